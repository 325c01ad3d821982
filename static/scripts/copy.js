// The codes of a receipt are copied with one press, where the browser lets a page do so.
const button = document.querySelector('[data-copy]');

if (button && navigator.clipboard) {
	button.hidden = false;
	button.addEventListener('click', async () => {
		const codes = [...document.querySelectorAll('[data-code]')].map((one) => one.textContent.trim());
		const said = document.querySelector('[data-copy-said]');
		try {
			await navigator.clipboard.writeText(codes.join('\n'));
			said.textContent = button.dataset.done;
		} catch {
			said.textContent = button.dataset.failed;
		}
	});
}
