// A place that is tapped is taken from whatever had it, and a second tap gives it back; without this script a page says
// that two have the same place. Not for arrow keys, which pass over places on their way.
for (const taps of document.querySelectorAll('[data-taps]')) {
	const radios = [...taps.querySelectorAll('input[type="radio"]')];
	let tapped;
	let hadIt = false;
	for (const radio of radios) {
		radio.closest('label')?.addEventListener('pointerdown', () => {
			tapped = radio;
			hadIt = radio.checked;
		});
		radio.addEventListener('click', () => {
			if (tapped !== radio) return;
			tapped = undefined;
			if (hadIt) radio.checked = false;
			else
				for (const other of radios)
					if (other !== radio && other.value === radio.value) other.checked = false;
		});
	}
}
