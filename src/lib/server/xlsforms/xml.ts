import sax from 'sax';
import { bounds, WorkbookRefusal } from './refusal.ts';

export type Attributes = Record<string, string>;
/** Told of each element by its name without a prefix; `text` may come in pieces. */
export type Handlers = {
	open?: (name: string, attributes: Attributes) => void;
	close?: (name: string) => void;
	text?: (text: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function parserOf(part: string, handlers: Handlers): sax.SAXParser {
	const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
	let depth = 0;
	const at = { part: part.slice(0, 120) };
	parser.onerror = () => {
		throw new WorkbookRefusal('xml-broken', at);
	};
	// No workbook has one, and entities that unfold are made in it.
	parser.ondoctype = () => {
		throw new WorkbookRefusal('xml-doctype', at);
	};
	parser.onopentag = ({ name, attributes }) => {
		if (++depth > bounds.depth) throw new WorkbookRefusal('xml-too-deep', at);
		handlers.open?.(local(name), attributes as Attributes);
	};
	parser.onclosetag = (name) => {
		depth--;
		handlers.close?.(local(name));
	};
	parser.ontext = (text) => handlers.text?.(text);
	parser.oncdata = (text) => handlers.text?.(text);
	return parser;
}

/** Reads one part as XML while it comes. Codes: `xml-broken`, `xml-doctype`, `xml-too-deep`, and those of the part. */
export async function readXml(
	part: string,
	bytes: AsyncIterable<Uint8Array>,
	handlers: Handlers
): Promise<void> {
	const parser = parserOf(part, handlers);
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const decode = (chunk?: Uint8Array): string => {
		try {
			return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
		} catch {
			throw new WorkbookRefusal('xml-broken', { part: part.slice(0, 120) });
		}
	};
	for await (const chunk of bytes) parser.write(decode(chunk));
	parser.write(decode());
	parser.close();
}

/** A value of an attribute by its name without a prefix (`r:id`, `rel:id`). */
export const prefixed = (attributes: Attributes, name: string): string | undefined =>
	Object.entries(attributes).find(([key]) => key.includes(':') && local(key) === name)?.[1];
