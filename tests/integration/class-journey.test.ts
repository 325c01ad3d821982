import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sessionWithToken } from '#lib/server/classes/join.ts';
import { moveAtHome, moveInSession, type MovedInSession } from '#lib/server/classes/journey.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { insertConsultation } from '../support/consultation.ts';
import { childForm, countsOf, insertSession } from '../support/classSession.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let consultation: string;
let slug: string;
let session: { id: string; token: string };
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());
beforeEach(async () => {
	slug = `torget-${randomUUID()}`;
	consultation = await insertConsultation(house.db, slug, childForm);
	session = await insertSession(house.db, consultation);
});

const post = (fields: Record<string, string>, token = session.token) =>
	moveInSession(house.db, { token, lang: 'sv', fields: new URLSearchParams(fields) });
const begin = (token?: string) => post({ step: 'place', move: 'stay' }, token);
function at(moved: MovedInSession) {
	if (moved.to !== 'step') throw new Error(`${moved.to} is no step`);
	return moved;
}
const counts = () => countsOf(house.db, session.id);
const setState = (state: string) =>
	house.db.$client`update class_sessions set state = ${state} where id = ${session.id}`;
const waiting = async () =>
	Number(
		(
			await house.db.$client`
				select (select count(*) from spool_a where consultation_id = ${consultation})
					+ (select count(*) from spool_b where consultation_id = ${consultation}) as n`
		)[0]?.n
	);

/** A child that has come to the check. */
async function atCheck(answers: Record<string, string> = { 'a.place': 'ball' }) {
	const { key } = at(await begin()).shown;
	return { step: 'check', key, ...answers };
}

describe('an address of a session', () => {
	it('opens the form in the words of its school years, without what no child is asked', async () => {
		const older = await insertSession(house.db, consultation, { years: 'y7to9' });
		const found = await sessionWithToken(house.db, older.token);
		if (!found || found === 'ended') throw new Error('not living');
		expect(found.form.pages.map(({ id }) => id)).toEqual(['place', 'safe', 'order', 'why']);
		expect(found.form.pages[1]?.questions[0]?.label).toEqual({
			sv: 'Hur trygg känner du dig på skolgården?',
			en: 'Hur trygg känner du dig på skolgården?'
		});
		expect(found.facts).toEqual({ kind: 'school', years: 'y7to9', district: null });
	});
	it('opens nothing when it is nobody’s, when its time is out, when it has ended, when the consultation is closed', async () => {
		expect(await sessionWithToken(house.db, randomUUID())).toBeUndefined();
		expect(await sessionWithToken(house.db, 'x'.repeat(5000))).toBeUndefined();
		const late = await insertSession(house.db, consultation, { livesUntil: new Date(Date.now() - 1000) });
		expect(await sessionWithToken(house.db, late.token)).toBe('ended');
		expect((await post({ move: 'stay', step: 'place' }, randomUUID())).to).toBe('unknown');
		expect((await begin(late.token)).to).toBe('ended');
		const fields = await atCheck();
		await setState('ended');
		expect((await post({ ...fields, move: 'send' })).to).toBe('ended');
		await setState('open');
		await closeConsultation(house.db, slug);
		await new Promise((resolve) => setTimeout(resolve, 1100));
		expect((await begin()).to).toBe('ended');
		expect(await waiting()).toBe(0);
	});
	it('needs no code of a consultation that others need one for', async () => {
		await house.db.$client`update consultations set entry = 'code' where id = ${consultation}`;
		expect(at(await begin()).shown.step).toBe('place');
		const fields = await atCheck();
		expect((await post({ ...fields, move: 'send' })).to).toBe('sent');
		expect(await waiting()).toBe(1);
	});
});

describe('a child', () => {
	it('goes from question to question, skips as easily, and sends', async () => {
		const first = at(await begin());
		const { key } = first.shown;
		expect([first.shown.step, first.stopping, first.paused]).toEqual(['place', false, false]);
		const second = at(await post({ step: 'place', key, move: 'continue', 'a.place': 'ball' }));
		expect(second.shown.step).toBe('safe');
		// Skipping takes back what was tapped, and goes on though the form says that it must be answered.
		const third = at(await post({ step: 'safe', key, move: 'skip', 'a.place': 'ball', 'a.safe': 'no' }));
		expect(third.shown).toMatchObject({ step: 'order', typed: { place: 'ball' } });
		expect(third.shown.typed).not.toHaveProperty('safe');
		const order = { 'a.order.swings': '1', 'a.order.trees': '1' };
		expect(at(await post({ step: 'order', key, move: 'continue', ...order })).shown.issues).toMatchObject([
			{ code: 'rank-repeated' }
		]);
		const fourth = at(await post({ step: 'order', key, move: 'skip', 'a.place': 'ball', ...order }));
		expect(fourth.shown).toMatchObject({ step: 'why', typed: { place: 'ball' }, issues: [] });
		const check = at(await post({ step: 'why', key, move: 'continue', 'a.place': 'ball' }));
		expect(check.shown.step).toBe('check');
		expect(await counts()).toEqual({ begun: 1, sent: null, stopped: null });
		const sending = { step: 'check', key, move: 'send', 'a.place': 'ball' };
		expect(await post(sending)).toEqual({ to: 'sent', first: true });
		expect(await post(sending)).toEqual({ to: 'sent', first: false });
		expect([await waiting(), await counts()]).toEqual([1, { begun: 1, sent: 1, stopped: null }]);
	});
	it('is counted once, however often the same sending comes at once', async () => {
		const fields = { ...(await atCheck()), move: 'send' };
		await Promise.all(Array.from({ length: 8 }, () => post(fields)));
		expect([await waiting(), await counts()]).toEqual([1, { begun: 1, sent: 1, stopped: null }]);
	});
	it('leaves nothing behind: a page of a journey that was sent opens nothing', async () => {
		const fields = await atCheck();
		await post({ ...fields, move: 'send' });
		for (const move of ['stay', 'continue', 'back', 'skip', 'stop', 'change:place'])
			expect((await post({ ...fields, step: 'place', move })).to).toBe('start');
		expect((await post({ ...fields, move: 'send', 'a.place': 'tree' })).to).toBe('start');
		expect((await post({ ...fields, move: 'leave' })).to).toBe('start');
		expect([await waiting(), await counts()]).toEqual([1, { begun: 1, sent: 1, stopped: null }]);
	});
	it('stops on any page: throws away, goes on, or sends what there is', async () => {
		const { key } = at(await begin()).shown;
		const stop = at(await post({ step: 'safe', key, move: 'stop', 'a.place': 'ball', 'a.safe': 'yes' }));
		expect([stop.stopping, stop.shown.step, stop.shown.typed]).toEqual([
			true,
			'safe',
			{ place: 'ball', safe: 'yes' }
		]);
		const onwards = at(await post({ step: 'safe', key, move: 'stay', 'a.place': 'ball', 'a.safe': 'yes' }));
		expect([onwards.stopping, onwards.shown.step]).toEqual([false, 'safe']);
		expect((await post({ key, move: 'leave' })).to).toBe('start');
		expect((await post({ key, move: 'leave' })).to).toBe('start');
		expect((await post({ step: 'safe', key, move: 'stay', 'a.place': 'ball' })).to).toBe('start');
		expect((await post({ step: 'check', key, move: 'send', 'a.place': 'ball' })).to).toBe('start');
		expect([await waiting(), await counts()]).toEqual([0, { begun: 1, sent: null, stopped: 1 }]);
		const again = at(await begin()).shown.key;
		expect(await post({ step: 'safe', key: again, move: 'send', 'a.safe': 'yes' })).toMatchObject({
			to: 'sent'
		});
		expect([await waiting(), await counts()]).toEqual([1, { begun: 2, sent: 1, stopped: 1 }]);
	});
	it('sends nothing when nothing was answered', async () => {
		const { key } = at(await begin()).shown;
		const nothing = at(await post({ step: 'check', key, move: 'send' }));
		expect(nothing.shown.issues).toMatchObject([{ code: 'nothing-answered' }]);
		expect((await post({ step: 'check', move: 'send', 'a.place': 'ball' })).to).toBe('start');
		expect(await counts()).toEqual({ begun: 1, sent: null, stopped: null });
	});
	it('waits while it is paused, with everything tapped, and goes on', async () => {
		const fields = await atCheck({ 'a.place': 'ball', 'a.safe': 'no' });
		await setState('paused');
		for (const move of ['continue', 'send', 'skip']) {
			const waits = at(await post({ ...fields, move, step: 'safe' }));
			expect([waits.paused, waits.shown.typed]).toEqual([true, { place: 'ball', safe: 'no' }]);
		}
		expect((await begin()).to).toBe('start');
		expect([await waiting(), await counts()]).toEqual([0, { begun: 1, sent: null, stopped: null }]);
		await setState('open');
		expect((await post({ ...fields, move: 'send' })).to).toBe('sent');
		await setState('paused');
		expect((await post({ ...fields, move: 'send' })).to).toBe('sent');
		expect([await waiting(), await counts()]).toEqual([1, { begun: 1, sent: 1, stopped: null }]);
	});
});

it('stores what the session says with the answers, and nothing else of it', async () => {
	for (let child = 0; child < 12; child++) {
		const { key } = at(await begin()).shown;
		await post({ step: 'check', key, move: 'send', 'a.safe': child % 2 ? 'yes' : 'no', 'a.phone': '070' });
	}
	await closeConsultation(house.db, slug);
	const rows = await house.db.$client<{ row: string; answers: object }[]>`
		select to_jsonb(r)::text as row, answers from responses r where consultation_id = ${consultation}`;
	expect(rows).toHaveLength(12);
	for (const { row, answers } of rows) {
		expect(Object.keys(answers).sort()).toEqual(['safe', 'years']);
		expect(answers).toMatchObject({ years: 'f3' });
		expect(row).not.toContain(session.id);
		expect(row).not.toContain(session.token);
	}
	const [linked] = await house.db.$client`
		select count(*)::int as n from contacts where consultation_id = ${consultation}`;
	expect(linked?.n).toBe(0);
	// The session is counted in transactions of its own: none of them wrote a response.
	const [shared] = await house.db.$client`
		select count(*)::int as n from responses r join class_sessions s on s.xmin::text = r.xmin::text`;
	expect(shared?.n).toBe(0);
	const [channel] = await house.db.$client`
		select channel, count::int as count from participation where consultation_id = ${consultation}`;
	expect(channel).toEqual({ channel: 'class', count: 12 });
});

describe('a child at home', () => {
	const atHome = (fields: Record<string, string>, years: 'f3' | 'upper' = 'f3') =>
		moveAtHome(house.db, { slug, years, lang: 'sv', fields: new URLSearchParams(fields) });
	it('answers where classes take part, in the words of its school years, and is counted with others of the web', async () => {
		const first = { step: 'place', move: 'stay' };
		expect((await atHome(first)).to).toBe('unknown');
		await house.db.$client`
			insert into class_settings (consultation_id, years) values (${consultation}, '["f3"]')`;
		expect((await atHome(first, 'upper')).to).toBe('unknown');
		const { key } = at(await atHome(first)).shown;
		const sending = { step: 'safe', key, move: 'send', 'a.safe': 'yes' };
		expect(await atHome(sending)).toEqual({ to: 'sent', first: true });
		expect(await counts()).toEqual({ begun: null, sent: null, stopped: null });
		await closeConsultation(house.db, slug);
		const rows = await house.db.$client`
			select answers from responses where consultation_id = ${consultation}`;
		expect(rows.map(({ answers }) => answers)).toEqual([{ safe: 'yes', years: 'f3' }]);
		const [channel] = await house.db.$client`
			select channel from participation where consultation_id = ${consultation}`;
		expect(channel).toEqual({ channel: 'web' });
	});
	it('comes nowhere where one needs a code', async () => {
		await house.db.$client`
			insert into class_settings (consultation_id, years) values (${consultation}, '["f3"]')`;
		await house.db.$client`update consultations set entry = 'code' where id = ${consultation}`;
		expect((await atHome({ step: 'place', move: 'stay' })).to).toBe('unknown');
	});
});

describe('hostile bodies', () => {
	const strange = [
		{},
		{ move: 'stay' },
		{ move: 'stay', step: 'nothing' },
		{ move: 'constructor', step: 'place', key: randomUUID() },
		{ move: '__proto__', step: 'place', key: randomUUID() },
		{ move: 'send', step: 'constructor', key: randomUUID() },
		{ move: 'skip', step: '', key: randomUUID() },
		{ move: 'stay', step: 'place', key: 'no-uuid' },
		{ move: 'stay', step: 'place', version: '99' },
		{ move: 'continue', step: 'why', key: randomUUID(), 'a.why': 'x'.repeat(200_000) },
		{ move: 'send', step: 'check', key: randomUUID(), 'a.why': 'a\u0000b' },
		{ move: 'continue', step: 'place', key: randomUUID(), 'a.place': 'constructor' },
		{ move: 'resume', step: 'place', key: randomUUID(), resume: '0000' },
		{ move: 'save', step: 'place', key: randomUUID(), 'a.place': 'ball' }
	];
	it.each(strange.map((fields) => [JSON.stringify(fields).slice(0, 70), fields]))(
		'answer something for %s, and store nothing',
		async (_, fields) => {
			const moved = await post(fields as Record<string, string>);
			expect(['start', 'step', 'refused']).toContain(moved.to);
			if (moved.to === 'refused') expect([400, 404]).toContain(moved.status);
			expect(await waiting()).toBe(0);
			expect((await house.db.$client`select 1 from saved_drafts`).length).toBe(0);
		}
	);
});
