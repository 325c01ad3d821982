import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handOverAll, handOverCase, recuse, takeCase } from '#lib/server/complaints/assign.ts';
import { codeCase, type Coding } from '#lib/server/complaints/code.ts';
import { disposeCase, forgetDisposed } from '#lib/server/complaints/dispose.ts';
import { entriesOf } from '#lib/server/complaints/entries.ts';
import { filteredCases, type CaseFilter } from '#lib/server/complaints/filter.ts';
import { forward } from '#lib/server/complaints/forwarding.ts';
import { listCases, waitingCases } from '#lib/server/complaints/list.ts';
import { markSpam, registerCase } from '#lib/server/complaints/mark.ts';
import { closeCase, moveCase, reopenCase } from '#lib/server/complaints/moves.ts';
import { caseWithReference, keysFor, openCase, type CaseRow } from '#lib/server/complaints/open.ts';
import { patternOf } from '#lib/server/complaints/patterns.ts';
import { remindOfCases } from '#lib/server/complaints/remind.ts';
import { caseSheetOf } from '#lib/server/complaints/sheet.ts';
import { historyOf } from '#lib/server/complaints/view.ts';
import { answerCase, entitleCase, noteOnCase, writeToReporter } from '#lib/server/complaints/write.ts';
import {
	caseEntries,
	caseLog,
	cases,
	complaintPlaces,
	complaintTerms,
	disposalDecisions,
	outbox
} from '#lib/server/db/schema/index.ts';
import { caseSheetJson, caseSheetPdf } from '#lib/server/exports/caseSheet/caseSheet.ts';
import { removeDecision } from '#lib/server/retention/decisions.ts';
import { dismiss, newCase, newCommittee, officerAt, reporterWrites, type Officer } from '../support/cases.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);
process.env.ORIGIN = 'https://radslag.example';

let house: TestDatabase;
let committeeId: string;
let otherId: string;
let officer: Officer;
let colleague: Officer;
let leader: Officer;
let registrar: Officer;
let stranger: Officer;

beforeAll(async () => {
	house = await testDatabase();
	const { db } = house;
	committeeId = await newCommittee(db, 'trafiken');
	otherId = await newCommittee(db, 'skolan');
	officer = await officerAt(db, committeeId);
	colleague = await officerAt(db, committeeId, { by: officer });
	leader = await officerAt(db, committeeId, { roles: ['approvingManager'], by: officer });
	registrar = await officerAt(db, committeeId, { roles: ['registrar'], by: officer });
	stranger = await officerAt(db, otherId);
});
afterAll(() => house.close());
beforeEach(async () => {
	await house.db.delete(outbox);
});

const now = async ({ reference }: { reference: string }): Promise<CaseRow> => {
	const row = await caseWithReference(house.db, reference);
	if (!row) throw new Error('gone');
	return row;
};
const opened = async ({ reference }: { reference: string }, { person, token }: Officer) => {
	const found = await keysFor(house.db, await now({ reference }), person, token);
	if (typeof found === 'string') throw new Error(found);
	return found;
};
const logged = async ({ id }: CaseRow): Promise<string[]> =>
	(await house.db.select().from(caseLog).where(eq(caseLog.caseId, id)).orderBy(caseLog.seq)).map(
		({ action }) => action
	);
const letters = async () =>
	(await house.db.select().from(outbox)).map(({ letter, address }) => [letter, address]).sort();
const sv = (text: string) => ({ text, lang: 'sv' });

describe('work on a case', () => {
	it('goes from received to closed and back, with a line in the log for each step', async () => {
		const { db } = house;
		const { row } = await newCase(db, committeeId);
		const { person } = officer;
		expect(await takeCase(db, row.id, person)).toBe('done');
		expect(await takeCase(db, row.id, colleague.person)).toBe('notNow');
		expect(await moveCase(db, row.id, 'acknowledge', person)).toBe('done');
		expect(await moveCase(db, row.id, 'acknowledge', person)).toBe('notNow');
		expect(await moveCase(db, row.id, 'investigate', person)).toBe('done');
		expect(await writeToReporter(db, await opened(row, officer), sv('Vilken sida?'), person)).toBe('done');
		expect((await now(row)).answeredAt).toBeNull();
		expect(await answerCase(db, await opened(row, officer), sv('Rampen kommer i maj.'), person)).toBe('done');
		const { answeredAt, state } = await now(row);
		expect(state).toBe('answered');
		expect(answeredAt).not.toBeNull();
		expect(await noteOnCase(db, await opened(row, officer), sv('Ring parkenheten.'), person)).toBe('done');
		const { keys } = await opened(row, officer);
		const measure = { ...sv('Ny ramp.'), keys };
		expect(await closeCase(db, row.id, { outcome: 'remedied', measured: false, measure }, person)).toBe(
			'done'
		);
		expect(await now(row)).toMatchObject({ state: 'closed', outcome: 'remedied', measured: true });
		expect(await reopenCase(db, row.id, person)).toBe('done');
		expect(await now(row)).toMatchObject({ state: 'investigating', outcome: null, closedAt: null });
		expect(await answerCase(db, await opened(row, officer), sv('Nu är den här.'), person)).toBe('done');
		expect((await now(row)).answeredAt).toEqual(answeredAt);

		expect(await logged(row)).toEqual([
			'assigned',
			'moved',
			'moved',
			'wrote',
			'wrote',
			'moved',
			'wrote',
			'moved',
			'moved',
			'wrote',
			'moved'
		]);
		const shared = (await entriesOf(db, row.id, { shared: keys.shared })).map(({ kind }) => kind);
		expect(shared).toEqual(['complaint', 'toReporter', 'toReporter', 'toReporter']);
		expect((await historyOf(db, row.id)).length).toBeGreaterThan(5);
		const log = JSON.stringify(await db.select().from(caseLog).where(eq(caseLog.caseId, row.id)));
		expect(log).not.toMatch(/ramp|parkenheten|sida/i);
	});

	it('is done once when two do it at the same moment', async () => {
		const { row } = await newCase(house.db, committeeId);
		const tried = await Promise.all(
			[officer, colleague].map(({ person }) => takeCase(house.db, row.id, person))
		);
		expect(tried.sort()).toEqual(['done', 'notNow']);
	});

	it('is refused to another committee, whatever it holds', async () => {
		const { db } = house;
		const { row } = await newCase(db, committeeId);
		expect(await openCase(db, row, stranger.person, stranger.token)).toBe('refused');
		const { person } = stranger;
		const sealed = await opened(row, officer);
		expect(await takeCase(db, row.id, person)).toBe('notNow');
		expect(await answerCase(db, sealed, sv('Hej'), person)).toBe('notNow');
		expect(await noteOnCase(db, sealed, sv('Hej'), person)).toBe('notNow');
		expect(await registerCase(db, row.id, 'KS 1', person)).toBe('notNow');
		expect((await listCases(db, person)).map((one) => one.row.id)).not.toContain(row.id);
		expect(await logged(row)).toEqual([]);
	});

	it('keeps the title sealed, and one of it; the registrar registers and the sheet says what it must', async () => {
		const { db } = house;
		const { row, keys } = await newCase(db, committeeId);
		expect(await entitleCase(db, await opened(row, officer), sv('Ramp vid bibliotek'), officer.person)).toBe(
			'done'
		);
		expect(await entitleCase(db, await opened(row, registrar), sv('Ramp vid torget'), registrar.person)).toBe(
			'done'
		);
		const titles = (await entriesOf(db, row.id, keys)).filter(({ kind }) => kind === 'title');
		expect(titles.map(({ text }) => text)).toEqual(['Ramp vid torget']);
		expect(await registerCase(db, row.id, 'TN 2026/12', officer.person)).toBe('notNow');
		expect(await registerCase(db, row.id, 'TN 2026/12', registrar.person)).toBe('done');
		expect(await caseSheetOf(db, await opened(row, officer), officer.person)).toBe('notNow');
		const sheet = await caseSheetOf(db, await opened(row, registrar), registrar.person);
		if (sheet === 'notNow') throw new Error('no sheet');
		expect(JSON.parse(caseSheetJson(sheet, 'sv'))).toMatchObject({
			receivedOn: '2026-03-27',
			registryNumber: 'TN 2026/12',
			sender: 'anonym',
			title: 'Ramp vid torget'
		});
		const pdf = Buffer.from(await caseSheetPdf(sheet, 'sv')).toString('latin1');
		expect(pdf.startsWith('%PDF-')).toBe(true);
		expect(await logged(row)).toEqual(['wrote', 'wrote', 'registered', 'sheetMade']);
	});
});

describe('the coded facts', () => {
	const coding = (more: Partial<Coding> = {}): Coding => ({
		kinds: ['discrimination', 'accessPlace'],
		grounds: ['age'],
		district: null,
		placeId: null,
		sameAs: null,
		...more
	});
	it('are corrected, and people are joined within one committee alone', async () => {
		const { db } = house;
		const { row } = await newCase(db, committeeId);
		const { row: same } = await newCase(db, committeeId);
		const { row: elsewhere } = await newCase(db, otherId);
		const [place] = await db
			.insert(complaintPlaces)
			.values({ committeeId: otherId, name: 'Skolan' })
			.returning({ id: complaintPlaces.id });
		const code = (more: Partial<Coding>) => codeCase(db, row.id, coding(more), officer.person);
		expect(await code({ sameAs: elsewhere.reference })).toBe('same-unknown');
		expect(await code({ sameAs: row.reference })).toBe('same-itself');
		expect(await code({ placeId: place?.id ?? null })).toBe('place-unknown');
		expect(await code({ district: 'ingenstans' })).toBe('district-unknown');
		expect(await code({ sameAs: same.reference })).toBe('done');
		expect(await now(row)).toMatchObject({ kinds: ['discrimination', 'accessPlace'], sameAs: same.id });
		expect(await logged(row)).toEqual(['coded', 'sameMarked']);
	});
});

describe('recusal', () => {
	it('closes the case to that officer for good, and tells a colleague', async () => {
		const { db } = house;
		const { row } = await newCase(db, committeeId);
		await takeCase(db, row.id, officer.person);
		const before = await opened(row, officer);
		expect(await recuse(db, row.id, officer.person)).toBe('done');
		expect((await now(row)).assignedTo).toBeNull();
		expect(await letters()).toEqual([['caseRecused', colleague.person.email]]);
		expect(await openCase(db, await now(row), officer.person, officer.token)).toBe('recused');
		expect(await takeCase(db, row.id, officer.person)).toBe('notNow');
		expect(await answerCase(db, before, sv('Hej'), officer.person)).toBe('notNow');
		expect(await recuse(db, row.id, officer.person)).toBe('notNow');
		expect(await handOverCase(db, row.id, officer.person.id, leader.person)).toBe('notTheirs');
		expect((await listCases(db, officer.person)).map((one) => one.row.id)).not.toContain(row.id);
		expect(typeof (await openCase(db, await now(row), colleague.person, colleague.token))).toBe('object');
	});
});

describe('handing over', () => {
	it('goes to somebody who works there and has the key, by the manager or the assignee', async () => {
		const { db } = house;
		const { row } = await newCase(db, committeeId);
		const keyless = await officerAt(db, committeeId, { keyed: false });
		await takeCase(db, row.id, officer.person);
		expect(await handOverCase(db, row.id, colleague.person.id, colleague.person)).toBe('notNow');
		expect(await handOverCase(db, row.id, keyless.person.id, officer.person)).toBe('notTheirs');
		expect(await handOverCase(db, row.id, stranger.person.id, leader.person)).toBe('notTheirs');
		expect(await handOverCase(db, row.id, colleague.person.id, officer.person)).toBe('done');
		expect(await letters()).toEqual([['caseHandedOver', colleague.person.email]]);
		expect((await now(row)).assignedTo).toBe(colleague.person.id);
		await dismiss(db, keyless);
	});
	it('a leaver’s cases go all at once, and stand as somebody’s who no longer can until then', async () => {
		const { db } = house;
		const leaver = await officerAt(db, committeeId, { by: officer });
		const taken = [];
		for (let number = 0; number < 3; number++) {
			const { row } = await newCase(db, committeeId, { receivedOn: '2999-01-01' });
			await takeCase(db, row.id, leaver.person);
			taken.push(row);
		}
		await dismiss(db, leaver);
		const gone = (await waitingCases(db, leader.person)).filter(({ need }) => need === 'gone');
		expect(gone.map(({ row }) => row.id).sort()).toEqual(taken.map(({ id }) => id).sort());
		const all = { from: leaver.person.id, to: colleague.person.id };
		expect(await handOverAll(db, all, stranger.person)).toEqual({ handed: 0, left: 0 });
		expect(await handOverAll(db, all, leader.person)).toEqual({ handed: 3, left: 0 });
		expect((await waitingCases(db, leader.person)).filter(({ need }) => need === 'gone')).toEqual([]);
	});
});

describe('forwarding', () => {
	it('closes it to the committee it came from, and tells the reporter', async () => {
		const { db } = house;
		const { row, keys } = await newCase(db, committeeId);
		await takeCase(db, row.id, officer.person);
		const sealed = await opened(row, officer);
		const message = sv('Skickat vidare till skolan.');
		expect(await forward(db, sealed, { to: committeeId, message }, officer.person)).toBe('noTarget');
		expect(await forward(db, sealed, { to: otherId, message }, officer.person)).toBe('done');
		expect(await openCase(db, await now(row), officer.person, officer.token)).toBe('refused');
		expect(await answerCase(db, sealed, sv('Hej'), officer.person)).toBe('notNow');
		expect(typeof (await openCase(db, await now(row), stranger.person, stranger.token))).toBe('object');
		expect((await now(row)).assignedTo).toBeNull();
		const told = (await entriesOf(db, row.id, { shared: keys.shared })).at(-1);
		expect(told).toMatchObject({ kind: 'toReporter', text: message.text });
		expect(await letters()).toEqual([['caseForwarded', stranger.person.email]]);
	});
});

describe('spam', () => {
	it('leaves the lists, stays in its filter, and nothing is deleted', async () => {
		const { db } = house;
		const { row } = await newCase(db, committeeId);
		const mark = async (spam: boolean) =>
			markSpam(db, await opened(row, officer), { spam, reason: sv('Reklam.') }, officer.person);
		expect(await mark(false)).toBe('notNow');
		expect(await mark(true)).toBe('done');
		const filter: CaseFilter = {
			show: 'open',
			committee: null,
			kind: null,
			mine: false,
			overdue: false,
			unregistered: false
		};
		const shown = async (more: Partial<CaseFilter>) =>
			(await filteredCases(db, officer.person, { ...filter, ...more })).some((one) => one.row.id === row.id);
		expect(await shown({})).toBe(false);
		expect(await shown({ show: 'all' })).toBe(false);
		expect(await shown({ show: 'spam' })).toBe(true);
		expect(await db.select().from(caseEntries).where(eq(caseEntries.caseId, row.id))).toHaveLength(2);
		expect(await mark(false)).toBe('done');
		expect(await shown({ unregistered: true, kind: 'accessPlace', overdue: true })).toBe(true);
		expect(await shown({ kind: 'harassment' })).toBe(false);
		expect(await shown({ mine: true })).toBe(false);
		expect(await shown({ committee: 'skolan' })).toBe(false);
	});
});

describe('patterns', () => {
	it('are shown from the third complaint of a place within a year, with links to what one may open', async () => {
		const { db } = house;
		const [place] = await db
			.insert(complaintPlaces)
			.values({ committeeId, name: 'Torget' })
			.returning({ id: complaintPlaces.id });
		const placeId = place?.id ?? '';
		const { row } = await newCase(db, committeeId, { placeId, receivedOn: '2026-03-01' });
		await newCase(db, committeeId, { placeId, receivedOn: '2025-01-01' });
		const { row: second } = await newCase(db, committeeId, { placeId, receivedOn: '2026-02-01' });
		const pattern = () => patternOf(db, row, officer.person, '2026-03-27');
		expect(await pattern()).toBeUndefined();
		await newCase(db, otherId, { placeId, receivedOn: '2026-03-20' });
		expect(await pattern()).toEqual({ place: 'Torget', count: 3, references: [second.reference] });
		await recuse(db, second.id, officer.person);
		expect((await pattern())?.references).toEqual([]);
	});
});

describe('deadlines', () => {
	it('count over Easter, by the committee’s own term, and are overdue without anything being stored', async () => {
		const { db } = house;
		const ownId = await newCommittee(db, 'parkerna');
		const own = await officerAt(db, ownId);
		const { row } = await newCase(db, ownId, { receivedOn: '2026-04-02' });
		const on = async (day: string) => (await listCases(db, own.person, { day }))[0]?.deadline;
		expect(await on('2026-04-07')).toMatchObject({ what: 'acknowledge', standing: 'soon', left: 0 });
		expect(await on('2026-04-08')).toMatchObject({ standing: 'late' });
		await moveCase(db, row.id, 'acknowledge', own.person);
		expect(await on('2026-04-08')).toMatchObject({ what: 'answer', on: '2026-04-20' });
		await db.insert(complaintTerms).values({ committeeId: ownId, answerDays: 5 });
		expect(await on('2026-04-08')).toMatchObject({ what: 'answer', on: '2026-04-13' });
	});
	it('are reminded of with one letter a case and working day, to whoever has it, and never when it is spam or shown off', async () => {
		const { db } = house;
		const ownId = await newCommittee(db, 'vattnet');
		const [one, two] = [await officerAt(db, ownId), await officerAt(db, ownId)];
		const { row } = await newCase(db, ownId, { receivedOn: '2025-12-23' });
		const { row: spam } = await newCase(db, ownId, { receivedOn: '2025-12-23', spamAt: new Date() });
		const { row: shown } = await newCase(db, ownId, { receivedOn: '2025-12-23', demonstration: true });
		const remind = async (day: string) =>
			(await remindOfCases(db, { day, at: new Date(`${day}T08:20:00Z`) })).filter((reference) =>
				[row, spam, shown].some((each) => each.reference === reference)
			);
		expect(await remind('2025-12-25')).toEqual([]);
		await db.delete(outbox);
		expect(await remind('2025-12-29')).toEqual([row.reference]);
		const reminded = async () =>
			(await letters()).filter(([, address]) => [one, two].some(({ person }) => person.email === address));
		expect(await reminded()).toHaveLength(2);
		expect(await remind('2025-12-29')).toEqual([]);
		await takeCase(db, row.id, one.person);
		await db.delete(outbox);
		expect(await remind('2025-12-30')).toEqual([row.reference]);
		expect(await reminded()).toEqual([['caseReminder', one.person.email]]);
		expect(JSON.stringify(await db.select().from(outbox))).not.toMatch(/ramp/i);
	});
});

describe('disposal', () => {
	const decisionOf = async (id: string, number: string, months: number) => {
		const [made] = await house.db
			.insert(disposalDecisions)
			.values({ committeeId: id, number, title: 'Gallring', decidedOn: '2020-01-01', months })
			.returning({ id: disposalDecisions.id });
		return made?.id ?? '';
	};
	it('leaves nothing readable, keeps the coded facts and the log, and waits for what the reporter wrote', async () => {
		const { db } = house;
		const made = await newCase(db, committeeId, { text: 'Hemliga ord om rampen.' });
		const { row, keys } = made;
		const decisionId = await decisionOf(committeeId, 'TN 1', 6);
		const foreign = await decisionOf(otherId, 'UN 1', 6);
		const dispose = (at = '2099-01-01', id = decisionId, { person } = leader) =>
			disposeCase(db, row.id, { decisionId: id, at: new Date(at) }, person);
		expect(await dispose()).toBe('notNow');
		await moveCase(db, row.id, 'acknowledge', officer.person);
		await closeCase(db, row.id, { outcome: 'noFault', measured: false }, officer.person);
		expect(await dispose('2099-01-01', decisionId, officer)).toBe('notNow');
		expect(await dispose('2099-01-01', foreign)).toBe('decision-unknown');
		expect(await dispose(new Date().toISOString())).toBe('early');
		await reporterWrites(db, made, 'Men vänta!');
		expect(await dispose()).toBe('unanswered');
		expect((await waitingCases(db, officer.person)).find((one) => one.row.id === row.id)?.need).toBe(
			'message'
		);
		await writeToReporter(db, await opened(row, officer), sv('Vi har läst det.'), officer.person);
		expect(await dispose()).toBe('done');

		const left = await now(row);
		expect([left.sealedKeys.length, left.receiptKey.length]).toEqual([0, 0]);
		expect(left).toMatchObject({
			kinds: ['accessPlace'],
			outcome: 'noFault',
			disposalDecisionId: decisionId
		});
		expect(await entriesOf(db, row.id, keys)).toEqual([]);
		expect(await openCase(db, left, officer.person, officer.token)).toBe('disposed');
		expect((await logged(row)).at(-1)).toBe('disposed');
		expect(await dispose()).toBe('notNow');
		expect(await reopenCase(db, row.id, officer.person)).toBe('notNow');
		await forgetDisposed(db, new Date('2099-01-01'));
		expect(await removeDecision(db, committeeId, decisionId)).toBe(false);
		const [line] = await db
			.select()
			.from(caseLog)
			.where(and(eq(caseLog.caseId, row.id), eq(caseLog.action, 'disposed')));
		expect(line?.details).toEqual({ decision: 'TN 1', entries: 3, files: 0 });
		expect(await db.select().from(cases).where(eq(cases.id, row.id))).toHaveLength(1);
	});
});
