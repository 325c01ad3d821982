import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { wordsOfDoc } from '#lib/domain/reports/prose/words.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import { earlierSection } from '#lib/server/reports/document/earlier.ts';
import { ownerOf, type ReportOwner, type ReportRow } from '#lib/server/reports/document/find.ts';
import { proseOf } from '#lib/server/reports/document/prose.ts';
import { findQuotations, releasedQuotations } from '#lib/server/reports/document/quotations.ts';
import { findSection, saveSection } from '#lib/server/reports/document/sections.ts';
import { insertConsultation, smallForm } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= '0f'.repeat(32);

let house: TestDatabase;
let anna: string;
let bo: string;
let owner: ReportOwner;
let report: ReportRow;
const periodOf = (key: string) => {
	const found = parsePeriod(key);
	if (!found) throw new Error(key);
	return found;
};
const period = periodOf('2026-T2');

beforeAll(async () => {
	house = await testDatabase();
	const add = async (name: string) =>
		(await addUser(house.db, { email: `${name}@stad.example`, name, roles: [] })).id;
	[anna, bo] = [await add('anna'), await add('bo')];
	await insertConsultation(house.db, 'park', smallForm);
	const [committee] = await house.db.$client`select slug from committees limit 1`;
	const found = await ownerOf(house.db, String(committee?.slug));
	if (!found) throw new Error('a committee is needed');
	owner = found;
	report = await beginReport(house.db, owner, period, anna);
});
afterAll(() => house.close());
beforeEach(async () => {
	await house.db.$client`delete from report_sections`;
	await house.db.$client`update reports set state = 'draft'`;
});

const text = (...paragraphs: string[]) => ({
	type: 'doc',
	content: paragraphs.map((words, at) => ({
		type: 'paragraph',
		attrs: { id: `block-${at}` },
		content: [{ type: 'text', text: words }]
	}))
});
const save = (
	doc: unknown,
	base: number,
	{
		userId = anna,
		key = 'summary',
		lang = 'sv',
		status
	}: { userId?: string; key?: string; lang?: string; status?: 'draft' | 'reviewed' } = {}
) => saveSection(house.db, { reportId: report.id, key, lang, base, doc, status, userId });
const standing = async (lang = 'sv') => {
	const found = await findSection(house.db, report.id, 'summary', lang);
	return { words: wordsOfDoc(found.doc), revision: found.revision, status: found.status };
};

describe('a text of a report', () => {
	it('is kept with who wrote it, and noted without its words', async () => {
		expect(await save(text('Ett.'), 0)).toMatchObject({
			outcome: 'saved',
			text: { revision: 1, updatedBy: 'anna' }
		});
		expect(await save(text('Ett.', 'Två.'), 1, { userId: bo })).toMatchObject({
			outcome: 'saved',
			text: { revision: 2, updatedBy: 'bo' }
		});
		expect(await standing()).toMatchObject({ words: 'Ett.\nTvå.', revision: 2 });
		const notes = await house.db.$client`
			select user_id, details from audit_log where action = 'report.write' and subject = ${report.id}`;
		expect(notes).toHaveLength(2);
		expect(notes).toContainEqual({
			user_id: bo,
			details: { section: 'summary', lang: 'sv', revision: 2 }
		});
	});
	it('counts once when its answer is lost and it is sent again', async () => {
		await save(text('Ett.'), 0);
		expect(await save(text('Ett.'), 0)).toMatchObject({ outcome: 'saved', text: { revision: 1 } });
		await save(text('Två.'), 1);
		expect(await save(text('Två.'), 1)).toMatchObject({ outcome: 'saved', text: { revision: 2 } });
	});
	it('is not written over by who saw an older one: they are told what stands there', async () => {
		await save(text('Ett.'), 0);
		await save(text('Annas.'), 1);
		for (const base of [0, 1, 7])
			expect(await save(text('Bos.'), base, { userId: bo })).toMatchObject({
				outcome: 'conflict',
				text: { revision: 2, updatedBy: 'anna', doc: text('Annas.') }
			});
		expect(await standing()).toMatchObject({ words: 'Annas.', revision: 2 });
		expect(await save(text('Annas och Bos.'), 2, { userId: bo })).toMatchObject({ outcome: 'saved' });
	});
	it('has one winner when twenty write at once, first and later', async () => {
		for (const base of [0, 1]) {
			const outcomes = await Promise.all(
				Array.from({ length: 20 }, (_, at) =>
					save(text(`${base} av ${at}`), base, { userId: at % 2 ? anna : bo })
				)
			);
			const winners = outcomes.flatMap((one) => (one.outcome === 'saved' ? [one.text] : []));
			expect(winners).toHaveLength(1);
			expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(19);
			expect(await standing()).toMatchObject({
				words: winners[0] && wordsOfDoc(winners[0].doc),
				revision: base + 1
			});
		}
	});
	it('is written while the report is a draft or with the councils, and not after', async () => {
		for (const [state, outcome] of [
			['withCouncils', 'saved'],
			['signedOff', 'closed'],
			['decided', 'closed'],
			['published', 'closed']
		] as const) {
			await house.db.$client`update reports set state = ${state}`;
			const { revision } = await standing();
			expect(await save(text(state), revision)).toMatchObject({ outcome });
		}
		expect(await standing()).toMatchObject({ words: 'withCouncils', revision: 1 });
	});
	it('is refused where it is none, and nothing is kept then', async () => {
		let deep: unknown = { type: 'paragraph' };
		for (let at = 0; at < 5000; at++) deep = { type: 'bulletList', content: [deep] };
		const hostile: [unknown, string][] = [
			[null, 'not-prose'],
			['doc', 'not-prose'],
			[{ type: 'doc', content: [{ type: 'script' }] }, 'not-prose'],
			[{ type: 'doc', content: [deep] }, 'too-deep'],
			[text('a\u0000'), 'character-not-allowed'],
			[text('a\ud800'), 'character-not-allowed'],
			[text('a'.repeat(20_001)), 'too-long'],
			[JSON.parse('{"type":"doc","content":[],"__proto__":{"a":1}}'), 'not-prose']
		];
		for (const [doc, issue] of hostile) expect(await save(doc, 0)).toEqual({ outcome: 'invalid', issue });
		for (const key of ['method', 'nothing', 'summary:x', 'goals:\u0000', 'goals:', '../summary', ''])
			expect(await save(text('a'), 0, { key })).toEqual({ outcome: 'not-found' });
		for (const lang of ['\u0000', 'SV', '', 'x'.repeat(300)])
			expect(await save(text('a'), 0, { lang })).toEqual({ outcome: 'not-found' });
		expect(await save(text('a'), 0, { key: 'goals', lang: 'fi' })).toEqual({ outcome: 'not-found' });
		const [kept] = await house.db.$client`select count(*)::int as number from report_sections`;
		expect(kept?.number).toBe(0);
	});
	it('has a status in other languages, and none in its own', async () => {
		await save(text('Suomeksi.'), 0, { lang: 'fi', status: 'reviewed' });
		await save(text('Svenska.'), 0, { status: 'draft' });
		expect(await standing('fi')).toEqual({ words: 'Suomeksi.', revision: 1, status: 'reviewed' });
		expect(await standing()).toEqual({ words: 'Svenska.', revision: 1, status: 'published' });
		await save(text('Suomeksi.'), 1, { lang: 'fi', status: 'draft' });
		expect(await standing('fi')).toMatchObject({ revision: 2, status: 'draft' });
	});
});

describe('the text of an earlier period', () => {
	it('is the newest that was written before, of the same committee', async () => {
		for (const [key, words] of [
			['2025-VB', 'Året 2025.'],
			['2026-VP', 'Planen 2026.'],
			['2026-T1', ''],
			['2026-VB', 'Senare.']
		] as const) {
			const other = await beginReport(house.db, owner, periodOf(key), anna);
			await saveSection(house.db, {
				reportId: other.id,
				key: 'summary',
				lang: 'sv',
				base: 0,
				doc: words ? text(words) : { type: 'doc', content: [{ type: 'paragraph' }] },
				userId: anna
			});
		}
		const found = await earlierSection(house.db, owner, period, 'summary');
		expect(found && [found.period.key, wordsOfDoc(found.doc)]).toEqual(['2026-VP', 'Planen 2026.']);
		const plan = await earlierSection(house.db, owner, periodOf('2026-VP'), 'summary');
		expect(plan?.period.key).toBe('2025-VB');
		expect(await earlierSection(house.db, owner, periodOf('2025-VB'), 'summary')).toBeUndefined();
		expect(await earlierSection(house.db, owner, period, 'background')).toBeUndefined();
	});
});

describe('quotations', () => {
	const insertText = async (words: string, state = 'released') => {
		const [row] = await house.db.$client`
			insert into free_texts (consultation_id, question, text, state, released)
			select id, 'why', 'Anna säger: ' || ${words}, ${state}, ${state === 'released' ? words : null}
			from consultations where slug = 'park' returning id`;
		return String(row?.id);
	};
	beforeAll(async () => {
		await house.db.$client`
			update consultations set state = 'released', opens_on = '2026-05-01', closes_on = '2026-06-01',
				opened_at = '2026-05-01', closed_at = '2026-06-01' where slug = 'park'`;
	});
	beforeEach(() => house.db.$client`delete from free_texts`);

	it('are the released texts of the period, twenty at a time, found by their words', async () => {
		for (let at = 0; at < 23; at++) await insertText(`Mer ljus nummer ${at}`);
		await insertText('100 % bänkar_');
		await insertText('Hemligt', 'withheld');
		await insertText('Nekat', 'refused');
		const first = await findQuotations(house.db, owner, period);
		expect([first.quotations.length, first.more]).toEqual([20, true]);
		const second = await findQuotations(house.db, owner, period, { page: 2 });
		expect([second.quotations.length, second.more]).toEqual([4, false]);
		const found = async (search: string) =>
			(await findQuotations(house.db, owner, period, { search })).quotations.map((one) => one.text);
		expect(await found('100 %')).toEqual(['100 % bänkar_']);
		expect(await found('_')).toEqual(['100 % bänkar_']);
		expect(await found('hemligt')).toEqual([]);
		// What was struck out is not found either.
		expect(await found('Anna säger')).toEqual([]);
		expect((await findQuotations(house.db, owner, periodOf('2025-VB'))).quotations).toEqual([]);
	});
	it('leave the report when the text is no longer released', async () => {
		const id = await insertText('Mer ljus.');
		const quote = { type: 'quotation', attrs: { id: 'quote-1', text: id } };
		const { content } = text('Så här sade någon:');
		await save({ type: 'doc', content: [...content, quote] }, 0);
		const { prose, quotations } = await proseOf(house.db, report.id);
		expect(prose).toMatchObject([{ section: 'summary', texts: { sv: { status: 'published' } } }]);
		expect(quotations).toEqual({ [id]: { text: 'Mer ljus.', lang: 'und', edited: true } });
		await house.db.$client`update free_texts set state = 'refused', released = null where id = ${id}`;
		expect((await proseOf(house.db, report.id)).quotations).toEqual({});
		expect(await releasedQuotations(house.db, [])).toEqual({});
	});
	it('are none before the consultation is released', async () => {
		const id = await insertText('För tidigt.');
		await house.db.$client`update consultations set state = 'closed' where slug = 'park'`;
		expect((await findQuotations(house.db, owner, period)).quotations).toEqual([]);
		expect(await releasedQuotations(house.db, [id])).toEqual({});
		await house.db.$client`update consultations set state = 'released' where slug = 'park'`;
	});
});
