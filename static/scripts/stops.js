// Who has a switch, or two keys, comes to everything with Tab: each picture, face and number is a stop of its own. A browser
// stops once at a group of radio buttons, and wants arrow keys for the rest; those go on working.
let way = 0;

const groupOf = (radio) =>
	radio instanceof HTMLInputElement && radio.type === 'radio'
		? [...radio.form.querySelectorAll('input[type=radio]')].filter(({ name }) => name === radio.name)
		: [];

addEventListener('keydown', (event) => {
	way = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 0;
	const group = groupOf(event.target);
	const next = way && group[group.indexOf(event.target) + way];
	if (!next) return;
	event.preventDefault();
	way = 0;
	next.focus();
});

// The browser comes to the one that is chosen: whoever comes by Tab begins at the group's end.
addEventListener('focusin', ({ target, relatedTarget }) => {
	const group = groupOf(target);
	if (!way || group.length === 0 || group.includes(relatedTarget)) return;
	const end = group.at(way > 0 ? 0 : -1);
	way = 0;
	end.focus();
});

for (const done of ['keyup', 'pointerdown']) addEventListener(done, () => (way = 0));
