// Reads the page aloud, word by word: a recording where there is one, else a voice of this device's own. Never a voice
// that would send the text away, and nothing is remembered.
const controls = document.querySelector('[data-aloud]');
const texts =
	'h1, h2, .lead, .hint, .question-title, .child-question p, .child-contacts > li, .child-topic, [data-say], .choice > span, .taps-name, .matrix-row > legend, dt, .child-answer-words';

/** An element's words as they are heard, and where each of their characters stands. */
function textOf(element) {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const places = [];
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.parentElement.closest('.visually-hidden, .tag, .question-mark')) continue;
		for (let at = 0; at < node.data.length; at++) {
			const space = /\s/.test(node.data[at]);
			if (space && (text === '' || text.endsWith(' '))) continue;
			text += space ? ' ' : node.data[at];
			places.push({ node, at });
		}
	}
	return { text: text.trimEnd(), places };
}

/** Which language most of an element is in. */
function languageOf(element) {
	const inside = element.querySelector('[lang]');
	const whole = element.textContent.trim().length;
	const from = inside && inside.textContent.trim().length * 2 > whole ? inside : element.closest('[lang]');
	return from.lang.split('-')[0];
}

function parts() {
	const found = [...document.querySelectorAll('[data-aloud-text]')].flatMap((root) => [
		...root.querySelectorAll(texts)
	]);
	return found
		.filter((element) => element.checkVisibility?.() ?? true)
		.filter((element) => !found.some((other) => other !== element && element.contains(other)))
		.map((element) => ({ element, lang: languageOf(element), ...textOf(element) }))
		.filter(({ text }) => text !== '');
}

const wordsOf = (text) =>
	[...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));

/** When each word begins: as it was noted, or spread over the whole by the words' lengths. */
function beginnings(words, times, seconds) {
	if (times?.length === words.length) return times;
	const whole = words.reduce((sum, { from, to }) => sum + to - from + 1, 0);
	let before = 0;
	return words.map(({ from, to }) => {
		const begins = (before / whole) * seconds;
		before += to - from + 1;
		return begins;
	});
}

const canMark = 'highlights' in CSS && typeof Highlight === 'function';

function markWord({ places }, word) {
	if (!canMark) return;
	CSS.highlights.delete('aloud');
	const first = word && places[word.from];
	const last = word && places[word.to - 1];
	if (!first || !last) return;
	const range = new Range();
	range.setStart(first.node, first.at);
	range.setEnd(last.node, last.at + 1);
	CSS.highlights.set('aloud', new Highlight(range));
}

function markPart(part) {
	for (const element of document.querySelectorAll('[data-reading]')) delete element.dataset.reading;
	markWord({ places: [] });
	if (!part) return;
	const marked = part.element.closest('.choice, .taps-row') ?? part.element;
	marked.dataset.reading = '';
	marked.scrollIntoView({ block: 'nearest' });
	// Somebody who listens is there: the question whether one still is waits.
	document.dispatchEvent(new Event('input'));
}

/** The voices of this device: some browsers know them only after a while. */
async function voices() {
	const speech = window.speechSynthesis;
	if (!speech) return [];
	if (speech.getVoices().length === 0)
		await new Promise((resolve) => {
			speech.addEventListener?.('voiceschanged', resolve, { once: true });
			setTimeout(resolve, 1500);
		});
	return speech.getVoices().filter(({ localService }) => localService);
}

function start() {
	const recordings = JSON.parse(controls.dataset.recordings);
	const read = controls.querySelector('[data-aloud-read]');
	const slow = controls.querySelector('[data-aloud-slow]');
	const status = controls.querySelector('[data-aloud-status]');
	const isSlow = () => slow.getAttribute('aria-pressed') === 'true';
	/** What is read now: an object of its own for each reading, so that one that was stopped says nothing more. */
	let current;

	/** Gives true when the recording was heard to its end, or stopped. */
	const play = (part, { media, times }, reading) =>
		new Promise((resolve) => {
			const audio = new Audio(`/media/${media}`);
			audio.playbackRate = isSlow() ? 0.75 : 1;
			const words = wordsOf(part.text);
			const follow = () => {
				if (reading.over || audio.ended) return;
				const begins = beginnings(words, times, audio.duration || 0);
				markWord(part, words[begins.findLastIndex((begin) => begin <= audio.currentTime)]);
				requestAnimationFrame(follow);
			};
			reading.stop = () => {
				audio.pause();
				resolve(true);
			};
			reading.pace = () => (audio.playbackRate = isSlow() ? 0.75 : 1);
			audio.addEventListener('playing', follow, { once: true });
			audio.addEventListener('ended', () => resolve(true));
			audio.addEventListener('error', () => resolve(false));
			audio.play().catch(() => resolve(false));
		});

	const speak = (part, voice, reading) =>
		new Promise((resolve) => {
			const said = new SpeechSynthesisUtterance(part.text);
			said.voice = voice;
			said.lang = voice.lang;
			said.rate = isSlow() ? 0.7 : 1;
			const words = wordsOf(part.text);
			said.onboundary = ({ name, charIndex }) => {
				if (reading.over || (name && name !== 'word')) return;
				markWord(
					part,
					words.find(({ to }) => charIndex < to)
				);
			};
			said.onend = () => resolve(true);
			said.onerror = () => resolve(reading.over);
			reading.stop = () => {
				window.speechSynthesis.cancel();
				resolve(true);
			};
			window.speechSynthesis.speak(said);
		});

	async function readPart(part, reading) {
		const recording = recordings[part.text];
		if (recording && (await play(part, recording, reading))) return true;
		reading.voices ??= voices();
		const voice = (await reading.voices).find(({ lang }) => lang.split(/[-_]/)[0] === part.lang);
		return voice && !reading.over ? speak(part, voice, reading) : false;
	}

	function show(reads) {
		read.querySelector('[data-aloud-start]').hidden = reads;
		read.querySelector('[data-aloud-stop]').hidden = !reads;
	}

	function stop() {
		if (!current) return;
		current.over = true;
		current.stop?.();
		current = undefined;
		markPart();
		show(false);
	}

	async function begin() {
		const reading = (current = { over: false });
		let unread = 0;
		status.textContent = '';
		slow.hidden = false;
		show(true);
		const all = parts();
		for (const part of all) {
			if (reading.over) return;
			markPart(part);
			if (!(await readPart(part, reading))) unread++;
		}
		if (reading.over) return;
		stop();
		if (unread > 0) status.textContent = unread === all.length ? controls.dataset.none : controls.dataset.some;
	}

	read.addEventListener('click', () => (current ? stop() : begin()));
	slow.addEventListener('click', () => {
		slow.setAttribute('aria-pressed', String(!isSlow()));
		current?.pace?.();
	});
	addEventListener('pagehide', stop);
	controls.hidden = false;
}

if (controls) start();
