import { ExternalHyperlink, Tab, TextRun, type ParagraphChild } from 'docx';
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

type Look = { bold?: boolean; italics?: boolean; size?: number; color?: string; style?: string };

/** Words with their language, for spelling and for a reader's voice. */
export const run = ({ text, lang, dir }: Pick<Said, 'text' | 'lang' | 'dir'>, look: Look = {}): TextRun =>
	new TextRun({
		text: printable(text),
		...look,
		language:
			dir === 'rtl' ? { value: localeOf(lang), bidirectional: localeOf(lang) } : { value: localeOf(lang) },
		...(dir === 'rtl' ? { rightToLeft: true } : {})
	});

/** The same with what is to be said of it: another language, not reviewed. */
export const saidRuns = (said: Said, look: Look = {}): TextRun[] => [
	run(said, look),
	...(said.note
		? [run({ ...said, text: ` (${said.note})` }, { ...look, bold: false, color: colours.quiet })]
		: [])
];

function richRun(part: Run, rich: Rich): ParagraphChild {
	if (part === null) return new TextRun({ break: 1 });
	const look = { ...(part.bold ? { bold: true } : {}), ...(part.italic ? { italics: true } : {}) };
	const own = { text: part.text, lang: rich.lang, dir: rich.dir };
	return part.href
		? new ExternalHyperlink({ link: part.href, children: [run(own, { ...look, style: 'Hyperlink' })] })
		: run(own, look);
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
