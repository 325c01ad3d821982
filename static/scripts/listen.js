// Shows what reads the page aloud, and fetches it when somebody wants to listen.
const box = document.querySelector('[data-aloud]');
const read = box?.querySelector('[data-aloud-read]');
read?.addEventListener('click', () => import('./aloud.js').then(() => read.click()), { once: true });
if (read) box.hidden = false;
