import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { interfaceLanguages, sourceLanguage } from '#lib/i18n/languages.ts';
import { messagesFolder, readMessages } from '#lib/i18n/load.ts';
import { withLanguages } from '#lib/i18n/marks.ts';
import { readStatus, statusIn } from '#lib/i18n/status.ts';
import { createTranslations } from '#lib/i18n/translate.ts';
import { send } from '../support/raw.ts';
import { plainPage, weigh } from './pages.ts';

export type LanguageCost = {
	tag: string;
	html: number;
	js: number;
	/** Font files that hold letters of the page, and their bytes. */
	fontFiles: number;
	fonts: number;
	/** Milliseconds to make the page anew. */
	making: number;
	/** Megabytes of the server's heap that its messages take. */
	memory: number;
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Whether a `unicode-range` has one of the letters. Without one a font holds all. */
export function holds(rule: string, letters: ReadonlySet<number>): boolean {
	const range = /unicode-range:\s*([^;}]+)/i.exec(rule)?.[1];
	if (!range) return true;
	return range.split(',').some((part) => {
		const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-');
		const [first, last] = [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
		return [...letters].some((letter) => letter >= first && letter <= last);
	});
}

const lettersOf = (html: string): Set<number> =>
	new Set(
		[
			...html
				.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
				// The menu shows every language by its own name.
				.replace(/<nav[^>]*class="[^"]*languages[\s\S]*?<\/nav>/g, '')
				.replace(/<[^>]+>/g, '')
		].map((letter) => letter.codePointAt(0) ?? 0)
	);

async function makingTime(port: number, path: string, rounds: number): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		const start = performance.now();
		// An address that nobody asked for is made anew.
		await send(port, `${path}?bench=${round}-${start}`);
		if (round > 0) times.push(performance.now() - start);
	}
	return median(times);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const copies = 8;

/** Bytes of heap that what `make` gives takes up, of several copies: a single one is lost in what else moves. */
function heapOf(make: () => unknown): number {
	collect();
	const before = process.memoryUsage().heapUsed;
	const kept: unknown[] = [];
	for (let copy = 0; copy < copies; copy++) kept.push(make());
	collect();
	const bytes = process.memoryUsage().heapUsed - before;
	return kept.length > 0 ? bytes / copies : 0;
}

function loadOnly(tags: readonly string[]): unknown {
	const messages = Object.fromEntries(Object.entries(readMessages()).filter(([tag]) => tags.includes(tag)));
	return [createTranslations(messages), tags.map((tag) => statusIn(readStatus(tag, messagesFolder())))];
}

/** Megabytes of the server's heap that each language's messages take, beside Swedish. */
export function memoryByLanguage(): Map<string, number> {
	const measured = (tags: readonly string[]) => median([1, 2, 3].map(() => heapOf(() => loadOnly(tags))));
	// The first ones also make what is made once for all.
	measured([sourceLanguage]);
	const alone = measured([sourceLanguage]);
	return new Map(
		interfaceLanguages.map(({ tag }) => [
			tag,
			(tag === sourceLanguage ? alone : measured([sourceLanguage, tag]) - alone) / 2 ** 20
		])
	);
}

/** What a language costs who answers, and the server: a form page in each. `path`: what stands after the language in its address. */
export async function costOfLanguages(port: number, path: string, rounds: number): Promise<LanguageCost[]> {
	const memory = memoryByLanguage();
	const costs: LanguageCost[] = [];
	for (const { tag } of interfaceLanguages) {
		const place = `/${tag}${path}`;
		const letters = lettersOf(await plainPage(port, place));
		const weight = await weigh(port, place, (rule) => holds(rule, letters));
		costs.push({
			tag,
			html: weight.html,
			js: weight.js,
			fontFiles: weight.fontFiles,
			fonts: weight.fonts,
			making: await makingTime(port, place, rounds),
			memory: memory.get(tag) ?? 0
		});
	}
	return costs;
}

/** Milliseconds that turning marks into elements takes, on a page with as many marks as texts. */
export function timeMarks(html: string, lang: string, rounds: number): number {
	const marked = html.replace(/>([^<>{}]*[a-zåäö][^<>{}]*)</gi, '>\ufdd0sv\ufdd1$1\ufdd2<');
	const times: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		const start = performance.now();
		withLanguages(marked, lang);
		if (round > 0) times.push(performance.now() - start);
	}
	return median(times);
}

/** The lines that tell it. */
export async function tellLanguages(port: number, path: string, rounds: number): Promise<string[]> {
	const costs = await costOfLanguages(port, path, rounds);
	const swedish = costs.find(({ tag }) => tag === sourceLanguage) as LanguageCost;
	const page = await plainPage(port, `/${sourceLanguage}${path}`);
	return [
		'Languages: a form page compressed, and against Swedish; fonts that its letters need; made anew; messages in the server’s memory',
		...costs.map(
			({ tag, html, js, fontFiles, fonts, making, memory }) =>
				`  ${tag.padEnd(10)} HTML ${html} (${(html / swedish.html).toFixed(2)})   JavaScript ${js}   ` +
				`${fontFiles} fonts ${fonts}   ${making.toFixed(1)} ms (${(making / swedish.making).toFixed(2)})   ${memory.toFixed(2)} MiB`
		),
		`  marks of a page of ${Math.round(page.length / 1000)} kB turned into elements in ${timeMarks(page, 'fi', rounds * 10).toFixed(2)} ms`
	];
}
