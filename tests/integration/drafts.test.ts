import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { valueAt } from '#lib/domain/drafts/cells.ts';
import { applyOps, type Op } from '#lib/domain/drafts/ops.ts';
import { partNamed, partsOf, type Draft, type Node } from '#lib/domain/drafts/node.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import {
	closeConsultation,
	MoveError,
	moveConsultation,
	openConsultation
} from '#lib/server/consultations/moves.ts';
import { addConsultation, saveSettings } from '#lib/server/consultations/settings.ts';
import { DraftError, findDraft, publishDraft, pushEdits, watchDraft } from '#lib/server/forms/drafts.ts';
import { readSnapshot } from '#lib/server/releases/snapshot.ts';
import { moveThrough } from '#lib/server/responses/journey.ts';
import { insertConsultation, smallForm } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let users: string[];
let id: string;
let slug: string;
let draft: Draft;
let revision: number;

beforeAll(async () => {
	house = await testDatabase();
	users = await Promise.all(
		['Anna', 'Bo'].map((name) =>
			addDemonstrationUser(house.db, {
				email: `${name.toLowerCase()}@stad.example`,
				name,
				password: 'en katt i taket',
				roles: []
			})
		)
	);
});
afterAll(() => house.close());
beforeEach(async () => {
	slug = `drafts-${randomUUID().slice(0, 8)}`;
	id = await insertConsultation(house.db, slug);
	await house.db.$client`update consultations set state = 'draft' where id = ${id}`;
	await house.db.$client`update form_versions set frozen_at = null where consultation_id = ${id}`;
	({ draft, revision } = await findDraft(house.db, id));
});

const question = (at: number) => partsOf(partsOf(draft, 'pages')[0]!, 'questions')[at] as Node;
const wording = (node: Node, value: string): Op => ({
	op: 'set',
	part: node.key,
	cell: 'label.sv',
	value,
	was: valueAt(node, 'label.sv') ?? ''
});
const push = (who: 0 | 1, ops: Op[], since = revision, batch: string = randomUUID()) =>
	pushEdits(house.db, id, { batch, since, ops }, users[who]!);
const formNow = async () => (await findConsultation(house.db, slug))!.form;

describe('a draft', () => {
	it('begins as the consultation’s form, and is it again with every whole change', async () => {
		expect(await formNow()).toEqual(smallForm);
		const { revision: next, refused } = await push(0, [wording(question(1), 'Mår du bra där?')]);
		expect([next, refused]).toEqual([revision + 1, []]);
		expect((await formNow()).pages[0]?.questions[1]?.label).toEqual({ sv: 'Mår du bra där?' });
	});
	it('that is not whole stays a draft, and holds back review and opening', async () => {
		const node: Node = { key: 'new', id: 'new', type: 'single' };
		await push(0, [{ op: 'add', to: partsOf(draft, 'pages')[0]!.key, list: 'questions', node }]);
		expect(await formNow()).toEqual(smallForm);
		await expect(moveConsultation(house.db, slug, 'submit')).rejects.toMatchObject({
			code: 'form-not-whole'
		} satisfies Partial<MoveError>);
		await expect(openConsultation(house.db, slug)).rejects.toThrow(MoveError);
		expect((await findConsultation(house.db, slug))!.state).toBe('draft');
	});
	it('takes the same batch once, however often it comes', async () => {
		const batch = randomUUID();
		const ops = [wording(question(0), 'Hur många gånger?')];
		const both = await Promise.all([push(0, ops, revision, batch), push(0, ops, revision, batch)]);
		expect(both.map((one) => one.revision)).toEqual([revision + 1, revision + 1]);
		expect((await findDraft(house.db, id)).revision).toBe(revision + 1);
	});
	it('merges what two write at the same time, and refuses to go over what one has not seen', async () => {
		await push(0, [wording(question(0), 'Annas fråga')]);
		const bo = await push(1, [wording(question(0), 'Bos fråga'), wording(question(1), 'Bos andra')]);
		expect(bo.refused).toMatchObject([{ index: 0, conflict: 'changed' }]);
		// Bo catches up from what the server tells, and sees what the server has.
		const caught = bo.edits.reduce((one, { ops }) => applyOps(one, ops).draft, draft);
		expect(caught).toEqual((await findDraft(house.db, id)).draft);
		expect(valueAt(partNamed(caught, question(0).key)!, 'label.sv')).toBe('Annas fråga');
		expect(valueAt(partNamed(caught, question(1).key)!, 'label.sv')).toBe('Bos andra');
		expect(bo.edits.map(({ by }) => by)).toEqual(['Anna', 'Bo']);
	});
	it('takes many at once without losing one', async () => {
		const page = partsOf(draft, 'pages')[0]!.key;
		const adding = Array.from({ length: 20 }, (_, at) => {
			const node: Node = { key: `n${at}`, id: `n${at}`, type: 'info', label: { sv: `Text ${at}` } };
			return push((at % 2) as 0 | 1, [{ op: 'add', to: page, list: 'questions', node }]);
		});
		const pushed = await Promise.all(adding);
		expect(new Set(pushed.map((one) => one.revision)).size).toBe(20);
		const ids = (await formNow()).pages[0]!.questions.map((one) => one.id);
		expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 20 }, (_, at) => `n${at}`)));
	});
	it('tells who is here, and where', async () => {
		await watchDraft(house.db, id, { since: revision, userId: users[0]!, part: question(0).key });
		const { editors, edits } = await watchDraft(house.db, id, { since: revision, userId: users[1]! });
		expect(editors).toMatchObject([
			{ name: 'Anna', part: question(0).key },
			{ name: 'Bo', part: null }
		]);
		expect(edits).toEqual([]);
	});
	it('is begun anew after opening; an editor that knew the old one is given the whole of it', async () => {
		await push(0, [wording(question(0), 'Före öppning')]);
		await openConsultation(house.db, slug);
		const caught = await watchDraft(house.db, id, { since: revision + 1, userId: users[0]! });
		expect(caught.revision).toBeGreaterThan(revision + 1);
		expect(caught.draft && valueAt(question(0), 'label.sv')).toBeTruthy();
		expect((await formNow()).pages[0]?.questions[0]?.label).toEqual({ sv: 'Före öppning' });
	});
	it('is not written on once the dialogue has closed', async () => {
		await house.db.$client`update consultations set state = 'closed' where id = ${id}`;
		await expect(push(0, [wording(question(0), 'För sent')])).rejects.toMatchObject({
			code: 'wrong-state'
		} satisfies Partial<DraftError>);
	});
});

describe('a live form', () => {
	it('is not changed by writing, and becomes a new version when that is published', async () => {
		await openConsultation(house.db, slug);
		({ draft, revision } = await findDraft(house.db, id));
		await push(0, [wording(question(1), 'Trivs du på torget?')]);
		expect(await formNow()).toEqual(smallForm);
		expect(await publishDraft(house.db, id, users[0]!)).toBe(2);
		expect((await formNow()).pages[0]?.questions[1]?.label).toEqual({ sv: 'Trivs du på torget?' });
		const versions = await house.db.$client`
			select version, form, frozen_at from form_versions where consultation_id = ${id} order by version`;
		expect(versions.map(({ version, form }) => [version, form.pages[0].questions[1].label.sv])).toEqual([
			[1, 'Trivs du där?'],
			[2, 'Trivs du på torget?']
		]);
		expect(versions.every(({ frozen_at }) => frozen_at !== null)).toBe(true);
	});
	it('takes the answers of whoever had begun, to the questions that they were asked', async () => {
		await openConsultation(house.db, slug);
		({ draft, revision } = await findDraft(house.db, id));
		await push(0, [{ op: 'remove', part: question(1).key, node: question(1) }]);
		await publishDraft(house.db, id, users[0]!);
		const send = (fields: Record<string, string>) =>
			moveThrough(house.db, {
				slug,
				lang: 'sv',
				fields: new URLSearchParams({ 'a.mark': '3', 'a.view': 'yes', ...fields })
			});
		const begun = await send({ version: '1', step: 'torget', move: 'continue' });
		expect(begun).toMatchObject({ to: 'step', shown: { step: 'check', older: { version: 1 } } });
		const key = randomUUID();
		expect(await send({ version: '1', step: 'check', move: 'send', key })).toEqual({
			to: 'sent',
			first: true
		});
		expect(await send({ version: '2', step: 'check', move: 'send', key: randomUUID() })).toEqual({
			to: 'sent',
			first: true
		});
		for (const version of ['3', '0', '-1', 'x', '99999999'])
			expect(await send({ version, step: 'torget', move: 'continue' })).toMatchObject({ status: 400 });
		await closeConsultation(house.db, slug);
		const kept = await house.db.$client`
			select version, answers from responses where consultation_id = ${id} order by version`;
		expect(kept.map(({ version, answers }) => ({ version, answers }))).toEqual([
			{ version: 1, answers: { mark: 3, view: 'yes' } },
			{ version: 2, answers: { mark: 3 } }
		]);
		const { counts } = await readSnapshot(house.db, id);
		expect(counts.respondents).toBe(2);
		expect(counts.layout.questions.map(({ id }) => id)).toEqual(['mark', 'why', 'view']);
	});
	it('is published while it is open alone', async () => {
		await expect(publishDraft(house.db, id, users[0]!)).rejects.toThrow(DraftError);
	});
});

describe('a new consultation', () => {
	it('has a slug of its own, and its title on its form', async () => {
		const [committee] = await house.db.$client`select committee_id as id from consultations where id = ${id}`;
		const add = () =>
			addConsultation(
				house.db,
				{ committeeId: committee!.id, title: { sv: 'Bänkar i parken' }, form: smallForm },
				users[0]!
			);
		expect([await add(), await add()]).toEqual(['bankar-i-parken', 'bankar-i-parken-2']);
		const made = (await findConsultation(house.db, 'bankar-i-parken'))!;
		expect([made.state, made.form.title]).toEqual(['draft', { sv: 'Bänkar i parken' }]);
	});
	it('is told of anew until residents know of it', async () => {
		const told = {
			title: { sv: 'Nytt namn' },
			summary: { sv: 'Om det' },
			purpose: { sv: 'Till det' },
			opensOn: '2027-01-01',
			closesOn: '2027-02-01',
			reach: { whom: 'residents' as const, fromAge: 13 },
			terms: []
		};
		expect(await saveSettings(house.db, id, told, users[0]!)).toBe(true);
		expect(await findConsultation(house.db, slug)).toMatchObject({
			title: told.title,
			opensOn: told.opensOn,
			reach: told.reach,
			form: { title: told.title }
		});
		expect(valueAt((await findDraft(house.db, id)).draft, 'title.sv')).toBe('Nytt namn');
		await house.db.$client`update consultations set state = 'open' where id = ${id}`;
		expect(await saveSettings(house.db, id, told, users[0]!)).toBe(false);
	});
});
