// Typing in paper answers by keyboard alone: Enter goes on to the next field, and what a letter chooses is seen at once.
const form = document.querySelector('form[data-paper]');

function show(field) {
	const choices = [...(field.closest('.paper-field')?.querySelectorAll('[data-letter]') ?? [])];
	const typed = field.value.toUpperCase();
	const chosen = choices.length > 26 ? typed.split(/[\s,;.]+/) : [...typed];
	for (const choice of choices) choice.classList.toggle('chosen', chosen.includes(choice.dataset.letter));
}

if (form) {
	const fields = [...form.querySelectorAll('input[type="text"], select, textarea, button')];
	form.addEventListener('keydown', (event) => {
		const at = fields.indexOf(event.target);
		// In a text of several lines Enter is a new line, with Shift it goes on.
		const stays = event.target.tagName === 'TEXTAREA' && !event.shiftKey;
		if (event.key !== 'Enter' || event.isComposing || at < 0 || stays || event.target.tagName === 'BUTTON')
			return;
		event.preventDefault();
		fields[at + 1]?.focus();
		fields[at + 1]?.select?.();
	});
	form.addEventListener('input', ({ target }) => show(target));
	for (const field of fields) if (field.value) show(field);
}
