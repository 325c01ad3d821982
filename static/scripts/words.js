/** In the translators' room: how a text will look and how long it is, while it is written. */
const value = /\{\{-?\s*([\w.]+)[^}]*\}\}/g;

for (const field of document.querySelectorAll('textarea[data-examples]')) {
	const examples = JSON.parse(field.dataset.examples);
	const length = document.querySelector(`[data-length="${field.id}"]`);
	const preview = document.querySelector(`[data-preview="${field.id}"]`);
	const around = document.querySelector(`[data-preview-of="${field.id}"]`);
	field.addEventListener('input', () => {
		length.textContent = String(field.value.length);
		preview.textContent = field.value.replace(value, (whole, name) => examples[name] ?? whole);
		around.hidden = field.value === '';
	});
}
