import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessTo, apiAccess } from '#lib/domain/access/routes.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { cutTextsLoose } from '#lib/server/consultations/freeTexts.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { projectRoot } from '#lib/server/root.ts';
import { sessionOf } from '../support/classSessions.ts';
import { post } from '../support/formSending.ts';
import { send } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';
import { staffPosts, type StaffPost } from '../support/staffPosts.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;
/** Said in every raw answer, and nowhere else. */
const said = 'Zebrafinken';
const slugs = ['staffs-open', 'staffs-closed', 'staffs-released', 'staffs-draft'];

let site: Site;
let posts: StaffPost[];
let cookie: string;
let values: Record<string, string[]>;

beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret });
	const { db } = site;
	posts = await staffPosts(site);
	for (const slug of slugs.slice(0, 3)) {
		const [found] = await db.$client<{ id: string }[]>`select id from consultations where slug = ${slug}`;
		const answers = Array.from({ length: 30 }, () => newResponse(1, { often: 'daily', free: said }));
		await db.$client.begin(async (tx) => {
			await rewriteResponses(tx, String(found?.id), answers);
			if (slug !== 'staffs-open') await cutTextsLoose(tx, String(found?.id));
		});
	}
	const [open] = await db.$client<{ id: string }[]>`select id from consultations where slug = 'staffs-open'`;
	const led = await sessionOf(db, String(open?.id));
	const role = { role: 'facilitator', committeeId: null, councilId: null } as const;
	const account = await addDemonstrationUser(db, {
		email: 'ledare@stad.example',
		name: 'Ledaren',
		password: 'en katt i taket',
		roles: [role]
	});
	const session = await startSession(db, account, { halfway: false, secondFactorPassed: true });
	cookie = `radslag=${session}; radslag-class=${led.secret}`;
	const ids = async (query: string) =>
		(await db.$client.unsafe<{ id: string }[]>(query)).map(({ id }) => String(id));
	values = {
		lang: ['sv'],
		slug: slugs,
		committee: await ids('select slug as id from committees limit 1'),
		council: ['rad'],
		period: ['2026-T2', '2026-VB'],
		review: await ids('select id from report_reviews'),
		request: await ids('select id from record_requests'),
		sheet: await ids('select id from paper_sheets'),
		question: ['free', 'often'],
		page: ['privacy'],
		tag: ['sv'],
		kind: ['form'],
		size: ['14'],
		section: ['summary'],
		step: ['1'],
		token: [led.token, 'x'],
		name: ['x']
	};
}, 300_000);
afterAll(() => site.remove());

/** Every address that a route has, with what there is in the place of its parameters. */
function addressesOf(route: string): string[] {
	const named = route.match(/\[{1,2}(?:\.\.\.)?\w+(?:=\w+)?\]{1,2}/);
	if (!named) return [route.replace(/\/\([^)]*\)/g, '') || '/'];
	const name = /\w+/.exec(named[0])?.[0] ?? '';
	return (values[name] ?? ['x']).flatMap((value) => addressesOf(route.replace(named[0], value)));
}

const routes = () =>
	[
		...new Set(
			globSync('**/+{page.svelte,page.server.ts,server.ts}', { cwd: join(projectRoot(), 'src/routes') })
		)
	].map((file) => `/${file.split('/').slice(0, -1).join('/')}`);

describe('a facilitator, with an account and with a session', () => {
	it('comes to no answer by any address of the application', async () => {
		const addresses = [
			...new Set(routes().flatMap(addressesOf)),
			...Object.keys(apiAccess)
				.filter((operation) => operation.startsWith('GET '))
				.flatMap((operation) =>
					addressesOf(`/api/v1${operation.slice(4).replaceAll('{', '[').replaceAll('}', ']')}`)
				)
		];
		expect(addresses.length).toBeGreaterThan(150);
		const told: Record<string, number> = {};
		for (const address of addresses) {
			const { status, text } = await send(site.port, address, { headers: { cookie } });
			told[status] = (told[status] ?? 0) + 1;
			expect.soft(status, address).toBeLessThan(500);
			expect.soft(text.includes(said), address).toBe(false);
		}
		// The walk does come somewhere, and is refused somewhere.
		expect(told['200']).toBeGreaterThan(15);
		expect(told['403']).toBeGreaterThan(30);
	}, 240_000);
	it('gets nothing done that is staff’s but inviting, and is told nothing by trying', async () => {
		const own = new Set(['person', 'anyone', 'signingIn', 'facilitator', 'class.invite']);
		for (const { route, operation, path, fields } of posts) {
			if (own.has(accessTo(route, operation) ?? '')) continue;
			const { status, text } = await post(site, path, fields, { headers: { cookie } });
			expect.soft([403, 404], `${operation} ${path}`).toContain(status);
			expect.soft(text.includes(said), path).toBe(false);
		}
	}, 120_000);
	it('sees how many sessions were held, and never how many answered in one', async () => {
		await site.db.$client`update class_sessions set begun = 7413, sent = 7412, stopped = 1`;
		for (const address of ['/sv/staff/classes', '/sv/staff/consultations/staffs-open/classes']) {
			const { status, text } = await send(site.port, address, { headers: { cookie } });
			expect(status).toBe(200);
			expect(text).not.toMatch(/7.?41[23]/);
		}
	});
});
