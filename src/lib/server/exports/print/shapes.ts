import { letterOf } from '#lib/domain/paper/letters.ts';
import type { Material } from '#lib/domain/paper/material.ts';
import type { PaperOption, PaperShape } from '#lib/domain/paper/paper.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { inParts, type Said, type Speaker } from './speaker.ts';

/** A picture by its file in the typesetter's folder, with what it shows in words. */
export type Picture = { file: string; alt: string };

type Option = { letter: string; label: Said; hint?: Said; line?: true; picture?: Picture };

/** What the typesetter draws for one question. */
export type PrintedShape =
	| { kind: 'reading'; paragraphs: Said[]; picture?: Picture }
	| { kind: 'boxes'; options: Option[]; columns: boolean; pictures: boolean }
	| { kind: 'scale'; options: Option[]; apart?: Option }
	| { kind: 'rows'; rows: Option[]; options: Option[] }
	| { kind: 'places'; options: Option[] }
	| { kind: 'number'; unit?: Said }
	| { kind: 'day'; parts: { name: Said; digits: number }[] }
	| { kind: 'lines'; count: number }
	| { kind: 'contact' };

/** Says a text of the form: where it names an earlier answer, paper says which question that was. */
export type SayText = (text: LocalText, options?: { quiet?: boolean }) => Said;

type Setting = { speaker: Speaker; say: SayText; pictures: Material['pictures'] };

/** The name of a picture's file, by what it is: signs are drawings, uploads keep their own form. */
export const fileOf = (name: string, picture: Material['pictures'][string] | undefined): string | undefined =>
	picture && `pictures/${name}.${'svg' in picture ? 'svg' : picture.format}`;

function drawn({ drawing, label }: PaperOption, { pictures, say, speaker }: Setting): { picture?: Picture } {
	if (!drawing) return {};
	const name = 'sign' in drawing ? drawing.sign : drawing.media;
	const file = fileOf(name, pictures[name]);
	return file
		? { picture: { file, alt: speaker.words.t('print:form.drawing', { label: say(label).text }) } }
		: {};
}

const optionsOf = (options: readonly PaperOption[], setting: Setting, from = 0): Option[] =>
	options.map((option, index) => ({
		letter: letterOf(index + from),
		// What is to be said of a text's language stands at the question.
		label: setting.say(option.label, { quiet: true }),
		...(option.hint ? { hint: setting.say(option.hint, { quiet: true }) } : {}),
		...(option.other ? { line: true as const } : {}),
		...drawn(option, setting)
	}));

function readingOf(
	{ text, picture }: Extract<PaperShape, { kind: 'reading' }>,
	setting: Setting
): PrintedShape {
	const said = text && setting.say(text);
	const file = picture && fileOf(picture.media, setting.pictures[picture.media]);
	return {
		kind: 'reading',
		paragraphs: said ? inParts(said, (text) => text.split(/\n{2,}/)) : [],
		...(picture && file ? { picture: { file, alt: setting.say(picture.alt).text } } : {})
	};
}

const charactersOnLine = 60;
const mostLines = 12;

/** What is drawn for a question. */
export function printedShape(shape: PaperShape, setting: Setting): PrintedShape {
	const { speaker, say } = setting;
	switch (shape.kind) {
		case 'reading':
			return readingOf(shape, setting);
		case 'boxes': {
			const options = optionsOf(shape.options, setting);
			return {
				kind: 'boxes',
				options,
				columns: shape.columns === true,
				pictures: options.some(({ picture }) => picture)
			};
		}
		case 'scale': {
			const [apart] = shape.apart ? optionsOf([shape.apart], setting, shape.points.length) : [];
			return { kind: 'scale', options: optionsOf(shape.points, setting), ...(apart ? { apart } : {}) };
		}
		case 'rows':
			return {
				kind: 'rows',
				rows: optionsOf(shape.rows, setting).map((row) => ({ ...row, letter: row.letter.toLowerCase() })),
				options: optionsOf([...shape.points, ...(shape.apart ? [shape.apart] : [])], setting)
			};
		case 'places':
			return { kind: 'places', options: optionsOf(shape.options, setting) };
		case 'number':
			return { kind: 'number', ...(shape.unit ? { unit: say(shape.unit) } : {}) };
		case 'day':
			return {
				kind: 'day',
				parts: [
					{ name: speaker.t('form:date.day'), digits: 2 },
					{ name: speaker.t('form:date.month'), digits: 2 },
					{ name: speaker.t('form:date.year'), digits: 4 }
				]
			};
		case 'line':
			return { kind: 'lines', count: shape.most > 100 ? 2 : 1 };
		case 'lines':
			return {
				kind: 'lines',
				count: Math.min(mostLines, Math.max(4, Math.ceil(shape.most / (charactersOnLine * 2))))
			};
		case 'contact':
			return { kind: 'contact' };
	}
}
