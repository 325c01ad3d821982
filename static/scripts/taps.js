// A place can be given once: whoever taps the same number at another option moves it there.
for (const taps of document.querySelectorAll('[data-taps]'))
	taps.addEventListener('change', ({ target }) => {
		for (const other of taps.querySelectorAll('input:checked'))
			if (other !== target && other.value === target.value) other.checked = false;
	});
