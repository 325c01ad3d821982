// A shared device clears itself when nobody is there: it asks first, and whoever answers goes on.
const dialog = document.querySelector('dialog[data-idle]');
const leave = document.querySelector('form[data-leave]');
const seconds = (name) => Number(dialog.dataset[name]) * 1000;
let timer;

function wait() {
	clearTimeout(timer);
	timer = setTimeout(ask, seconds('idle'));
}

function ask() {
	dialog.showModal();
	timer = setTimeout(() => leave.requestSubmit(), seconds('patience'));
}

if (dialog && leave) {
	for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
		addEventListener(sign, () => dialog.open || wait(), { passive: true, capture: true });
	dialog.addEventListener('close', wait);
	// A page that the browser kept whole would show what somebody else typed.
	// Where answers are held on the server, the server says what may be shown again.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted && leave.dataset.leave === 'held') location.reload();
		else if (persisted) leave.requestSubmit();
	});
	// Nor for the moment that it takes to come anew.
	addEventListener('pagehide', () => (document.documentElement.hidden = true));
	wait();
}
