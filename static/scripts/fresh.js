// Numbers that change by themselves: the page is fetched again, and the marked parts that differ are put in place. Nothing
// else moves, nothing is announced, and a page that nobody looks at asks for nothing.
const every = 10_000;
const parts = (from) => new Map([...from.querySelectorAll('[data-fresh]')].map((part) => [part.dataset.fresh, part]));

async function refresh() {
	if (document.hidden) return;
	const reply = await fetch(location.pathname, { credentials: 'same-origin' }).catch(() => undefined);
	if (!reply?.ok) return;
	const fresh = parts(new DOMParser().parseFromString(await reply.text(), 'text/html'));
	for (const [name, part] of parts(document)) {
		const now = fresh.get(name);
		// What was there has come to its end: the whole page is another one.
		if (!now) return location.replace(location.pathname);
		if (now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
	}
}

setInterval(refresh, every);
document.addEventListener('visibilitychange', refresh);
