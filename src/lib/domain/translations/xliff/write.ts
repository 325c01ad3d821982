import { nameOfPlace, piecesOf } from '../placeholders.ts';
import type { Unit } from '../unit.ts';
import { plain, value, words } from './escape.ts';
import { isToken, ownNamespace, xliffNamespace } from './names.ts';

/** A file of texts for translators. */
export type XliffFile = {
	srcLang: string;
	trgLang: string;
	rightToLeft?: boolean;
	/** What the texts are of. */
	original: string;
	notes?: readonly string[];
	units: readonly Unit[];
};

type Places = { id: string; written: string }[];

/** The places of a source, numbered; a translation's are the same ones, and what it has more of comes after. */
function placesOf(unit: Unit): { source: Places; target: Places } {
	const written = (text: string) =>
		piecesOf(text).flatMap((piece) => ('place' in piece ? [piece.place] : []));
	const source = written(unit.source).map((place, at) => ({ id: `p${at + 1}`, written: place }));
	const left = [...source];
	let more = source.length;
	const target = written(unit.target ?? '').map((place) => {
		const at = left.findIndex((one) => one.written === place);
		return at < 0 ? { id: `p${++more}`, written: place } : (left.splice(at, 1)[0] as Places[number]);
	});
	return { source, target };
}

function content(text: string, places: Places, data: readonly string[]): string {
	let next = 0;
	return piecesOf(text)
		.map((piece) => {
			if ('text' in piece) return words(piece.text);
			const id = places[next++]?.id ?? '';
			const shown = value(piece.place);
			return `<ph id="${id}" dataRef="d${data.indexOf(piece.place) + 1}" equiv="${value(nameOfPlace(piece.place))}" disp="${shown}" canDelete="no"/>`;
		})
		.join('');
}

const attribute = (name: string, text: string | undefined): string =>
	text === undefined ? '' : ` ${name}="${value(text)}"`;

const notesOf = (notes: Unit['notes'], indent: string): string[] =>
	notes.length === 0
		? []
		: [
				`${indent}<notes>`,
				...notes.map(
					({ category, text }) => `${indent}\t<note${attribute('category', category)}>${plain(text)}</note>`
				),
				`${indent}</notes>`
			];

function linesOf(unit: Unit): string[] {
	const { id, source, target, state, notes, hash, was, part } = unit;
	if (!isToken(id)) throw new RangeError(`${id.slice(0, 100)} cannot be an id`);
	const places = placesOf(unit);
	const data = [...new Set([...places.source, ...places.target].map(({ written }) => written))];
	const own = attribute('r:hash', hash) + attribute('r:was', was) + attribute('r:part', part);
	return [
		`\t\t<unit id="${value(id)}"${own}>`,
		...notesOf(notes, '\t\t\t'),
		...(data.length === 0
			? []
			: [
					'\t\t\t<originalData>',
					...data.map((written, at) => `\t\t\t\t<data id="d${at + 1}">${words(written)}</data>`),
					'\t\t\t</originalData>'
				]),
		`\t\t\t<segment id="s1" state="${target === undefined ? 'initial' : state}">`,
		`\t\t\t\t<source>${content(source, places.source, data)}</source>`,
		...(target === undefined ? [] : [`\t\t\t\t<target>${content(target, places.target, data)}</target>`]),
		'\t\t\t</segment>',
		'\t\t</unit>'
	];
}

/**
 * Texts as XLIFF 2.0 (OASIS). The places of values are inline codes that a translator's program guards. Throws a RangeError
 * on a text with half a surrogate pair or a NUL in it.
 */
export function writeXliff({
	srcLang,
	trgLang,
	rightToLeft = false,
	original,
	notes = [],
	units
}: XliffFile): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<xliff xmlns="${xliffNamespace}" xmlns:r="${ownNamespace}" version="2.0" srcLang="${value(srcLang)}" trgLang="${value(trgLang)}" xml:space="preserve">`,
		`\t<file id="f1" original="${value(original)}"${rightToLeft ? ' trgDir="rtl"' : ''}>`,
		...notesOf(
			notes.map((text) => ({ category: 'instruction', text })),
			'\t\t'
		),
		...units.flatMap(linesOf),
		'\t</file>',
		'</xliff>',
		''
	].join('\n');
}
