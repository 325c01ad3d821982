import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { colours, languageOfRun } from './wordText.ts';

/** Hebrew and Arabic letters are of a font that every word processor has. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' };
const heading = (size: number, before: number, color = colours.ink) => ({
	run: { font, size, bold: true, color },
	paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true }
});

/**
 * How the document looks by itself. The styles are those that every template has (Title, Heading 1 …, Quote, caption), so a part
 * that is pasted into a city's own template takes that template's look.
 */
export const styles = (lang: string): IStylesOptions => ({
	default: {
		document: {
			run: { font, size: 22, color: colours.ink, language: languageOfRun(lang.split('-')[0] ?? lang) },
			paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } }
		},
		title: {
			run: { font, size: 48, bold: true, color: colours.accent },
			paragraph: { spacing: { after: 240 } }
		},
		heading1: heading(32, 480, colours.accent),
		heading2: heading(26, 360),
		heading3: heading(23, 280),
		heading4: heading(21, 240, colours.quiet),
		heading5: heading(20, 200, colours.quiet),
		heading6: heading(20, 200, colours.quiet),
		hyperlink: { run: { color: colours.accent, underline: {} } }
	},
	paragraphStyles: [
		{
			id: 'Subtitle',
			name: 'Subtitle',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { size: 24, color: colours.quiet },
			paragraph: { spacing: { after: 60 } }
		},
		{
			id: 'Quote',
			name: 'Quote',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			paragraph: { indent: { left: 284 }, spacing: { before: 80, after: 120 } }
		},
		{
			id: 'Caption',
			name: 'caption',
			basedOn: 'Normal',
			next: 'Normal',
			quickFormat: true,
			run: { size: 19, bold: true, color: colours.quiet },
			paragraph: { keepNext: true, spacing: { before: 200, after: 80 } }
		}
	]
});

const hanging = (level: number) => ({
	style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } }
});
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Lists as a word processor knows them. */
export const numbering: INumberingOptions = {
	config: [
		{
			reference: 'dashes',
			levels: levels.map((level) => ({
				level,
				format: LevelFormat.BULLET,
				text: '–',
				alignment: AlignmentType.START,
				...hanging(level)
			}))
		},
		{
			reference: 'numbers',
			levels: levels.map((level) => ({
				level,
				format: LevelFormat.DECIMAL,
				text: `%${level + 1}.`,
				alignment: AlignmentType.START,
				...hanging(level)
			}))
		}
	]
};
