// A text is reviewed faster: a suggestion is put back by pressing it, and keys do what buttons do, if the person wants.
const form = document.querySelector('form[data-review]');
const kept = 'radslag-review-keys';
const writes = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

function followSuggestions(box) {
	const { original, block } = form.dataset;
	const spans = JSON.parse(form.dataset.spans);
	const buttons = [...form.querySelectorAll('[data-suggestion]')];
	const isPut = (at) => buttons.some((one) => Number(one.dataset.suggestion) === at && one.ariaPressed === 'false');
	const byHand = form.querySelector('[data-by-hand]');
	const wording = () => {
		let [text, from] = ['', 0];
		for (const [at, [start, end]] of spans.entries()) {
			if (isPut(at)) continue;
			text += original.slice(from, start) + block;
			from = end;
		}
		return text + original.slice(from);
	};
	// What somebody has written is theirs: then the words beside it change nothing.
	const tell = () => {
		const own = box.value !== wording();
		for (const button of buttons) button.disabled = own;
		byHand?.toggleAttribute('hidden', !own || spans.length === 0);
	};
	for (const button of buttons)
		button.addEventListener('click', () => {
			button.ariaPressed = String(button.ariaPressed !== 'true');
			box.value = wording();
		});
	box.addEventListener('input', tell);
	form.querySelector('[data-again]')?.addEventListener('click', () => {
		box.value = wording();
		tell();
		box.focus();
	});
	form.querySelector('[data-strike]').addEventListener('click', () => {
		const { selectionStart: start, selectionEnd: end } = box;
		if (start !== end) box.setRangeText(block, start, end, 'end');
		box.focus();
		tell();
	});
	tell();
}

function followKeys(choice) {
	const remember = (value) => {
		try {
			if (value === undefined) return localStorage.getItem(kept) === 'on';
			localStorage.setItem(kept, value ? 'on' : 'off');
		} catch {
			// Where the browser keeps nothing the keys are off each time.
		}
		return value ?? false;
	};
	const show = () => {
		for (const key of document.querySelectorAll('kbd[data-of-key]')) key.hidden = !choice.checked;
		for (const part of document.querySelectorAll('[data-key]'))
			part.ariaKeyShortcuts = choice.checked ? part.dataset.key : null;
	};
	choice.checked = remember();
	choice.addEventListener('change', () => {
		remember(choice.checked);
		show();
	});
	document.addEventListener('keydown', (event) => {
		if (!choice.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
		if (event.key === 'Escape') return form.querySelector('blockquote').focus();
		if (event.target.closest?.(writes)) return;
		const key = event.key.toLowerCase();
		const wanted = [...document.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key.split(' ').includes(key));
		if (!wanted) return;
		event.preventDefault();
		if (wanted.matches('textarea')) wanted.focus();
		else wanted.click();
	});
	show();
}

if (form) {
	for (const part of document.querySelectorAll('[data-scripted]')) part.hidden = false;
	for (const part of form.querySelectorAll('[data-unscripted]')) part.hidden = true;
	followSuggestions(form.querySelector('#edited'));
	followKeys(document.querySelector('[data-keys]'));
}
