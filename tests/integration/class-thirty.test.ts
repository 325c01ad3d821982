import { afterAll, beforeAll, expect, it } from 'vitest';
import { config } from '#lib/server/config.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { ledSession } from '#lib/server/classes/lead.ts';
import { facilitatorWith } from '#lib/server/classes/facilitator.ts';
import { childForm } from '../support/classSession.ts';
import { sessionOf, takeClasses, type Led } from '../support/classSessions.ts';
import { insertConsultation } from '../support/consultation.ts';
import { post } from '../support/formSending.ts';
import { send, type Reply } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;
const children = 30;
/** What the slowest of thirty may take; they all have ten seconds. */
const most = 10_000;

let site: Site;
let led: Led;
beforeAll(async () => {
	// The limits that the house comes with, not those that tests do not run into.
	const { RATE_LIMIT, READ_LIMIT } = config();
	site = await startSite({
		RADSLAG_SECRET: secret,
		RATE_LIMIT: String(RATE_LIMIT),
		READ_LIMIT: String(READ_LIMIT)
	});
	const yard = await insertConsultation(site.db, 'yard', childForm);
	await takeClasses(site.db, yard);
	led = await sessionOf(site.db, yard);
}, 300_000);
afterAll(() => site.remove());

const replies: Reply[] = [];
const noted = async (reply: Promise<Reply>): Promise<Reply> => {
	replies.push(await reply);
	return reply;
};

/** One page's form, and the page that it leads to, as a browser fetches it. */
async function move(path: string, fields: Record<string, string>): Promise<string> {
	const { status, headers } = await noted(post(site, path, fields));
	expect(status, path).toBe(303);
	const to = String(headers.location);
	expect((await noted(send(site.port, to))).status, to).toBe(200);
	return to;
}

/** A child that has answered everything, and is where one sends. */
async function toCheck(_: unknown, child: number): Promise<string> {
	const start = `/sv/class/${led.token}`;
	expect((await noted(send(site.port, start))).status).toBe(200);
	let at = await move(start, {});
	const pages: Record<string, Record<string, string>> = {
		place: { 'a.place': child % 2 ? 'ball' : 'tree' },
		safe: { 'a.safe': child % 3 ? 'yes' : 'no' },
		order: { 'a.order.swings': '1', 'a.order.trees': '2', 'a.order.benches': '3' },
		why: { 'a.why': `Mer sol, sa ${child}` }
	};
	for (const [here, answers] of Object.entries(pages))
		at = await move(at, { here, move: 'continue', ...answers });
	expect(at).toMatch(/\/check$/);
	return at;
}

it('thirty children at one address go the whole way at once, and thirty sendings are taken within ten seconds', async () => {
	const checks = await Promise.all(Array.from({ length: children }, toCheck));
	expect(new Set(checks).size).toBe(children);
	const began = performance.now();
	const sent = await Promise.all(checks.map((check) => move(check, { move: 'send' })));
	const took = performance.now() - began;
	console.info(`Thirty sendings in ${Math.round(took)} ms.`);
	expect(took).toBeLessThan(most);
	expect(new Set(sent)).toEqual(new Set([`/sv/class/${led.token}/sent`]));
	expect(replies.filter(({ status }) => status === 429)).toEqual([]);
	expect(replies).toHaveLength(children * (1 + 2 * 6));
	const facilitator = await facilitatorWith(site.db, led.secret);
	expect(facilitator && (await ledSession(site.db, facilitator))).toMatchObject({
		answering: 0,
		sent: children,
		stopped: 0
	});
	await closeConsultation(site.db, 'yard');
	const [stored] = await site.db.$client<{ count: number; ball: number }[]>`
		select count(*)::int as count, (count(*) filter (where answers->>'place' = 'ball'))::int as ball from responses`;
	expect({ ...stored }).toEqual({ count: children, ball: children / 2 });
}, 120_000);
