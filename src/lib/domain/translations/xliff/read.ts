import { hasForbiddenCharacter } from '../../questions/common.ts';
import type { ExchangeIssue, Incoming } from '../unit.ts';
import { xliffBounds, xliffNamespace } from './names.ts';

export const xliffRefusals = [
	'not-text',
	'xml-broken',
	'xml-doctype',
	'too-deep',
	'too-large',
	'too-many-units',
	'not-xliff',
	'version',
	'language-missing'
] as const;
export type XliffRefusalCode = (typeof xliffRefusals)[number];

/** Why a file is not read at all. */
export class XliffRefusal extends Error {
	code: XliffRefusalCode;
	line: number;
	params: Record<string, string | number>;
	constructor(code: XliffRefusalCode, line: number, params: Record<string, string | number> = {}) {
		super(code);
		this.code = code;
		this.line = line;
		this.params = params;
	}
}

/** An element as a parser tells of it, with its namespace; `own`: attributes of ours. */
export type Element = {
	name: string;
	namespace: string;
	attributes: ReadonlyMap<string, string>;
	own: ReadonlyMap<string, string>;
};

export type ReadXliff = { srcLang: string; trgLang: string; units: Incoming[] };

export type XliffReader = {
	open: (element: Element, line: number) => void;
	close: () => void;
	text: (text: string) => void;
	/** What has been read, at the end of the file. */
	finish: (line: number) => ReadXliff;
};

type Segment = { source: string; target?: string; order: number; places: Map<string, string> };
type Working = {
	id: string;
	line: number;
	own: ReadonlyMap<string, string>;
	data: Map<string, string>;
	segments: Segment[];
	issue?: ExchangeIssue;
};

/** Elements whose content is not ours to read; a program's matches hold sources and targets of their own. */
const passedOver = new Set(['skeleton', 'notes', 'note']);
/** Marks around words, that say nothing about the words. */
const transparent = new Set(['mrk', 'sm', 'em']);

function rootOf(
	{ name, namespace, attributes }: Element,
	line: number
): Pick<ReadXliff, 'srcLang' | 'trgLang'> {
	const version = (attributes.get('version') ?? '').slice(0, 20);
	const isOther = /^urn:oasis:names:tc:xliff:document:/.test(namespace) && namespace !== xliffNamespace;
	if (name === 'xliff' && (isOther || (namespace === '' && version !== '')))
		throw new XliffRefusal('version', line, { version: version || namespace.slice(-10) });
	if (name !== 'xliff' || namespace !== xliffNamespace) throw new XliffRefusal('not-xliff', line);
	if (version !== '2.0' && version !== '2.1') throw new XliffRefusal('version', line, { version });
	const [srcLang, trgLang] = [attributes.get('srcLang'), attributes.get('trgLang')];
	if (!srcLang || !trgLang) throw new XliffRefusal('language-missing', line);
	return { srcLang, trgLang };
}

function incomingOf({ id, line, own, segments, issue }: Working): Incoming {
	const inOrder = segments.toSorted((a, b) => a.order - b.order);
	const translated = segments.filter(({ target }) => target !== undefined);
	const text =
		translated.length > 0 ? inOrder.map(({ target, source }) => target ?? source).join('') : undefined;
	const wrong: ExchangeIssue | undefined =
		issue ??
		(text !== undefined && hasForbiddenCharacter(text) ? 'character-not-allowed' : undefined) ??
		(text !== undefined && text.length > xliffBounds.text ? 'text-long' : undefined);
	const said = (name: string) => {
		const found = own.get(name);
		return found === undefined ? {} : { [name]: found };
	};
	return {
		id,
		source: segments.map(({ source }) => source).join(''),
		...said('hash'),
		...said('was'),
		...said('part'),
		...(text === undefined ? {} : { text: wrong ? text.toWellFormed().slice(0, xliffBounds.text) : text }),
		...(wrong ? { issue: wrong } : {}),
		place: { line }
	};
}

/**
 * Reads XLIFF 2.0 or 2.1 while it comes, element by element. Whole files are refused by `XliffRefusal`; what is wrong
 * with one text is told with it.
 */
export function xliffReader(): XliffReader {
	const path: string[] = [];
	const units: Incoming[] = [];
	const seen = new Set<string>();
	let languages: Pick<ReadXliff, 'srcLang' | 'trgLang'> | undefined;
	let skipped = 0;
	let unit: Working | undefined;
	let segment: Segment | undefined;
	let into: 'source' | 'target' | 'data' | undefined;
	let dataId = '';

	const add = (text: string): void => {
		if (!unit || !into) return;
		const most = xliffBounds.text * 2;
		if (into === 'data') unit.data.set(dataId, ((unit.data.get(dataId) ?? '') + text).slice(0, most));
		else if (segment) segment[into] = ((segment[into] ?? '') + text).slice(0, most);
	};
	const fault = (issue: ExchangeIssue): void => {
		if (unit && into !== 'source') unit.issue ??= issue;
	};

	function inline({ name, attributes }: Element): void {
		if (transparent.has(name)) return;
		if (name === 'cp') {
			const code = Number.parseInt(attributes.get('hex') ?? '', 16);
			// Half a pair is told as what it is, when the text is whole.
			if (code >= 0 && code <= 0x10ffff) add(String.fromCodePoint(code));
			else fault('character-not-allowed');
		} else if (name === 'ph' && unit && segment) {
			const id = attributes.get('id') ?? '';
			const written = unit.data.get(attributes.get('dataRef') ?? '') ?? segment.places.get(id);
			if (written === undefined) fault('placeholder-unknown');
			else {
				if (into === 'source') segment.places.set(id, written);
				add(written);
			}
		} else fault('markup-unknown');
	}

	function openUnit({ attributes, own }: Element, line: number): void {
		const id = (attributes.get('id') ?? '').slice(0, 400);
		if (units.length >= xliffBounds.units)
			throw new XliffRefusal('too-many-units', line, { most: xliffBounds.units });
		unit = { id, line, own, data: new Map(), segments: [] };
		if (seen.has(id)) unit.issue = 'unit-repeated';
		seen.add(id);
	}

	function openInUnit(element: Element, inside: Working): void {
		const { name, attributes } = element;
		if (into && into !== 'data') inline(element);
		else if (name === 'cp') inline(element);
		else if (name === 'data') {
			dataId = attributes.get('id') ?? '';
			inside.data.set(dataId, '');
			into = 'data';
		} else if (name === 'segment' || name === 'ignorable') {
			segment = { source: '', order: inside.segments.length + 1, places: new Map() };
			inside.segments.push(segment);
		} else if (name === 'source' && segment) into = 'source';
		else if (name === 'target' && segment) {
			const order = Number(attributes.get('order'));
			if (Number.isInteger(order) && order > 0) segment.order = order;
			segment.target = '';
			into = 'target';
		}
	}

	return {
		open(element, line) {
			const { name, namespace } = element;
			path.push(name);
			if (path.length > xliffBounds.depth) throw new XliffRefusal('too-deep', line);
			if (path.length === 1) languages = rootOf(element, line);
			else if (skipped > 0 || namespace !== xliffNamespace || (passedOver.has(name) && !into)) skipped++;
			else if (name === 'unit' && !unit) openUnit(element, line);
			else if (unit) openInUnit(element, unit);
		},
		close() {
			const name = path.pop();
			if (skipped > 0) skipped--;
			else if (name === into) into = undefined;
			else if (name === 'segment' || name === 'ignorable') segment = undefined;
			else if (name === 'unit' && unit) {
				const lacking = unit.segments.filter(({ target }) => target === undefined);
				const partly = lacking.length > 0 && lacking.length < unit.segments.length;
				if (partly && lacking.some(({ source }) => source.trim() !== ''))
					unit.issue ??= 'segment-untranslated';
				units.push(incomingOf(unit));
				unit = undefined;
			}
		},
		text(text) {
			if (skipped === 0) add(text);
		},
		finish(line) {
			if (!languages || path.length > 0) throw new XliffRefusal('xml-broken', line);
			return { ...languages, units };
		}
	};
}
