import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mostOpen, wrongMost } from '#lib/domain/classes/odds.ts';
import { codeWords, type CodeWord } from '#lib/domain/classes/words.ts';
import { endDueSessions, endSession } from '#lib/server/classes/end.ts';
import { facilitatorWith } from '#lib/server/classes/facilitator.ts';
import { forgetWrongClassCodes } from '#lib/server/classes/guesses.ts';
import {
	forgetInvitations,
	invitationWith,
	listInvitations,
	newInvitation,
	revokeInvitation
} from '#lib/server/classes/invitations.ts';
import { joinByWords } from '#lib/server/classes/joinByWords.ts';
import { ledSession, moveSession } from '#lib/server/classes/lead.ts';
import { openSession } from '#lib/server/classes/open.ts';
import { wordCodeHash } from '#lib/server/classes/codes.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { sha256Hex } from '#lib/server/auth/tokens.ts';
import { sendLetters } from '#lib/server/mail/send.ts';
import { transportTo } from '#lib/server/mail/transport.ts';
import { sessionSheet } from '#lib/server/classes/sheet.ts';
import { printSessionSheet } from '#lib/server/exports/print/sessionSheet.ts';
import { jobs } from '#lib/server/jobs/table.ts';
import { insertConsultation } from '../support/consultation.ts';
import { inviteTo, sessionOf, takeClasses } from '../support/classSessions.ts';
import { startPostOffice } from '../support/postOffice.ts';
import { readPdf } from '../support/readPdf.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
let park: string;
const by = '00000000-0000-4000-8000-000000000000';
const facts = { kind: 'adapted', years: 'y4to6', district: 'Farsta' } as const;

beforeAll(async () => {
	test = await testDatabase();
	park = await insertConsultation(test.db, 'park');
	await takeClasses(test.db, park);
});
afterAll(() => test.close());
beforeEach(async () => {
	await test.db.$client`delete from wrong_class_codes`;
	await test.db.$client`delete from class_sessions`;
	await test.db.$client`delete from class_invitations`;
});

const typed = (code: readonly CodeWord[]) => code.map(({ word }) => word);
let places = 0;
/** Each from a place of its own: the limit by address is another one. */
const join = (words: string[], address = `10.1.${Math.floor(++places / 250)}.${places % 250}`) =>
	joinByWords(test.db, words, address);
const rowOf = async (id: string) => (await test.db.$client`select * from class_sessions where id = ${id}`)[0];

describe('a one-time link', () => {
	it('can be looked at often and opens one session', async () => {
		const token = await inviteTo(test.db, park);
		for (let time = 0; time < 3; time++) expect(await invitationWith(test.db, token)).toBe(park);
		const opened = await Promise.all(
			[1, 2, 3, 4].map(() => openSession(test.db, { token, facts, minutes: 60 }))
		);
		expect(opened.filter((one) => typeof one !== 'string')).toHaveLength(1);
		expect(opened.filter((one) => one === 'spent')).toHaveLength(3);
		expect(await invitationWith(test.db, token)).toBeUndefined();
		expect(await listInvitations(test.db, park)).toMatchObject([{ name: 'Skolan', standing: 'used' }]);
		const [{ count } = {}] = await test.db.$client`select count(*)::int as count from class_sessions`;
		expect(count).toBe(1);
	});
	it('is kept as a hash only, and is worth nothing when it has been taken back or is too old', async () => {
		const [revoked, old] = [await inviteTo(test.db, park, 'En'), await inviteTo(test.db, park, 'Två')];
		const all = JSON.stringify(await test.db.$client`select * from class_invitations`);
		expect(all).not.toContain(revoked);
		expect(all).toContain(sha256Hex(revoked));
		const [one] = await test.db.$client`select id from class_invitations where name = 'En'`;
		expect(await revokeInvitation(test.db, park, String(one?.id), by)).toBe(true);
		expect(await revokeInvitation(test.db, park, String(one?.id), by)).toBe(false);
		await test.db.$client`update class_invitations set expires_at = now() where name = 'Två'`;
		for (const token of [revoked, old, 'x', '']) {
			expect(await invitationWith(test.db, token)).toBeUndefined();
			expect(await openSession(test.db, { token, facts, minutes: 60 })).toBe('spent');
		}
		expect((await listInvitations(test.db, park)).map(({ standing }) => standing).sort()).toEqual([
			'expired',
			'revoked'
		]);
	});
	it('is sent by a letter, in the transaction that makes it', async () => {
		const made = await newInvitation(test.db, {
			consultationId: park,
			name: 'Skolan',
			email: 'larare@skola.example',
			lang: 'sv',
			by
		});
		const [letter] = await test.db.$client`select * from outbox where letter = 'classInvited'`;
		expect(letter).toMatchObject({ address: 'larare@skola.example' });
		const link = made === 'too-many' ? '' : made.link;
		expect(letter?.values.link).toBe(link);
		const office = await startPostOffice();
		expect(await sendLetters(test.db, transportTo(office.url()))).toBe(1);
		await office.close();
		const [delivered] = office.delivered;
		expect(delivered).toMatchObject({
			to: ['larare@skola.example'],
			subject: 'Öppna ett tillfälle för din grupp: Torget'
		});
		expect(delivered?.text).toContain(link);
		expect(await invitationWith(test.db, link.split('/').at(-1) ?? '')).toBe(park);
	});
	it('and whom it was for is forgotten some time after it stopped working', async () => {
		await inviteTo(test.db, park);
		await forgetInvitations(test.db);
		expect(await listInvitations(test.db, park)).toHaveLength(1);
		await test.db.$client`update class_invitations set expires_at = now() - interval '15 days'`;
		await forgetInvitations(test.db);
		expect(await listInvitations(test.db, park)).toEqual([]);
	});
	it('stays unspent when the consultation takes no answers, and waits no longer than there is room', async () => {
		const shut = await insertConsultation(test.db, 'shut');
		const token = await inviteTo(test.db, shut);
		await test.db.$client`update consultations set state = 'closed' where id = ${shut}`;
		expect(await openSession(test.db, { token, facts, minutes: 60 })).toBe('closed');
		expect(await invitationWith(test.db, token)).toBe(shut);
	});
});

describe('a session', () => {
	it('keeps nothing that opens it in the clear', async () => {
		const led = await sessionOf(test.db, park);
		const row = JSON.stringify(await rowOf(led.sessionId));
		for (const secret of [led.secret, led.token, ...typed(led.code)])
			expect(row).not.toContain(`"${secret}"`);
		expect(led.code).toHaveLength(3);
		expect(led).toMatchObject({ state: 'open', answering: 0, sent: 0, stopped: 0, slug: 'park' });
	});
	it('is joined by its words, whichever way they are written, in their order only', async () => {
		const led = await sessionOf(test.db, park);
		const words = typed(led.code);
		expect(await join(words)).toEqual({ token: led.token });
		expect(await join(words.map((word) => ` ${word.toUpperCase()}`))).toEqual({ token: led.token });
		const [first = '', second = '', third = ''] = words;
		if (first !== second) expect(await join([second, first, third])).toEqual({ issue: 'unknown' });
		expect(await join([first, second])).toMatchObject({ issues: [{ at: 2, code: 'missing' }] });
	});
	it('pauses and goes on, and its words lead to it meanwhile', async () => {
		const led = await sessionOf(test.db, park);
		expect(await moveSession(test.db, led.sessionId, 'resume')).toBe(false);
		expect(await moveSession(test.db, led.sessionId, 'pause')).toBe(true);
		expect(await moveSession(test.db, led.sessionId, 'pause')).toBe(false);
		expect(await join(typed(led.code))).toEqual({ token: led.token });
		expect(await moveSession(test.db, led.sessionId, 'resume')).toBe(true);
	});
	it('ends for good: its code dies, the counts stay an hour for its own browser, then nothing tells who led it', async () => {
		const led = await sessionOf(test.db, park);
		await test.db.$client`update class_sessions set begun = 20, sent = 18, stopped = 2`;
		expect(await moveSession(test.db, led.sessionId, 'end')).toBe(true);
		for (const move of ['pause', 'resume', 'end'] as const)
			expect(await moveSession(test.db, led.sessionId, move)).toBe(false);
		expect(await join(typed(led.code))).toEqual({ issue: 'unknown' });
		expect(await rowOf(led.sessionId)).toMatchObject({ code_hash: null, sealed: null });
		const facilitator = await facilitatorWith(test.db, led.secret);
		const last = facilitator && (await ledSession(test.db, facilitator));
		expect(last).toMatchObject({ state: 'ended', sent: 18, stopped: 2, answering: 0, code: [] });
		expect(last?.token).toBeUndefined();
		await endDueSessions(test.db);
		expect((await rowOf(led.sessionId))?.sent).toBe(18);
		await test.db.$client`update class_sessions set lives_until = now() - interval '61 minutes'`;
		expect(await facilitatorWith(test.db, led.secret)).toBeUndefined();
		await endDueSessions(test.db);
		expect(await rowOf(led.sessionId)).toMatchObject({
			state: 'ended',
			kind: 'school',
			facilitator_hash: null,
			join_hash: null,
			begun: null,
			sent: null,
			stopped: null
		});
	});
	it('ends by itself when its time is over, and before the job has been there', async () => {
		const led = await sessionOf(test.db, park);
		await test.db.$client`update class_sessions set lives_until = now() - interval '1 second'`;
		expect(await join(typed(led.code))).toEqual({ issue: 'unknown' });
		const facilitator = await facilitatorWith(test.db, led.secret);
		expect(facilitator && (await ledSession(test.db, facilitator))).toMatchObject({
			state: 'ended',
			code: []
		});
		expect(await moveSession(test.db, led.sessionId, 'pause')).toBe(false);
		await endDueSessions(test.db);
		expect(await rowOf(led.sessionId)).toMatchObject({ state: 'ended', code_hash: null });
	});
	it('ends when its consultation closes', async () => {
		const yard = await insertConsultation(test.db, 'yard');
		await takeClasses(test.db, yard);
		const [led, other] = [await sessionOf(test.db, yard), await sessionOf(test.db, park)];
		await closeConsultation(test.db, 'yard');
		expect(await rowOf(led.sessionId)).toMatchObject({ state: 'ended', code_hash: null, sealed: null });
		expect(await rowOf(other.sessionId)).toMatchObject({ state: 'open' });
		expect(await join(typed(led.code))).toEqual({ issue: 'unknown' });
	});
	it('is looked after by jobs of the house', () => {
		const names = jobs.map(({ name }) => name);
		for (const name of ['end-due-sessions', 'forget-wrong-class-codes', 'forget-invitations'])
			expect(names).toContain(name);
	});
	it.each(['sv', 'sv-simple', 'en'])('is printed as a tagged sheet with its words, in %s', async (lang) => {
		const led = await sessionOf(test.db, park);
		const sheet = await sessionSheet(test.db, led, lang);
		if (!sheet) throw new Error('no sheet');
		const pdf = await readPdf(await printSessionSheet(sheet));
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf.lang).toBe(lang.split('-')[0]);
		for (const word of typed(led.code)) expect(JSON.stringify(pdf)).toContain(word);
		await endSession(test.db, led.sessionId);
		expect(await sessionSheet(test.db, { ...led, token: '' }, lang)).toBeUndefined();
	});
	it('shares its code with no other that lives', async () => {
		const led = await sessionOf(test.db, park);
		const other = await sessionOf(test.db, park);
		await expect(
			test.db
				.$client`update class_sessions set code_hash = ${wordCodeHash(led.code)} where id = ${other.sessionId}`
		).rejects.toThrow(/class_sessions_code/);
		expect(await endSession(test.db, led.sessionId)).toBe(true);
		await test.db
			.$client`update class_sessions set code_hash = ${wordCodeHash(led.code)} where id = ${other.sessionId}`;
	});
});

describe('guessing', () => {
	const [first, second] = codeWords.map(({ word }) => word);
	/** A code of no session: its own code has other words, but for a chance of one to millions. */
	const wrong = [first, first, second].map(String);
	const counted = async () =>
		Number(
			(await test.db.$client`select coalesce(sum(count), 0)::int as sum from wrong_class_codes`)[0]?.sum
		);
	const set = (count: number, hoursAgo = 0) => test.db.$client`
		insert into wrong_class_codes (hour, count)
		values (date_trunc('hour', now()) - ${hoursAgo} * interval '1 hour', ${count})
		on conflict (hour) do update set count = ${count}`;

	it('counts wrong codes, and neither right ones nor words that do not exist', async () => {
		const led = await sessionOf(test.db, park);
		await join(typed(led.code));
		await join(['zzzz', 'katt', 'hund']);
		await join(['', '', '']);
		expect(await counted()).toBe(0);
		await join(wrong);
		expect(await counted()).toBe(1);
	});
	it('goes on to exactly the limit for so many sessions, and no further, however many try at once', async () => {
		const led = await sessionOf(test.db, park);
		for (let more = 1; more < 4; more++) await sessionOf(test.db, park);
		const most = wrongMost(4);
		await set(most - 3);
		const tries = await Promise.all(Array.from({ length: 9 }, () => join(wrong)));
		const passed = tries.filter((one) => 'issue' in one && one.issue === 'unknown').length;
		expect(passed).toBeLessThanOrEqual(3);
		for (let left = passed; left < 3; left++) expect(await join(wrong)).toEqual({ issue: 'unknown' });
		expect(await counted()).toBe(most);
		expect(await join(wrong)).toEqual({ issue: 'wait' });
		// Not even the right one tells a guesser anything then; the address of the QR code is another door.
		expect(await join(typed(led.code))).toEqual({ issue: 'wait' });
		expect(await counted()).toBe(most);
	});
	it('stands less when more sessions are open, also those that have just ended', async () => {
		const led = await sessionOf(test.db, park);
		await set(wrongMost(2));
		expect(await join(wrong)).toEqual({ issue: 'unknown' });
		await set(wrongMost(2));
		const other = await sessionOf(test.db, park);
		expect(await join(wrong)).toEqual({ issue: 'wait' });
		await endSession(test.db, other.sessionId);
		expect(await join(typed(led.code))).toEqual({ issue: 'wait' });
	});
	it('sums the hours that a session’s life spans, and forgets older ones', async () => {
		await sessionOf(test.db, park);
		const most = wrongMost(1);
		await set(most - 10, 3);
		await set(9);
		expect(await join(wrong)).toEqual({ issue: 'unknown' });
		expect(await join(wrong)).toEqual({ issue: 'wait' });
		await test.db.$client`delete from wrong_class_codes`;
		await set(most, 5);
		expect(await join(wrong)).toEqual({ issue: 'unknown' });
		await set(most, 26);
		await forgetWrongClassCodes(test.db);
		expect(await counted()).toBe(most + 1);
	});
	it('is held back at one address before the city feels it', async () => {
		await sessionOf(test.db, park);
		for (let tries = 0; tries < 95; tries++) await join(wrong, '10.9.9.9');
		expect(await join(wrong, '10.9.9.9')).toEqual({ issue: 'wait' });
		expect(await counted()).toBe(90);
		expect(await join(wrong, '10.9.9.8')).toEqual({ issue: 'unknown' });
	});
	it('is not made easier by opening ever more sessions', async () => {
		await test.db.$client`
			insert into class_sessions (consultation_id, kind, years, opened_on, lives_until)
			select ${park}, 'school', 'f3', current_date, now() + interval '1 hour' from generate_series(1, ${mostOpen})`;
		const token = await inviteTo(test.db, park);
		expect(await openSession(test.db, { token, facts, minutes: 60 })).toBe('full');
		expect(await invitationWith(test.db, token)).toBe(park);
	});
});
