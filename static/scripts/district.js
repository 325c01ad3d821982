// An area on the map chooses its row in the list at once; without this script it leads there.
for (const district of document.querySelectorAll('[data-district]')) {
	const areas = [...district.querySelectorAll('[data-area]')];
	const radios = [...district.querySelectorAll('input[type="radio"]')];
	const show = () => {
		const chosen = radios.find(({ checked }) => checked)?.value;
		for (const area of areas)
			area.querySelector('path')?.classList.toggle('chosen', area.dataset.area === chosen);
	};
	for (const area of areas)
		area.addEventListener('click', (event) => {
			const radio = radios.find(({ value }) => value === area.dataset.area);
			if (!radio) return;
			event.preventDefault();
			radio.checked = true;
			radio.focus();
			show();
		});
	for (const radio of radios) radio.addEventListener('change', show);
	show();
}
