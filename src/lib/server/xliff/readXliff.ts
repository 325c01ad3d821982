import sax from 'sax';
import { ownNamespace, xliffBounds } from '#lib/domain/translations/xliff/names.ts';
import {
	XliffRefusal,
	xliffReader,
	type Element,
	type ReadXliff
} from '#lib/domain/translations/xliff/read.ts';

/** UTF-8, or UTF-16 that says so by its first character: what programs for translators write. */
function decoded(bytes: Uint8Array): string {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new XliffRefusal('not-text', 1);
	}
}

function elementOf({ local, uri, attributes }: sax.QualifiedTag): Element {
	const [core, own] = [new Map<string, string>(), new Map<string, string>()];
	for (const { local: name, uri: from, value } of Object.values(attributes))
		if (from === '') core.set(name, value);
		else if (from === ownNamespace) own.set(name, value);
	return { name: local, namespace: uri, attributes: core, own };
}

/** Reads an XLIFF 2.0 or 2.1 in bounded memory. Throws `XliffRefusal` with why and where, when it is none. */
export function readXliff(bytes: Uint8Array): ReadXliff {
	if (bytes.length > xliffBounds.file)
		throw new XliffRefusal('too-large', 1, { most: xliffBounds.file / 1_000_000 });
	// XML has one end of line, whatever stood in the file.
	const xml = decoded(bytes).replace(/\r\n?/g, '\n');
	const parser = sax.parser(true, { xmlns: true, strictEntities: true } as sax.SAXOptions);
	const reader = xliffReader();
	const line = () => parser.line + 1;
	parser.onerror = () => {
		throw new XliffRefusal('xml-broken', line());
	};
	// No XLIFF has one, and entities that unfold are made in it.
	parser.ondoctype = () => {
		throw new XliffRefusal('xml-doctype', line());
	};
	parser.onopentag = (tag) => reader.open(elementOf(tag as sax.QualifiedTag), line());
	parser.onclosetag = () => reader.close();
	parser.ontext = (text) => reader.text(text);
	parser.oncdata = (text) => reader.text(text);
	parser.write(xml).close();
	return reader.finish(line());
}
