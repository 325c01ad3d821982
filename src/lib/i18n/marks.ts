import { directionOf, type TextStatus } from '../domain/text/text.ts';

/**
 * A page in a language that is not whole says of every text which language it really is in (decision D30). A translator
 * puts marks around each text, of characters that Unicode keeps for a program's own use, and the finished page has them
 * turned into `lang` and `dir`: so no component can forget it, and no text loses it on its way.
 */
const [open, head, close] = ['\ufdd0', '\ufdd1', '\ufdd2'];
const any = /[\ufdd0-\ufdef]/g;

/** A text with its language, and whether no speaker has reviewed it; `formed`: a rule made it, and there is nothing to review. */
export const mark = (text: string, lang: string, status: TextStatus | 'formed'): string =>
	`${open}${lang}${status === 'formed' ? '~' : status === 'draft' || status === 'machine' ? '!' : ''}${head}${text}${close}`;

const token = /\ufdd0([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)([!~]?)\ufdd1|\ufdd2/g;

/** Whether any text is marked. */
export const hasMarks = (text: string): boolean => text.includes(open);

/** A text without its marks. */
export const unmarked = (text: string): string => text.replace(token, '').replace(any, '');

/** Where the words begin in a marked text. */
export const startOfWords = (text: string): number =>
	/^(?:\ufdd0[^\ufdd1]*\ufdd1)*/.exec(text)?.[0].length ?? 0;

/** What a page says of itself: how many of its texts no speaker has reviewed, and how many are in another language. */
export type Said = { unreviewed: number; reviewed: number; fallback: number };

const spoken = (tag: string): string => tag.split('-')[0] ?? tag;

/** A page's texts by status: those in its own language, and those that are not. */
export function saidIn(html: string, lang: string): Said {
	const said = { unreviewed: 0, reviewed: 0, fallback: 0 };
	for (const [, tag, sign] of html.matchAll(token)) {
		if (tag === undefined || sign === '~') continue;
		if (spoken(tag) !== spoken(lang)) said.fallback++;
		else if (sign === '!') said.unreviewed++;
		else said.reviewed++;
	}
	return said;
}

const tag = '(?:"[^"]*"|\'[^\']*\'|[^\'">])*';
const pieces = new RegExp(
	`<!--[\\s\\S]*?-->|<(script|style|textarea|title|option|desc)\\b${tag}>[\\s\\S]*?</\\1>|<${tag}>|[^<]+|<`,
	'g'
);

/** The page with its marks turned into elements; where none can stand, the words alone. */
export function withLanguages(html: string, lang: string): string {
	const { unreviewed, reviewed } = saidIn(html, lang);
	const showUnreviewed = unreviewed > 0 && reviewed > 0;
	let inDrawing = 0;
	let last = '';
	return html.replace(pieces, (piece: string, wordsOnly: string | undefined) => {
		if (wordsOnly) return piece.includes(open) ? wordsIn(piece, lang) : piece.replace(any, '');
		if (piece.startsWith('<')) {
			const [, end, name = ''] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
			if (name === 'svg') inDrawing += end ? -1 : 1;
			if (name) last = end ? '' : name;
			return unmarked(piece);
		}
		if (!piece.includes(open)) return piece.replace(any, '');
		if (inDrawing > 0 && last !== 'text' && last !== 'tspan') return unmarked(piece);
		return passages(piece, lang, inDrawing > 0 ? 'tspan' : 'span', showUnreviewed);
	});
}

const attributesOf = (tag: string): string => ` lang="${tag}" dir="${directionOf(tag)}"`;

/** An element whose content is words alone: its language stands on itself when it is another than the page's. */
function wordsIn(piece: string, lang: string): string {
	const [, first] = /^<[^>]*>\s*\ufdd0([\w-]+)[!~]?\ufdd1/.exec(piece) ?? [];
	const words = unmarked(piece);
	if (!first || spoken(first) === spoken(lang) || !/^<(option|title|desc)/.test(words)) return words;
	return words.replace(/^<(option|title|desc)/, `<$1${attributesOf(first)}`);
}

function passages(text: string, lang: string, element: string, showUnreviewed: boolean): string {
	const around: { lang: string; end: string }[] = [];
	let html = '';
	let at = 0;
	for (const found of text.matchAll(token)) {
		html += text.slice(at, found.index).replace(any, '');
		at = found.index + found[0].length;
		const [, tag, sign] = found;
		if (tag === undefined) html += around.pop()?.end ?? '';
		else {
			const outer = around.at(-1)?.lang ?? lang;
			const other = spoken(tag) !== spoken(outer);
			const own = spoken(tag) === spoken(lang);
			const shown = sign === '!' && own && showUnreviewed;
			const start = other
				? `<${element}${attributesOf(tag)}${own ? '' : ' class="other-language"'}>`
				: shown
					? `<${element} class="unreviewed">`
					: '';
			around.push({ lang: tag, end: start ? `</${element}>` : '' });
			html += start;
		}
	}
	html += text.slice(at).replace(any, '');
	return (
		html +
		around
			.reverse()
			.map(({ end }) => end)
			.join('')
	);
}

/** A piece of a text that is all in one language. */
export type Piece = { text: string; lang: string };

/** Unicode's own signs for a stretch that is written in another direction. */
const isolates = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' };

/** Walks through a marked text: each stretch of words with the languages around it, outermost first. */
function* stretches(text: string, lang: string): Generator<{ words: string; around: string[] }> {
	const around = [spoken(lang)];
	let at = 0;
	for (const found of text.matchAll(token)) {
		yield { words: text.slice(at, found.index).replace(any, ''), around: [...around] };
		at = found.index + found[0].length;
		if (found[1] !== undefined) around.push(spoken(found[1]));
		else if (around.length > 1) around.pop();
	}
	yield { words: text.slice(at).replace(any, ''), around: [...around] };
}

/** The languages around a stretch, without those that change nothing. */
const changes = (around: readonly string[]): string[] => around.filter((tag, at) => tag !== around[at - 1]);

/** What ends and what begins between two stretches, by what stands around each. */
function between(from: readonly string[], to: readonly string[]): { ended: number; begun: string[] } {
	let same = 0;
	while (same < from.length && same < to.length && from[same] === to[same]) same++;
	return { ended: from.length - same, begun: to.slice(same) };
}

/**
 * A text in pieces by language; what stands outside all marks is in `lang`. Neighbours that a voice speaks alike are one.
 * `isolate`: with Unicode's signs where the direction turns, for what knows no other way.
 */
export function piecesByLanguage(text: string, lang: string, { isolate = false } = {}): Piece[] {
	const pieces: Piece[] = [];
	let turned: string[] = [directionOf(lang)];
	const turn = (around: readonly string[]): string => {
		if (!isolate) return '';
		const wanted = changes(around.map(directionOf));
		const { ended, begun } = between(turned, wanted);
		turned = wanted;
		const last = pieces.at(-1);
		if (last) last.text += isolates.end.repeat(ended);
		return begun.map((dir) => isolates[dir as 'ltr' | 'rtl']).join('');
	};
	for (const { words, around } of stretches(text, lang)) {
		if (!words) continue;
		const own = around.at(-1) ?? lang;
		const said = turn(around) + words;
		const last = pieces.at(-1);
		if (last?.lang === own) last.text += said;
		else pieces.push({ text: said, lang: own });
	}
	turn([lang]);
	return pieces;
}

/** The same text with marks left only where the language changes. */
export function markedOthers(text: string, lang: string): string {
	if (!text.includes(open)) return text;
	const outside = { words: '', around: [spoken(lang)] };
	const inside = [...stretches(text, lang)].filter(({ words }) => words !== '');
	let marked = '';
	let now = outside.around;
	for (const { words, around } of [...inside, outside]) {
		const wanted = changes(around);
		const { ended, begun } = between(now, wanted);
		marked += close.repeat(ended) + begun.map((tag) => `${open}${tag}~${head}`).join('') + words;
		now = wanted;
	}
	return marked;
}
