import { expect } from 'vitest';
import { readXliff } from '#lib/server/xliff/readXliff.ts';

/** `words`: the content of the target, as XML. */
export const withWords = (xliff: string, words: Record<string, string>): string =>
	Object.entries(words).reduce((xml, [id, target]) => {
		const from = xml.indexOf(`<unit id="${id}"`);
		const end = xml.indexOf('</segment>', from);
		expect(from, id).toBeGreaterThan(0);
		const unit = xml.slice(from, end).replace(/\s*<target>.*<\/target>/s, '');
		return `${xml.slice(0, from)}${unit}<target>${target}</target>${xml.slice(end)}`;
	}, xliff);

export const unitsOf = (xliff: string) => readXliff(new TextEncoder().encode(xliff)).units;

/** What would become of some of the texts that came back. */
export const kinds = ({ texts }: { texts: { id: string; kind: string }[] }, ...ids: string[]) =>
	ids.map((id) => texts.find((text) => text.id === id)?.kind);
