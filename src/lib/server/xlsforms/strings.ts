import { bounds, WorkbookRefusal } from './refusal.ts';
import type { Handlers } from './xml.ts';

/** Characters that XML cannot hold stand as `_x0001_` in a workbook (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
	text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		: text;

/** Control characters but tab and line feed, halves of surrogate pairs, and what is no character. */
const notInXml = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const escape = (signs: string): string =>
	Array.from({ length: signs.length }, (_, at) => signs.charCodeAt(at))
		.map((code) => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`)
		.join('');

/** The same the other way; a text that only looks like such an escape is escaped too. */
export const escaped = (text: string): string =>
	// The writer looks texts up in a plain object: it has these words before anybody writes them.
	text in {}
		? escape(text.slice(0, 1)) + text.slice(1)
		: text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, escape).replace(notInXml, escape);

/** Gathers the text of an element from its runs, without the readings that stand above words (`rPh`). */
export function textGatherer() {
	let pieces: string[] = [];
	let within = false;
	let readings = 0;
	return {
		open: (name: string) => {
			if (name === 'rPh') readings++;
			within = name === 't' && readings === 0;
		},
		close: (name: string) => {
			if (name === 'rPh') readings--;
			if (name === 't') within = false;
		},
		text: (text: string) => {
			if (within) pieces.push(text);
		},
		take: (): string => {
			const text = unescaped(pieces.join(''));
			pieces = [];
			return text;
		}
	};
}

/** The texts that cells refer to by number. Codes: `too-many-cells`. */
export function sharedStrings(): { handlers: Handlers; strings: string[] } {
	const strings: string[] = [];
	const gatherer = textGatherer();
	let characters = 0;
	return {
		strings,
		handlers: {
			open: gatherer.open,
			text: (text) => {
				characters += text.length;
				if (characters > bounds.characters)
					throw new WorkbookRefusal('too-many-cells', { most: bounds.cells });
				gatherer.text(text);
			},
			close: (name) => {
				gatherer.close(name);
				if (name !== 'si') return;
				if (strings.length >= bounds.texts)
					throw new WorkbookRefusal('too-many-cells', { most: bounds.cells });
				strings.push(gatherer.take());
			}
		}
	};
}
