import { ExternalHyperlink, Tab, TextRun, type ParagraphChild } from 'docx';
import { directionOf } from '#lib/domain/text/text.ts';
import { piecesByLanguage } from '#lib/i18n/marks.ts';
import { printable } from '../printable.ts';
import type { Rich, Run } from '../blocks/blocks.ts';
import type { Said } from '../print/speaker.ts';

/** Locales that a word processor's spelling knows, by language; another is named by itself. */
const locales: Record<string, string> = {
	sv: 'sv-SE',
	en: 'en-GB',
	fi: 'fi-FI',
	se: 'se-SE',
	yi: 'yi-001',
	ar: 'ar-SA',
	fa: 'fa-IR',
	und: 'x-none'
};
export const localeOf = (lang: string): string => locales[lang] ?? lang;

/** Colours of the house's paper, as Word writes them. */
export const colours = { ink: '1C1F28', quiet: '474B57', accent: '1F3A7D', wash: 'E6ECFA', line: 'D2CDC3' };

/** A run's language: that of its letters from the left, and of those from the right. */
export const languageOfRun = (lang: string): { value: string; bidirectional?: string } =>
	directionOf(lang) === 'rtl'
		? { value: localeOf(lang), bidirectional: localeOf(lang) }
		: { value: localeOf(lang) };

type Look = { bold?: boolean; italics?: boolean; size?: number; color?: string; style?: string };

/** Languages that a word processor can spell and hyphenate; in others it would underline every word, so it is told not to. */
const spelled = new Set(['sv', 'en', 'fi', 'ar', 'fa']);

const oneRun = ({ text, lang, dir }: Pick<Said, 'text' | 'lang' | 'dir'>, look: Look): TextRun =>
	new TextRun({
		text: printable(text),
		...look,
		...(spelled.has(lang) ? {} : { noProof: true }),
		language: languageOfRun(lang),
		...(dir === 'rtl' ? { rightToLeft: true } : {})
	});

/** Unicode's marks of a direction, which have no width. */
const edges = { ltr: '\u200e', rtl: '\u200f' };

/** Words with their language, for spelling and for a reader's voice; a run for each language that they are in. */
export const runsOf = (
	{ text, lang, dir }: Pick<Said, 'text' | 'lang' | 'dir'>,
	look: Look = {}
): TextRun[] => {
	const pieces = piecesByLanguage(text, lang);
	if (pieces.every((piece) => piece.lang === lang)) return [oneRun({ text, lang, dir }, look)];
	const turns = pieces.some((piece) => directionOf(piece.lang) !== dir);
	return pieces.map((piece) => {
		const own = directionOf(piece.lang);
		// What stands at the edges of a piece, a full stop or a number, belongs to it.
		const edge = turns ? edges[own] : '';
		return oneRun({ text: `${edge}${piece.text}${edge}`, lang: piece.lang, dir: own }, look);
	});
};

/** The same with what is to be said of it: another language, not reviewed. */
export const saidRuns = (said: Said, look: Look = {}): TextRun[] => [
	...runsOf(said, look),
	...(said.note
		? runsOf({ ...said, text: ` (${said.note})` }, { ...look, bold: false, color: colours.quiet })
		: [])
];

function richRun(part: Run, rich: Rich): ParagraphChild {
	if (part === null) return new TextRun({ break: 1 });
	const look = { ...(part.bold ? { bold: true } : {}), ...(part.italic ? { italics: true } : {}) };
	const own = { text: part.text, lang: rich.lang, dir: rich.dir };
	return part.href
		? new ExternalHyperlink({ link: part.href, children: [oneRun(own, { ...look, style: 'Hyperlink' })] })
		: oneRun(own, look);
}

export const richRuns = (rich: Rich): ParagraphChild[] => rich.runs.map((part) => richRun(part, rich));

/** The number of a passage, before its first words. */
export const numberRuns = (number: string | undefined): TextRun[] =>
	number === undefined
		? []
		: [
				new TextRun({ text: number, size: 16, bold: false, color: colours.quiet }),
				new TextRun({ children: [new Tab()] })
			];
