import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addUser } from '#lib/server/auth/users.ts';
import { committees, outbox, reports, statementPoints, statements } from '#lib/server/db/schema/index.ts';
import { addCouncil, councilsOf, editCouncil, findCouncil } from '#lib/server/councils/councils.ts';
import { endSeat, giveSeat } from '#lib/server/councils/seats.ts';
import { answerPoints, tellAnswered } from '#lib/server/reviews/answers.ts';
import { askCouncils } from '#lib/server/reviews/ask.ts';
import { addComment, listComments, removeComment } from '#lib/server/reviews/comments.ts';
import { findReview, reviewsFor } from '#lib/server/reviews/find.ts';
import { pageLanguage } from '#lib/server/reviews/letters.ts';
import { seatsOf } from '#lib/server/reviews/members.ts';
import {
	addPoint,
	changePoint,
	movePoint,
	removePoint,
	seenOf,
	setStatementLanguage,
	takeComment
} from '#lib/server/reviews/points.ts';
import { remindCouncils } from '#lib/server/reviews/remind.ts';
import { agree, enterMinutes, sendStatement } from '#lib/server/reviews/send.ts';
import { readStatement } from '#lib/server/reviews/statement.ts';
import { heardOf, statementsOf } from '#lib/server/reviews/statements.ts';
import { interfaceLanguages, textLanguages } from '#lib/i18n/languages.ts';
import { reportToReview } from '../support/askedReview.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = 'a'.repeat(64);
let test: TestDatabase;
let committee: string;
let administrator: string;
let officer: string;
let period = 2020;

beforeAll(async () => {
	test = await testDatabase();
	const [made] = await test.db
		.insert(committees)
		.values({ slug: 'namnden', name: { sv: 'Nämnden', en: 'The committee' }, kind: 'committee' })
		.returning();
	committee = made?.id ?? '';
	const person = (email: string, role: 'administrator' | 'caseOfficer') =>
		addUser(test.db, {
			email,
			name: email,
			roles: [{ role, committeeId: role === 'caseOfficer' ? committee : null, councilId: null }]
		});
	administrator = (await person('admin@stad.example', 'administrator')).id;
	officer = (await person('officer@stad.example', 'caseOfficer')).id;
});
afterAll(() => test.close());

let number = 0;
/** A council with two members. */
async function newCouncil(kind: 'pensioners' | 'ombudsman' = 'pensioners') {
	const slug = await addCouncil(
		test.db,
		{ name: { sv: `Råd ${++number}` }, kind, committeeId: committee },
		administrator
	);
	const council = await findCouncil(test.db, slug ?? '');
	if (!council) throw new Error('no council');
	for (const [name, lang] of [
		['aino', 'fi'],
		['bo', 'sv']
	] as const)
		await giveSeat(
			test.db,
			council.id,
			{ email: `${name}${number}@rad.example`, name: `${name} ${number}`, lang },
			administrator
		);
	const [one, two] = await seatsOf(test.db, council.id);
	return { ...council, one: one?.userId ?? '', two: two?.userId ?? '' };
}

/** A report, and a review of it by a new council. */
async function newReview(dueOn = '2099-12-10') {
	const council = await newCouncil();
	const report = await reportToReview(test.db, committee, `${++period}-T2`);
	await test.db.delete(outbox);
	const [id = ''] = await askCouncils(test.db, { ...report, councils: [{ councilId: council.id, dueOn }] });
	return { id, council, ...report };
}
const point = (text: string) => ({ passage: 'summary/aaaa', text });
const statementOf = async (reviewId: string) => {
	const statement = await readStatement(test.db, reviewId);
	if (!statement) throw new Error('no statement');
	return statement;
};
const letters = async () =>
	(await test.db.select().from(outbox)).map(({ address, letter, lang }) => ({ address, letter, lang }));

describe('who sits in a council', () => {
	it('is said by name, address and language, and told by letter', async () => {
		await test.db.delete(outbox);
		const council = await newCouncil();
		expect(await seatsOf(test.db, council.id)).toMatchObject([
			{ lang: 'fi', role: 'councilMember' },
			{ lang: 'sv', role: 'councilMember' }
		]);
		expect((await letters()).map(({ letter }) => letter)).toEqual(['councilSeat', 'councilSeat']);
		const again = { email: `AINO${number}@rad.example `, name: 'Någon annan', lang: 'sv' };
		expect(await giveSeat(test.db, council.id, again, administrator)).toBe('seat-taken');
	});
	it('is an ombudsman where the council is one', async () => {
		const council = await newCouncil('ombudsman');
		expect((await seatsOf(test.db, council.id)).map(({ role }) => role)).toEqual(['ombudsman', 'ombudsman']);
	});
	it('ends at that council alone', async () => {
		const [here, there] = [await newCouncil(), await newCouncil()];
		const [seat] = await seatsOf(test.db, here.id);
		expect(await endSeat(test.db, there.id, seat?.id ?? '', administrator)).toBe(false);
		expect(await endSeat(test.db, here.id, seat?.id ?? '', administrator)).toBe(true);
		expect(await seatsOf(test.db, here.id)).toHaveLength(1);
	});
	it('is administered by an administrator everywhere, by a secretary at their own', async () => {
		const council = await newCouncil();
		const person = (role: 'administrator' | 'secretary', councilId: string | null) => ({
			id: officer,
			email: '',
			name: '',
			grants: [{ role, committeeId: null, councilId }]
		});
		expect((await councilsOf(test.db, person('administrator', null))).length).toBeGreaterThan(2);
		expect(await councilsOf(test.db, person('secretary', council.id))).toMatchObject([
			{ id: council.id, members: 2 }
		]);
		expect(await councilsOf(test.db, person('secretary', null))).toEqual([]);
	});
	it('stays when the council is called something else', async () => {
		const council = await newCouncil();
		const fields = { name: { sv: 'Nytt namn' }, kind: 'other' as const, committeeId: committee };
		await editCouncil(test.db, council.id, fields, administrator);
		expect(await findCouncil(test.db, council.slug)).toMatchObject({ kind: 'other', members: 2 });
		expect(await addCouncil(test.db, { ...fields, name: { sv: '!!!' } }, administrator)).toBeUndefined();
	});
});

describe('a council that is asked', () => {
	it('sees what it was asked about, and no other council does', async () => {
		const { id, council } = await newReview();
		const other = await newCouncil();
		expect(await findReview(test.db, council.slug, id)).toMatchObject({
			id,
			version: 1,
			standing: 'waiting'
		});
		expect(await findReview(test.db, other.slug, id)).toBeUndefined();
		for (const wrong of ['x', '', '00000000-0000-4000-8000-000000000000'])
			expect(await findReview(test.db, council.slug, wrong)).toBeUndefined();
		const member = (councilId: string) => ({
			id: council.one,
			email: '',
			name: '',
			grants: [{ role: 'councilMember' as const, committeeId: null, councilId }]
		});
		expect((await reviewsFor(test.db, member(council.id))).map((review) => review.id)).toEqual([id]);
		expect(await reviewsFor(test.db, member(other.id))).toEqual([]);
	});
	it('is told by letter once, in the language of each', async () => {
		const { council, ...report } = await newReview();
		expect(await letters()).toEqual([
			{ address: `aino${number}@rad.example`, letter: 'reviewAsked', lang: 'fi' },
			{ address: `bo${number}@rad.example`, letter: 'reviewAsked', lang: 'sv' }
		]);
		expect(
			await askCouncils(test.db, { ...report, councils: [{ councilId: council.id, dueOn: '2099-12-10' }] })
		).toEqual([]);
		await expect(askCouncils(test.db, { ...report, reportId: committee, councils: [] })).rejects.toThrow();
	});
	it('reads the version that it was sent, whatever is written since', async () => {
		const { id, council, reportId } = await newReview();
		await test.db.update(reports).set({ dnr: 'KS 1' }).where(eq(reports.id, reportId));
		const found = await findReview(test.db, council.slug, id);
		expect(found?.model.prose[0]?.texts['fi']?.status).toBe('draft');
		expect(found?.model.document?.dnr).toBe('');
	});
	it('speaks the languages of the house’s pages, and Swedish to the others', () => {
		const pages = interfaceLanguages.map(({ tag }) => tag);
		for (const tag of textLanguages) expect(pageLanguage(tag)).toBe(pages.includes(tag) ? tag : 'sv');
	});
});

describe('comments', () => {
	it('are the council’s, and taken away by who wrote them', async () => {
		const { id: reviewId, council } = await newReview();
		const comment = { reviewId, passage: 'summary/aaaa', userId: council.one, text: 'Hyvä.', lang: 'fi' };
		await addComment(test.db, comment);
		const [made] = await listComments(test.db, reviewId);
		expect(made).toMatchObject({ text: 'Hyvä.', lang: 'fi', name: `aino ${number}` });
		const id = made?.id ?? '';
		expect(await removeComment(test.db, { reviewId, id, userId: council.two })).toBe(false);
		const { id: elsewhere } = await newReview();
		expect(await removeComment(test.db, { reviewId: elsewhere, id, userId: council.one })).toBe(false);
		await expect(takeComment(test.db, { reviewId: elsewhere }, id)).rejects.toMatchObject({ code: 'gone' });
		await takeComment(test.db, { reviewId }, id);
		expect((await statementOf(reviewId)).points).toMatchObject([{ text: 'Hyvä.', passage: 'summary/aaaa' }]);
		expect(await removeComment(test.db, { reviewId, id, userId: council.one })).toBe(true);
	});
});

describe('a statement', () => {
	it('is written together: points are added, changed, moved and taken away', async () => {
		const { id: reviewId } = await newReview();
		for (const text of ['ett', 'två', 'tre']) await addPoint(test.db, { reviewId }, point(text));
		const texts = async () => (await statementOf(reviewId)).points.map(({ text }) => text);
		const [, , third] = (await statementOf(reviewId)).points;
		if (!third) throw new Error('no point');
		await movePoint(test.db, { reviewId, pointId: third.id, way: 'up' });
		await movePoint(test.db, { reviewId, pointId: third.id, way: 'up' });
		await movePoint(test.db, { reviewId, pointId: third.id, way: 'up' });
		expect(await texts()).toEqual(['tre', 'ett', 'två']);
		await changePoint(test.db, { reviewId, pointId: third.id, seen: seenOf(third) }, point('TRE'));
		expect(await texts()).toEqual(['TRE', 'ett', 'två']);
		const gone = { reviewId, pointId: third.id, seen: seenOf(point('TRE')) };
		await removePoint(test.db, gone);
		expect(await texts()).toEqual(['ett', 'två']);
		await expect(removePoint(test.db, gone)).rejects.toMatchObject({ code: 'gone' });
	});
	it('never loses what another wrote: of two who change a point, the later is told', async () => {
		const { id: reviewId } = await newReview();
		await addPoint(test.db, { reviewId }, point('ett'));
		const [read] = (await statementOf(reviewId)).points;
		if (!read) throw new Error('no point');
		const change = (text: string) =>
			changePoint(test.db, { reviewId, pointId: read.id, seen: seenOf(read) }, point(text));
		const results = await Promise.allSettled([change('två'), change('tre')]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		await expect(change('fyra')).rejects.toMatchObject({ code: 'changed-meanwhile' });
		await expect(
			removePoint(test.db, { reviewId, pointId: read.id, seen: seenOf(read) })
		).rejects.toMatchObject({ code: 'changed-meanwhile' });
	});
	it('takes points of many at once, each in a place of its own', async () => {
		const { id: reviewId } = await newReview();
		await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => addPoint(test.db, { reviewId }, point(text))));
		const { points, revision } = await statementOf(reviewId);
		expect(points.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
		expect(revision).toBe(6);
	});
	it('is agreed on as it stands: a change asks anew', async () => {
		const { id: reviewId, council } = await newReview();
		await addPoint(test.db, { reviewId }, point('ett'));
		const agreed = async () => {
			const { agreements, revision } = await statementOf(reviewId);
			return agreements.filter((one) => one.revision === revision).map(({ userId }) => userId);
		};
		const { revision } = await statementOf(reviewId);
		await agree(test.db, { reviewId, userId: council.one, revision });
		expect(await agreed()).toEqual([council.one]);
		await setStatementLanguage(test.db, reviewId, 'sv');
		expect(await agreed()).toEqual([council.one]);
		await setStatementLanguage(test.db, reviewId, 'fi');
		expect(await agreed()).toEqual([]);
		await expect(agree(test.db, { reviewId, userId: council.two, revision })).rejects.toMatchObject({
			code: 'changed-meanwhile'
		});
	});
	it('is sent as it was read, once, and then stands: the database itself refuses a change', async () => {
		const { id: reviewId, council, reportId } = await newReview();
		const user = { reviewId, userId: council.one };
		await expect(sendStatement(test.db, { ...user, revision: 1 })).rejects.toMatchObject({ code: 'empty' });
		await addPoint(test.db, { reviewId }, point('ett'));
		await expect(sendStatement(test.db, { ...user, revision: 1 })).rejects.toMatchObject({
			code: 'changed-meanwhile'
		});
		await test.db.delete(outbox);
		await sendStatement(test.db, { ...user, revision: 2 });
		expect(await letters()).toMatchObject([{ address: 'officer@stad.example', letter: 'reviewSent' }]);
		for (const change of [
			() => sendStatement(test.db, { ...user, revision: 2 }),
			() => addPoint(test.db, { reviewId }, point('två')),
			() => agree(test.db, { ...user, revision: 2 }),
			() => setStatementLanguage(test.db, reviewId, 'fi')
		])
			await expect(change()).rejects.toMatchObject({ code: 'sent' });
		const { id, points } = await statementOf(reviewId);
		const pointId = points[0]?.id ?? '';
		for (const change of [
			() => test.db.update(statementPoints).set({ text: 'x' }).where(eq(statementPoints.id, pointId)),
			() => test.db.update(statementPoints).set({ passage: null }).where(eq(statementPoints.id, pointId)),
			() => test.db.delete(statementPoints).where(eq(statementPoints.id, pointId)),
			() => test.db.update(statements).set({ lang: 'fi' }).where(eq(statements.id, id)),
			() => test.db.update(statements).set({ sentAt: null }).where(eq(statements.id, id)),
			() => test.db.delete(statements).where(eq(statements.id, id))
		])
			await expect(change()).rejects.toThrow();
		expect(await statementsOf(test.db, reportId)).toMatchObject([
			{ origin: 'members', version: 1, minutes: null, points: [{ text: 'ett', answer: null }] }
		]);
	});
	it('is too late once the committee has decided', async () => {
		const { id: reviewId, reportId } = await newReview();
		await test.db.update(reports).set({ state: 'decided' }).where(eq(reports.id, reportId));
		await expect(addPoint(test.db, { reviewId }, point('ett'))).rejects.toMatchObject({ code: 'decided' });
	});
	it('is entered from minutes where the council never signed in, and gives way to none', async () => {
		const { id: reviewId, council, reportId } = await newReview();
		await addPoint(test.db, { reviewId }, point('påbörjat'));
		const minutes = {
			on: '2026-11-24',
			paragraph: '12',
			dissent: 'Bo reserverade sig.',
			lang: 'sv',
			points: [point('ett'), { passage: null, text: 'två' }]
		};
		const by = { reviewId, userId: council.one };
		await expect(enterMinutes(test.db, by, { ...minutes, points: [] })).rejects.toMatchObject({
			code: 'empty'
		});
		await enterMinutes(test.db, by, minutes);
		expect(await statementsOf(test.db, reportId)).toMatchObject([
			{
				origin: 'minutes',
				minutes: { on: '2026-11-24', paragraph: '12', dissent: 'Bo reserverade sig.' },
				points: [{ text: 'ett' }, { text: 'två', passage: null }]
			}
		]);
		await expect(enterMinutes(test.db, by, minutes)).rejects.toMatchObject({ code: 'sent' });
	});
});

describe('the committee’s answers', () => {
	it('stand beside the points, and the council is told once all are there', async () => {
		const { id: reviewId, council, reportId } = await newReview();
		await addPoint(test.db, { reviewId }, point('ett'));
		await addPoint(test.db, { reviewId }, point('två'));
		const [one, two] = (await statementOf(reviewId)).points.map(({ id }) => id);
		const answer = (pointId = '', text = 'Ja.') =>
			answerPoints(test.db, { reportId, answers: [{ pointId, answer: text }], by: officer });
		expect(await answer(one)).toBe(false);
		await sendStatement(test.db, { reviewId, userId: council.one, revision: 3 });
		await test.db.delete(outbox);
		expect(await answer(one)).toBe(true);
		expect(await tellAnswered(test.db, reviewId)).toBe(false);
		expect(await answer(two)).toBe(true);
		expect(await answer(two, ' ')).toBe(true);
		expect(await tellAnswered(test.db, reviewId)).toBe(false);
		expect(await answer(two, 'Nej.')).toBe(true);
		expect(await findReview(test.db, council.slug, reviewId)).toMatchObject({ standing: 'answered' });
		expect(await tellAnswered(test.db, reviewId)).toBe(true);
		expect(await tellAnswered(test.db, reviewId)).toBe(false);
		expect((await letters()).map(({ letter }) => letter)).toEqual(['reviewAnswered', 'reviewAnswered']);
		const other = await newReview();
		expect(
			await answerPoints(test.db, {
				reportId: other.reportId,
				answers: [{ pointId: one ?? '', answer: 'x' }],
				by: officer
			})
		).toBe(false);
	});
});

describe('who was heard', () => {
	it('is told with what came of it', async () => {
		const { council, reportId, id: reviewId } = await newReview('2026-12-10');
		expect(await heardOf(test.db, reportId, '2026-12-10')).toMatchObject([
			{ council: { slug: council.slug }, dueOn: '2026-12-10', outcome: 'waiting' }
		]);
		expect(await heardOf(test.db, reportId, '2026-12-11')).toMatchObject([{ outcome: 'silent' }]);
		await addPoint(test.db, { reviewId }, point('ett'));
		await sendStatement(test.db, { reviewId, userId: council.one, revision: 2 });
		expect(await heardOf(test.db, reportId, '2026-12-11')).toMatchObject([{ outcome: 'stated' }]);
	});
	it('is reminded once, five days before the last, and its secretary asked the day after it', async () => {
		await test.db.$client`update report_reviews set reminded_at = now(), minutes_asked_at = now()`;
		const { id, council } = await newReview('2030-06-10');
		await test.db.$client`
			insert into user_roles (user_id, role, council_id) values (${officer}, 'secretary', ${council.id})`;
		await test.db.delete(outbox);
		expect(await remindCouncils(test.db, '2030-06-04')).toEqual({ reminded: [], asked: [] });
		expect(await remindCouncils(test.db, '2030-06-05')).toEqual({ reminded: [id], asked: [] });
		expect(await remindCouncils(test.db, '2030-06-06')).toEqual({ reminded: [], asked: [] });
		expect((await letters()).map(({ letter }) => letter)).toEqual(Array(3).fill('reviewReminder'));
		await test.db.delete(outbox);
		expect(await remindCouncils(test.db, '2030-06-10')).toEqual({ reminded: [], asked: [] });
		expect(await remindCouncils(test.db, '2030-06-11')).toEqual({ reminded: [], asked: [id] });
		expect(await remindCouncils(test.db, '2030-06-12')).toEqual({ reminded: [], asked: [] });
		expect(await letters()).toEqual([
			{ address: 'officer@stad.example', letter: 'reviewMinutes', lang: 'sv' }
		]);
	});
});
