import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countsOf, type Choices } from '#lib/domain/translations/proposal.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { run as runExport } from '#lib/server/commands/translationsExport.ts';
import { run as runImport } from '#lib/server/commands/translationsImport.ts';
import { exportTexts } from '#lib/server/languages/exchange/exportTexts.ts';
import { proposeTexts, writeTexts } from '#lib/server/languages/exchange/interfaceTexts.ts';
import { carriedOf, settle } from '#lib/server/languages/exchange/settle.ts';
import { ownWords } from '#lib/server/languages/write.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { kinds, unitsOf, withWords } from '../support/exchange.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let folder: string;
let author: string;
const t = loadedTranslator('sv');
const everything = { show: 'all', files: 'all' } as const;
const keep: Choices = { conflicts: 'keep', outdated: 'keep', each: new Map() };
const take: Choices = { ...keep, conflicts: 'take', outdated: 'take' };

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'radslag-exchange-'));
	house = await testDatabase();
	author = await addDemonstrationUser(house.db, {
		email: 'blom@stad.example',
		name: 'Blom',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(async () => {
	await house.close();
	rmSync(folder, { recursive: true });
});
beforeEach(() => house.db.$client`delete from translations`);

/** The exported texts of a language, with the translation of some units changed as a translator’s program would. */
async function translated(tag: string, words: Record<string, string>): Promise<string> {
	const { xliff } = await exportTexts(house.db, tag, everything, t);
	return withWords(xliff, words);
}

const propose = (tag: string, xliff: string) => proposeTexts(house.db, tag, unitsOf(xliff));
const placed = (id: string, xliff: string) =>
	/<source>(.*)<\/source>/.exec(xliff.slice(xliff.indexOf(`<unit id="${id}"`)))?.[1] ?? '';

/** A text with a value in it. */
async function textWithPlace(): Promise<string> {
	const { xliff } = await exportTexts(house.db, 'fit', everything, t);
	const found = unitsOf(xliff).find(
		({ id, source = '' }) => /\{\{(?!count)/.test(source) && !/_(one|other)$/.test(id)
	);
	return found?.id ?? '';
}
const plainTexts = async (tag: string): Promise<string[]> => {
	const { xliff } = await exportTexts(house.db, tag, everything, t);
	return unitsOf(xliff)
		.filter(({ source = '', text, id }) => !source.includes('{{') && text === undefined && !/_\w+$/.test(id))
		.map(({ id }) => id);
};
const aPlainText = async (tag: string): Promise<string> => (await plainTexts(tag))[0] ?? '';

describe('the texts of the interface', () => {
	it('come back as they went out: nothing is new, nothing is lost', async () => {
		for (const tag of ['fi', 'se', 'yi']) {
			const { xliff, units } = await exportTexts(house.db, tag, everything, t);
			const { texts, untranslated } = await propose(tag, xliff);
			expect(texts.length + untranslated).toBe(units);
			expect(countsOf(texts)).toMatchObject({ new: 0, changed: 0, conflict: 0, outdated: 0, refused: 0 });
		}
	});

	it('go out with each plural form that the language has, and those that are missing alone when asked', async () => {
		const { xliff } = await exportTexts(house.db, 'se', everything, t);
		expect(xliff).toMatch(/_two"/);
		expect(xliff).toContain('Pluralformen two, till exempel för talet 2');
		const missing = await exportTexts(house.db, 'se', { show: 'missing', files: 'residents' }, t);
		expect(unitsOf(missing.xliff).every(({ text }) => text === undefined)).toBe(true);
		expect(missing.units).toBeGreaterThan(100);
	});

	it('are written as drafts, whatever state the file says, and the rest is as it was', async () => {
		const id = await aPlainText('fit');
		const xliff = (await translated('fit', { [id]: 'Meän kieli' })).replaceAll(
			'state="initial"',
			'state="final"'
		);
		const proposal = await propose('fit', xliff);
		expect(kinds(proposal, id)).toEqual(['new']);
		expect(await ownWords(house.db, { tag: 'fit', key: id })).toEqual([]);
		expect(
			await writeTexts(
				house.db,
				'fit',
				proposal.texts.filter(({ kind }) => kind === 'new'),
				author
			)
		).toEqual([]);
		expect(await ownWords(house.db, { tag: 'fit', key: id })).toMatchObject([
			{ text: 'Meän kieli', status: 'draft', authorId: author, revision: 1 }
		]);
		expect(
			await house.db.$client`select user_id, action from audit_log where subject = ${`fit ${id}`}`
		).toEqual([{ user_id: author, action: 'translation.import' }]);
		const rows = await house.db.$client`select count(*)::int as count from translations`;
		expect(rows[0]?.count).toBe(1);
	});

	it('are a conflict when the city has written others since, and both are told', async () => {
		const id = await aPlainText('fit');
		const first = await translated('fit', { [id]: 'Yksi' });
		const other = await propose('fit', await translated('fit', { [id]: 'Kaksi' }));
		await writeTexts(
			house.db,
			'fit',
			other.texts.filter(({ kind }) => kind === 'new'),
			author
		);
		const proposal = await propose('fit', first);
		const conflict = proposal.texts.find((text) => text.id === id);
		expect(conflict).toMatchObject({ kind: 'conflict', present: 'Kaksi', text: 'Yksi' });
		const carried = carriedOf([{ tag: 'fit', texts: proposal.texts }]);
		const settled = (choices: Choices) =>
			settle(
				carried,
				() => choices,
				(tag, units) => proposeTexts(house.db, tag, units)
			);
		expect(await settled(keep)).toEqual({ write: [{ tag: 'fit', texts: [] }] });
		expect(await settled(take)).toMatchObject({ write: [{ texts: [{ id, text: 'Yksi' }] }] });
		expect(await settled({ ...keep, each: new Map([[id, 'take']]) })).toMatchObject({
			write: [{ texts: [{ id }] }]
		});
	});

	it('leave alone what the translator did not touch, though the city has changed it since', async () => {
		const id = await aPlainText('fit');
		const one = await propose('fit', await translated('fit', { [id]: 'Yksi' }));
		await writeTexts(
			house.db,
			'fit',
			one.texts.filter(({ kind }) => kind === 'new'),
			author
		);
		const untouched = (await exportTexts(house.db, 'fit', everything, t)).xliff;
		const two = await propose('fit', await translated('fit', { [id]: 'Kaksi' }));
		expect(kinds(two, id)).toEqual(['changed']);
		await writeTexts(
			house.db,
			'fit',
			two.texts.filter(({ kind }) => kind === 'changed'),
			author
		);
		expect(kinds(await propose('fit', untouched), id)).toEqual(['same']);
	});

	it('are shown again when somebody changes them between the showing and the decision; nothing is written then', async () => {
		const [id, second] = [await aPlainText('fit'), await textWithPlace()];
		const { xliff } = await exportTexts(house.db, 'fit', everything, t);
		const proposal = await propose(
			'fit',
			withWords(xliff, { [id]: 'Yksi', [second]: placed(second, xliff) })
		);
		const carried = carriedOf([{ tag: 'fit', texts: proposal.texts }]);
		const other = await propose('fit', await translated('fit', { [id]: 'Kaksi' }));
		await writeTexts(
			house.db,
			'fit',
			other.texts.filter(({ kind }) => kind === 'new'),
			author
		);
		const settled = await settle(
			carried,
			() => keep,
			(tag, units) => proposeTexts(house.db, tag, units)
		);
		expect(settled).toMatchObject({ again: [{ tag: 'fit' }] });
		const again = 'again' in settled ? settled.again[0]?.texts : [];
		expect(kinds({ texts: again ?? [] }, id, second)).toEqual(['conflict', 'new']);
	});

	it('are refused where a value is lost or unknown, a plural form missing, a text empty or unknown: all told at once', async () => {
		const withPlace = await textWithPlace();
		const [plain = '', empty = ''] = await plainTexts('se');
		const { xliff } = await exportTexts(house.db, 'se', everything, t);
		const plural = unitsOf(xliff).find(({ id, text }) => id.endsWith('_two') && text === undefined)?.id ?? '';
		const changed = withWords(xliff, {
			[withPlace]: 'almmá sáni',
			[plain]: 'Dát lea {{okta}}',
			[plural]: 'guokte {{count}}',
			[empty]: ' '
		}).replace(
			'</file>',
			'<unit id="common:nowhere"><segment><source>A</source><target>B</target></segment></unit></file>'
		);
		const { texts } = await propose('se', changed);
		const issues = Object.fromEntries(
			texts.filter(({ kind }) => kind === 'refused').map((one) => [one.id, one.issues])
		);
		expect(issues).toMatchObject({
			[withPlace]: ['placeholder-lost'],
			[plain]: ['placeholder-unknown'],
			[plural]: ['plural-form-missing'],
			[empty]: ['text-empty'],
			'common:nowhere': ['unit-unknown']
		});
		expect(texts.every(({ place }) => place && 'line' in place && place.line > 1)).toBe(true);
	});

	it('are outdated when the Swedish has changed since, and keep saying so when they are taken', async () => {
		const id = await aPlainText('fit');
		const xliff = (await translated('fit', { [id]: 'Yksi' })).replace(
			new RegExp(`(<unit id="${id}" r:hash=")[0-9a-f]+`),
			'$100000000'
		);
		const proposal = await propose('fit', xliff);
		expect(kinds(proposal, id)).toEqual(['outdated']);
		const carried = carriedOf([{ tag: 'fit', texts: proposal.texts }]);
		const settled = await settle(
			carried,
			() => take,
			(tag, units) => proposeTexts(house.db, tag, units)
		);
		if (!('write' in settled)) throw new Error('It was to be written');
		await writeTexts(house.db, 'fit', settled.write[0]?.texts ?? [], author);
		expect(await ownWords(house.db, { tag: 'fit', key: id })).toMatchObject([{ sourceHash: '00000000' }]);
	});

	it('are all written, a language whole', { timeout: 120_000 }, async () => {
		const { xliff } = await exportTexts(house.db, 'fit', { show: 'missing', files: 'residents' }, t);
		const pseudo = xliff.replace(/<source>(.*?)<\/source>/gs, '$&<target>$1</target>');
		const { texts } = await propose('fit', pseudo);
		expect(countsOf(texts)).toMatchObject({ refused: 0, conflict: 0 });
		expect(await writeTexts(house.db, 'fit', texts, author)).toEqual([]);
		expect((await exportTexts(house.db, 'fit', { show: 'missing', files: 'residents' }, t)).units).toBe(0);
	});
});

describe('the commands', () => {
	const told = async (run: typeof runExport, ...args: string[]) => {
		const lines: string[] = [];
		const io = { out: (line: string) => void lines.push(line), err: (line: string) => void lines.push(line) };
		return { code: await run(house.db, args, io), text: lines.join('\n') };
	};

	it('write a file, tell what would become of it, and bring it in', async () => {
		const file = join(folder, 'fit.xlf');
		expect((await told(runExport, 'fit', file, '--show', 'missing')).text).toMatch(/^Wrote \d+ texts to /);
		const id = await aPlainText('fit');
		writeFileSync(file, withWords(readFileSync(file, 'utf8'), { [id]: 'Yksi' }));
		const dry = await told(runImport, file, '--dry-run');
		expect(dry.text).toMatch(
			/^new 1, changed 0, conflict 0, outdated 0, same 0, refused 0, untranslated \d+\nNothing was written\.$/
		);
		expect(await ownWords(house.db, { tag: 'fit', key: id })).toEqual([]);
		expect((await told(runImport, file)).text).toContain('Wrote 1 texts as drafts.');
		writeFileSync(file, withWords(readFileSync(file, 'utf8'), { [id]: 'Kaksi' }));
		const kept = await told(runImport, file);
		expect(kept.text).toContain(`${id}: "Yksi" here, "Kaksi" in the file`);
		expect(kept.text).toContain('Wrote 0 texts');
		expect((await told(runImport, file, '--conflicts', 'take')).text).toContain('Wrote 1 texts');
	});

	it('refuse what they cannot read, by its line, and calls that are wrong', async () => {
		const file = join(folder, 'old.xlf');
		writeFileSync(file, '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>');
		expect(await told(runImport, file)).toEqual({
			code: 1,
			text: 'line 1: The file is XLIFF 1.2. Save it as XLIFF 2.0.'
		});
		expect((await told(runImport, file, '--conflicts', 'both')).code).toBe(2);
		expect((await told(runImport, file, '--form', 'park')).code).toBe(2);
		expect((await told(runExport, 'sv', file)).code).toBe(1);
		expect((await told(runExport, 'xx', file)).code).toBe(1);
	});
});
