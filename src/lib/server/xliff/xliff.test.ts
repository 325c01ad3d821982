import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitStates, type Unit } from '#lib/domain/translations/unit.ts';
import { xliffBounds } from '#lib/domain/translations/xliff/names.ts';
import { XliffRefusal } from '#lib/domain/translations/xliff/read.ts';
import { writeXliff } from '#lib/domain/translations/xliff/write.ts';
import { readXliff } from './readXliff.ts';

const bytes = (xml: string) => new TextEncoder().encode(xml);
const file = (units: readonly Unit[]) =>
	writeXliff({ srcLang: 'sv', trgLang: 'fi', original: 'a "<&> file', notes: ['Läs & gör'], units });
const core = 'urn:oasis:names:tc:xliff:document:2.0';
const around = (inner: string, attributes = `xmlns="${core}" version="2.0" srcLang="sv" trgLang="fi"`) =>
	`<xliff ${attributes}><file id="f">${inner}</file></xliff>`;
const unitWith = (inner: string) => around(`<unit id="a:b">${inner}</unit>`);
const only = (xml: string) => readXliff(bytes(xml)).units[0];

function refusalOf(given: Uint8Array | string): XliffRefusal | undefined {
	try {
		readXliff(typeof given === 'string' ? bytes(given) : given);
	} catch (error) {
		if (error instanceof XliffRefusal) return error;
		throw error;
	}
	return undefined;
}

/** Words with all that XML, right-to-left writing and our own places have of snares. */
const snares = [
	'{{count}}',
	'{{ name }}',
	'{{',
	'}}',
	'<b>&amp;',
	']]>',
	'"\'',
	'\r\n',
	'\n',
	'\t',
	'\r',
	'\u202b',
	'\u2068',
	'\u200f',
	'\ufeff',
	'ייִדיש',
	'👩‍👩‍👧',
	'\u0001',
	'\u001f',
	'\uffff',
	'\ufdd0',
	'  ',
	'<!--',
	'<?xml?>'
];
const text = fc
	.array(fc.oneof(fc.constantFrom(...snares), fc.string({ unit: 'grapheme', maxLength: 8 })), {
		maxLength: 8
	})
	.map((parts) => parts.join('').replaceAll('\u0000', '').toWellFormed());
const unit = fc.record(
	{
		id: fc.stringMatching(/^[a-zA-Z]{1,8}:[a-z.]{1,8}(_one)?$/),
		source: text,
		target: text,
		state: fc.constantFrom(...unitStates),
		notes: fc.array(fc.record({ category: fc.constantFrom('file', 'plural'), text }), { maxLength: 2 }),
		hash: fc.stringMatching(/^[0-9a-f]{8}$/),
		was: fc.constantFrom('', 'abcd'),
		part: fc.constantFrom('k1.label', 'k2.years.f3.label')
	},
	{ requiredKeys: ['id', 'source', 'state', 'notes'] }
);

describe('what was written', () => {
	it('reads back the same, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.uniqueArray(unit, { selector: ({ id }) => id, maxLength: 4 }), (units) => {
				const read = readXliff(bytes(file(units)));
				expect([read.srcLang, read.trgLang]).toEqual(['sv', 'fi']);
				expect(read.units.map(({ place: _, ...one }) => one)).toEqual(
					units.map(({ id, source, target, hash, was, part }) => ({
						id,
						source,
						...(hash === undefined ? {} : { hash }),
						...(was === undefined ? {} : { was }),
						...(part === undefined ? {} : { part }),
						...(target === undefined ? {} : { text: target })
					}))
				);
			}),
			{ endOnFailure: true, numRuns: 300 }
		);
	});

	it('guards the places of values, the same one by the same name in both languages', () => {
		const written = file([
			{
				id: 'a:b',
				source: '{{from}} till {{to}}',
				target: '{{to}} asti, {{from}}',
				state: 'translated',
				notes: []
			}
		]);
		expect(written).toContain('<data id="d1">{{from}}</data>');
		expect(written).toMatch(/<source><ph id="p1"[^>]*\/> till <ph id="p2"[^>]*\/><\/source>/);
		expect(written).toMatch(/<target><ph id="p2"[^>]*\/> asti, <ph id="p1"[^>]*\/><\/target>/);
	});

	it('never holds half a surrogate pair, or a NUL', () => {
		for (const source of ['\ud800', 'a\udc00b', '\u0000'])
			expect(() => file([{ id: 'a:b', source, state: 'initial', notes: [] }])).toThrow(RangeError);
		expect(() => file([{ id: 'a b', source: 'x', state: 'initial', notes: [] }])).toThrow(RangeError);
	});

	it('reads the same in UTF-16', () => {
		const utf16 = Buffer.from(
			`\ufeff${unitWith('<segment><source>Å</source><target>Ä</target></segment>')}`,
			'utf16le'
		);
		expect(readXliff(utf16).units[0]).toMatchObject({ source: 'Å', text: 'Ä' });
	});
});

describe('what translators’ programs make of it', () => {
	it('is one text again when it was cut into segments, in the order of the translation', () => {
		expect(
			only(
				unitWith(
					'<segment><source>Ett. </source><target order="3">Yksi.</target></segment><ignorable><source> </source></ignorable><segment><source>Två.</source><target order="1">Kaksi.</target></segment>'
				)
			)
		).toMatchObject({ source: 'Ett.  Två.', text: 'Kaksi. Yksi.' });
	});

	it('keeps the words inside marks, and passes over matches, comments and what is foreign', () => {
		expect(
			only(
				unitWith(
					'<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match><source>Nej</source><target>Ei</target></m:match></m:matches><notes><note>Obs</note></notes><segment><source>Ja</source><target><!-- hm --><mrk id="m1" type="term">Ky</mrk>llä</target></segment>'
				)
			)
		).toMatchObject({ source: 'Ja', text: 'Kyllä' });
	});

	it.each([
		['<segment><source>A</source><target><pc id="1">B</pc></target></segment>', 'markup-unknown'],
		['<segment><source>A</source><target><ph id="9"/></target></segment>', 'placeholder-unknown'],
		['<segment><source>A</source><target><cp hex="0000"/></target></segment>', 'character-not-allowed'],
		['<segment><source>A</source><target><cp hex="D800"/></target></segment>', 'character-not-allowed'],
		['<segment><source>A</source><target><cp hex="zz"/></target></segment>', 'character-not-allowed'],
		[
			'<segment><source>A</source><target>B</target></segment><segment><source>C</source></segment>',
			'segment-untranslated'
		],
		[`<segment><source>A</source><target>${'x'.repeat(20_001)}</target></segment>`, 'text-long']
	])('is told of with its text: %s', (inner, issue) => {
		expect(only(unitWith(inner))).toMatchObject({ id: 'a:b', issue, place: { line: 1 } });
	});

	it('is told of a unit that stands twice', () => {
		const one = '<unit id="a:b"><segment><source>A</source><target>B</target></segment></unit>';
		expect(readXliff(bytes(around(one + one))).units.map(({ issue }) => issue)).toEqual([
			undefined,
			'unit-repeated'
		]);
	});
});

describe('a hostile file', () => {
	const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>${unitWith('<segment><source>&c;</source></segment>')}`;
	it.each([
		['of laughs', laughs, 'xml-doctype'],
		['with an entity', unitWith('<segment><source>&a;</source></segment>'), 'xml-broken'],
		['with half a character', unitWith('<segment><source>&#xD800;</source></segment>'), 'xml-broken'],
		['of depth', around('<group>'.repeat(100_000)), 'too-deep'],
		['cut off', around('').slice(0, -3), 'xml-broken'],
		['that is empty', '', 'xml-broken'],
		['that is no XML', 'PK\u0003\u0004', 'xml-broken'],
		['of another kind', '<html/>', 'not-xliff'],
		[
			'of another namespace',
			around('', 'xmlns="urn:x" version="2.0" srcLang="sv" trgLang="fi"'),
			'not-xliff'
		],
		['without languages', around('', `xmlns="${core}" version="2.0" srcLang="sv"`), 'language-missing'],
		[
			'of the next version',
			around('', 'xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="sv" trgLang="fi"'),
			'version'
		]
	])('%s is refused', (_, xml, code) => {
		expect(refusalOf(xml)?.code).toBe(code);
	});

	it('of version 1.2 is refused by that name', () => {
		const old = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>';
		expect(refusalOf(old)).toMatchObject({ code: 'version', params: { version: '1.2' }, line: 1 });
	});

	it('of 50 MB is refused before it is read, and one that is no UTF-8', () => {
		expect(refusalOf(new Uint8Array(50_000_000))?.code).toBe('too-large');
		expect(refusalOf(new Uint8Array([0x3c, 0xc3, 0x28]))?.code).toBe('not-text');
	});

	it('of more units than there are texts is refused', () => {
		const many = '<unit id="a"/>'.repeat(xliffBounds.units + 1);
		expect(refusalOf(around(many))?.code).toBe('too-many-units');
	});

	it('never is more than a refusal', () => {
		const pieces = fc.constantFrom(
			'<xliff',
			'>',
			'<unit id="a">',
			'</unit>',
			'<segment>',
			'<source>',
			'<target>',
			'&#',
			'&lt;',
			'x',
			'"',
			'<ph/>',
			'<cp hex="d800"/>',
			'<![CDATA[',
			']]>',
			'<!--',
			'<?',
			'</file>'
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
				refusalOf(parts.join(''));
				refusalOf(around(parts.join('')));
			}),
			{ endOnFailure: true, numRuns: 500 }
		);
	});
});
