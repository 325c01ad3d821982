import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openForCommittee } from '#lib/server/complaints/caseKeys.ts';
import { setCentralDesk } from '#lib/server/complaints/committeeKeys.ts';
import { takesComplaints } from '#lib/server/complaints/choices.ts';
import { enterComplaint } from '#lib/server/complaints/enter.ts';
import { entriesOf } from '#lib/server/complaints/entries.ts';
import { beginComplaint, moveComplaint, stepOfComplaint } from '#lib/server/complaints/journey.ts';
import { heldByReporter, type HeldCase } from '#lib/server/complaints/reporter.ts';
import { moveOrSend } from '#lib/server/complaints/send.ts';
import { caseLog, cases, complaintPlaces, reporterSessions } from '#lib/server/db/schema/index.ts';
import { projectRoot } from '#lib/server/root.ts';
import { askedOf, keyedCommittee, speech, type Keyed } from '../support/complaintIntake.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
let desk: Keyed;
let traffic: Keyed;
let place: string;
beforeAll(async () => {
	house = await testDatabase();
	expect(takesComplaints((await askedOf(house.db, 'own')).choices)).toBe(false);
	traffic = await keyedCommittee(house.db, 'trafiknamnden');
	// A committee alone can be told of, and nobody is asked to choose what cannot be taken.
	const alone = await askedOf(house.db, 'own');
	expect(takesComplaints(alone.choices)).toBe(true);
	expect(takesComplaints(alone.choices, 'child')).toBe(false);
	desk = await keyedCommittee(house.db, 'mottagningen');
	await setCentralDesk(house.db, desk.committeeId);
	const [added] = await house.db
		.insert(complaintPlaces)
		.values({ committeeId: traffic.committeeId, name: 'Hållplatsen', district: 'farsta' })
		.returning({ id: complaintPlaces.id });
	place = String(added?.id);
});
afterAll(() => house.close());

type Sent = Record<string, string | string[]>;

const fieldsFrom = (move: string, sent: Sent = {}): URLSearchParams => {
	const fields = new URLSearchParams({ move });
	for (const [name, values] of Object.entries(sent))
		for (const value of [values].flat()) fields.append(`a.${name}`, value);
	return fields;
};

/** A reporter who begins and answers page by page; `at`: the page that the answers were sent from. */
async function reporter(kind: 'own' | 'child' = 'own', typed: Sent = {}) {
	const asked = await askedOf(house.db, kind);
	const begun = await beginComplaint(house.db, asked, { before: undefined, typed });
	if (!begun) throw new Error('not begun');
	const { token } = begun;
	const move = (step: string, what: string, sent: Sent = {}) =>
		moveOrSend(house.db, asked, { token, step, fields: fieldsFrom(what, sent), address: '10.0.0.1' }, speech);
	return { asked, token, move };
}

async function theCase(token: string, of: Keyed = desk) {
	const held = (await heldByReporter(house.db, token)) as HeldCase;
	const row = (await house.db.select().from(cases)).find(({ id }) => id === held.caseId);
	if (!row) throw new Error('no case');
	const entries = await entriesOf(house.db, row.id, openForCommittee(of.pair, row.sealedKeys));
	return { held, row, entries };
}

const words = 'Chauffören sa att rullstolar får vänta.';

describe('a complaint', () => {
	it('is told page by page, sealed, and becomes a case with a receipt', async () => {
		const { token, move } = await reporter();
		expect(await move('what', 'continue', { kinds: ['discrimination', 'accessService'] })).toEqual({
			to: 'step',
			step: 'tell'
		});
		await move('tell', 'continue', { tell: words });
		expect(await move('place', 'continue', {})).toEqual({ to: 'step', step: 'where' });
		await move('where', 'continue', { where: 'Torget' });
		await move('committee', 'continue', { committee: 'unknown' });
		await move('when', 'continue', { when: 'I måndags' });
		await move('grounds', 'continue', { grounds: ['disability', 'unsure'] });
		expect(await move('affected', 'continue', {})).toEqual({ to: 'step', step: 'affected' });
		await move('affected', 'continue', { affected: 'self' });
		await move('wish', 'continue', { wish: 'En ursäkt.' });
		await move('language', 'continue', { answerIn: 'fi' });
		expect(await move('reach', 'continue', { reach: 'kari@exempel.se' })).toEqual({
			to: 'step',
			step: 'check'
		});
		expect(await move('check', 'send')).toEqual({ to: 'receipt' });
		const { held, row, entries } = await theCase(token);
		expect(held.secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
		expect(row).toMatchObject({
			committeeId: desk.committeeId,
			kinds: ['discrimination', 'accessService'],
			grounds: ['disability', 'unsure'],
			affected: 'self',
			byChild: false,
			channel: 'web',
			language: 'fi',
			district: null
		});
		expect(entries.map(({ kind }) => kind)).toEqual(['complaint', 'contact']);
		expect(entries[0]?.text).toContain(words);
		expect(entries[0]?.answers).toMatchObject({ where: 'Torget', wish: 'En ursäkt.' });
		expect(JSON.stringify(entries[0])).not.toContain('kari@exempel.se');
		expect(entries[1]?.text).toBe('kari@exempel.se');
	});

	it('is re-evaluated here: unknown keys are out, and answers to what is not asked any more', async () => {
		const { token, move } = await reporter();
		await move('what', 'continue', { kinds: ['harassment'], stranger: 'x', tell: 'från fel sida' });
		await move('tell', 'continue', { tell: words });
		await move('where', 'continue', { where: 'Göms' });
		await move('grounds', 'continue', { grounds: ['religion'] });
		await move('affected', 'continue', { affected: 'child' });
		await move('check', 'change:what');
		expect(await move('what', 'continue', { kinds: ['accessWeb'] })).toEqual({ to: 'step', step: 'check' });
		expect(await move('check', 'send')).toEqual({ to: 'receipt' });
		const { row, entries } = await theCase(token);
		expect(row).toMatchObject({ kinds: ['accessWeb'], grounds: [], affected: 'self' });
		expect(Object.keys(entries[0]?.answers ?? {}).sort()).toEqual(['kinds', 'tell']);
		expect(JSON.stringify(entries)).not.toMatch(/Göms|religion|stranger|fel sida/);
	});

	it('goes to the committee of a place in the city’s own list', async () => {
		const { token, move } = await reporter('own', { kinds: ['accessPlace'] });
		await move('tell', 'continue', { tell: words });
		await move('place', 'continue', { place: `p-${place}` });
		await move('affected', 'continue', { affected: 'other' });
		expect(await move('check', 'send')).toEqual({ to: 'receipt' });
		const { row } = await theCase(token, traffic);
		expect(row).toMatchObject({
			committeeId: traffic.committeeId,
			placeId: place,
			district: 'farsta',
			affected: 'other'
		});
	});

	it('with something missing leads to the page where it is, and stores nothing', async () => {
		const before = (await house.db.select().from(cases)).length;
		const { move } = await reporter('own', { kinds: ['discrimination'], tell: words });
		expect(await move('check', 'send')).toEqual({ to: 'step', step: 'affected' });
		expect(await move('affected', 'continue', { affected: 'self' })).toEqual({ to: 'step', step: 'check' });
		expect((await house.db.select().from(cases)).length).toBe(before);
	});

	it('counts once, however many times it is sent at the same moment', async () => {
		const before = (await house.db.select().from(cases)).length;
		const { token, move } = await reporter('own', { kinds: ['accessDocument'], tell: words });
		const all = await Promise.all(Array.from({ length: 50 }, () => move('check', 'send')));
		expect(new Set(all.map(({ to }) => to))).toEqual(new Set(['receipt']));
		expect((await house.db.select().from(cases)).length).toBe(before + 1);
		const { held, row } = await theCase(token);
		expect(await move('check', 'send')).toEqual({ to: 'receipt' });
		expect(await move('what', 'back')).toEqual({ to: 'receipt' });
		expect(((await heldByReporter(house.db, token)) as HeldCase).secret).toBe(held.secret);
		const log = (await house.db.select().from(caseLog)).filter(({ caseId }) => caseId === row.id);
		expect(log.map(({ action }) => action)).toEqual(['received']);
	}, 60_000);

	it('that is left is forgotten', async () => {
		const { asked, token, move } = await reporter('own', { kinds: ['other'] });
		await move('tell', 'stay', { tell: words });
		expect(await move('tell', 'leave')).toEqual({ to: 'left' });
		expect(await heldByReporter(house.db, token)).toBeUndefined();
		expect(await move('tell', 'continue', { tell: words })).toEqual({ to: 'none' });
		expect(await stepOfComplaint(house.db, asked, token, 'tell')).toBe('none');
	});

	it('is not begun over a receipt that waits to be saved', async () => {
		const { asked, token, move } = await reporter('own', { kinds: ['accessWeb'], tell: words });
		await move('check', 'send');
		expect(await beginComplaint(house.db, asked, { before: token })).toBeUndefined();
	});

	it('takes moves that no page has for staying where one is', async () => {
		const { asked, token } = await reporter('own', { kinds: ['other'] });
		for (const what of ['nothing', 'change:', 'change:__proto__', 'clear:x', 'send', 'stop', 'skip', ''])
			for (const step of ['what', 'check', 'nowhere', '__proto__', 'stop'])
				expect(await moveComplaint(house.db, asked, { token, step, fields: fieldsFrom(what) })).toMatchObject(
					{ to: 'step' }
				);
	});
});

describe('what lies in the database while one writes', () => {
	it('can be read by nobody without the browser’s cookie', async () => {
		const { token, move } = await reporter('own', { kinds: ['other'] });
		await move('tell', 'stay', { tell: words });
		const rows = JSON.stringify(
			(await house.db.select().from(reporterSessions)).map(({ sealed, ...row }) => ({
				...row,
				text: Buffer.from(sealed).toString('latin1'),
				utf8: Buffer.from(sealed).toString('utf8')
			}))
		);
		expect(rows).not.toMatch(/Chauffören|rullstol|kinds/);
		expect(rows).not.toContain(token);
	});
});

describe('a child’s own way', () => {
	it('has three steps, may skip each, and is coded as a child’s', async () => {
		const { asked, token, move } = await reporter('child');
		expect(await move('kinds', 'skip', { kinds: ['access'] })).toEqual({ to: 'step', step: 'tell' });
		expect(await move('tell', 'stop', { tell: 'De retas.' })).toEqual({ to: 'step', step: 'stop' });
		expect(await stepOfComplaint(house.db, asked, token, 'stop')).toMatchObject({ step: 'stop' });
		expect(await move('stop', 'stay')).toEqual({ to: 'step', step: 'tell' });
		await move('tell', 'continue', { tell: 'De retas.' });
		await move('where', 'skip');
		expect(await move('check', 'send')).toEqual({ to: 'receipt' });
		const { row, entries } = await theCase(token);
		expect(row).toMatchObject({ byChild: true, affected: 'child', kinds: ['other'] });
		expect(entries[0]?.text).toContain('De retas.');
	});
	it('sends nothing that says nothing', async () => {
		const { move } = await reporter('child');
		expect(await move('check', 'send')).toEqual({ to: 'step', step: 'check' });
	});
});

describe('what staff enter', () => {
	const answers = {
		channel: 'telephone',
		receivedOn: '2026-11-20',
		kinds: ['accessPlace'],
		grounds: ['age'],
		tell: words,
		affected: 'other'
	};
	it('is sealed in the same way, with the day it came and nothing cleared', async () => {
		const asked = await askedOf(house.db, 'staff');
		const key = '66666666-6666-4666-8666-666666666666';
		const entered = await enterComplaint(house.db, asked, { answers, key, userId: desk.userId, speech });
		if (typeof entered === 'string') throw new Error(entered);
		const row = (await house.db.select().from(cases)).find(({ id }) => id === entered.id);
		expect(row).toMatchObject({ channel: 'telephone', receivedOn: '2026-11-20', grounds: ['age'] });
		const log = (await house.db.select().from(caseLog)).find(({ caseId }) => caseId === entered.id);
		expect(log?.userId).toBe(desk.userId);
		expect(await enterComplaint(house.db, asked, { answers, key, userId: desk.userId, speech })).toBe(
			'already'
		);
	});
	it('pressed twice at once has one receipt', async () => {
		const asked = await askedOf(house.db, 'staff');
		const entering = { answers, key: '77777777-7777-4777-8777-777777777777', userId: desk.userId, speech };
		const [first, second] = await Promise.all([1, 2].map(() => enterComplaint(house.db, asked, entering)));
		expect(first).toEqual(second);
	});
});

describe('the programs that take a complaint', () => {
	/** Every file that a file leads to by its imports. */
	function reached(file: string, found = new Set<string>()): Set<string> {
		if (found.has(file)) return found;
		found.add(file);
		const source = readFileSync(file, 'utf8');
		for (const [, from = ''] of source.matchAll(/^(?:import|export)\b(?!\s+type)[^;]*?from '([^']+)'/gm)) {
			const target = from.startsWith('#lib/')
				? join(projectRoot(), 'src/lib', from.slice(5))
				: from.startsWith('.')
					? resolve(dirname(file), from)
					: undefined;
			if (target && existsSync(target)) reached(target, found);
		}
		return found;
	}
	const at = (path: string) => join(projectRoot(), 'src/lib/server/complaints', path);

	it('call nothing that gives a private key', () => {
		const files = ['receive.ts', 'journey.ts', 'send.ts', 'enter.ts', 'choices.ts', 'incoming.ts'].flatMap(
			(name) => [...reached(at(name))]
		);
		const own = [...new Set(files)].filter((file) => file.includes('/complaints/'));
		expect(own.length).toBeGreaterThan(8);
		for (const name of ['open.ts', 'unlock.ts']) expect(own).not.toContain(at(name));
		const names = 'committeePair|openOfficerKey|openForCommittee|openWith|unlocked|openCase';
		const giving = new RegExp(`\\b(${names})\\(`);
		const naming = new RegExp(`\\b(${names})\\b`);
		const calling = own.filter(
			(file) =>
				!file.endsWith('/committeeKeys.ts') &&
				!file.endsWith('/caseKeys.ts') &&
				!file.endsWith('/sealing.ts') &&
				giving.test(readFileSync(file, 'utf8'))
		);
		expect(calling).toEqual([]);
		// Of the files that can, nothing that can is asked for.
		const asking = own.flatMap((file) =>
			[
				...readFileSync(file, 'utf8').matchAll(
					/import \{([^}]*)\} from '[^']*(?:committeeKeys|caseKeys|sealing)\.ts'/g
				)
			].map(([, names = '']) => ({ file, names }))
		);
		const intake = asking.filter(({ file }) => !/(committeeKeys|caseKeys|sealing)\.ts$/.test(file));
		expect(intake.filter((one) => naming.test(one.names))).toEqual([]);
	});
});
