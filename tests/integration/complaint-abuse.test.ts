import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	goodFor,
	leastBits,
	leastWait,
	placesAtOnce,
	usualMost,
	waitBetween
} from '#lib/domain/complaints/attack.ts';
import { newLinkToken } from '#lib/server/auth/tokens.ts';
import { askedOf, forgetAsked, gate, type Passage, type Passing } from '#lib/server/complaints/gate.ts';
import { writeOn } from '#lib/server/complaints/ownCase.ts';
import {
	afterSending,
	asReporter,
	casePage,
	committeeWithKey,
	complaintTo,
	getPage
} from '../support/complaint.ts';
import { post } from '../support/formSending.ts';
import { solve, solved } from '../support/solve.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0e'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let committee: string;
let template: string;
beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret, PROXIES: '1' });
	committee = (await committeeWithKey(site.db)).id;
	template = (await complaintTo(site.db, committee)).id;
}, 300_000);
afterAll(() => site?.remove());

let addresses = 0;
const newAddress = () =>
	`10.${5 + Math.floor(++addresses / 60_000)}.${Math.floor(addresses / 250) % 250}.${addresses % 250}`;
const pass = (given: Partial<Passing> = {}): Promise<Passage> =>
	gate(site.db, { kind: 'send', token: newLinkToken(), address: newAddress(), proof: undefined, ...given });

/** So many complaints in the last minutes, as a robot would have sent them; their content is of no matter here. */
async function flood(count: number): Promise<void> {
	for (let at = 0; at < count; at++)
		await site.db.$client`
			insert into cases (reference, receipt_salt, receipt_verifier, receipt_key, committee_id, key_id, sealed_keys,
				state, kinds, grounds, affected, channel, language, received_on)
			select ${randomBytes(5).toString('hex')}, receipt_salt, receipt_verifier, receipt_key, committee_id, key_id,
				sealed_keys, state, kinds, grounds, affected, channel, language, received_on
			from cases where id = ${template}`;
}
beforeEach(async () => {
	await site.db.$client`delete from cases where id <> ${template}`;
	await site.db.$client`delete from gate_places`;
});

describe('in peace', () => {
	it('nothing is asked, up to what an honest day brings', async () => {
		await flood(usualMost.send - 2);
		expect(await pass()).toEqual({ to: 'open' });
		expect(await site.db.$client`select 1 from gate_places`).toHaveLength(0);
	});
	it('one address has an end, far above what a library sends, and others go on', async () => {
		const address = newAddress();
		const passages = [];
		for (let time = 0; time < 40; time++) passages.push(await pass({ address }));
		expect(passages.filter(({ to }) => to === 'open')).toHaveLength(30);
		expect(passages.at(-1)).toMatchObject({ to: 'wait' });
		expect(await pass()).toEqual({ to: 'open' });
	});
	it('is what counts of complaints that staff enter, and of the demonstration’s', async () => {
		await flood(usualMost.send * 2);
		await site.db.$client`update cases set channel = 'telephone' where id <> ${template}`;
		expect(await pass()).toEqual({ to: 'open' });
		await site.db.$client`update cases set channel = 'web', created_at = now() - interval '11 minutes'`;
		expect(await pass()).toEqual({ to: 'open' });
	});
});

describe('under attack', () => {
	beforeEach(() => flood(usualMost.send));

	it('a sending without a proof is refused, and a right one is taken, once', async () => {
		const token = newLinkToken();
		expect(await pass({ token })).toEqual({ to: 'asked' });
		const asked = await askedOf(site.db, token, 'send');
		if (!asked) throw new Error('nothing asked');
		expect(asked.bits).toBe(leastBits);
		expect(await pass({ token })).toEqual({ to: 'asked' });
		expect(await askedOf(site.db, token, 'send')).toEqual(asked);
		const proof = solved(asked.challenge, asked.bits);
		const both = await Promise.all([pass({ token, proof }), pass({ token, proof }), pass({ token, proof })]);
		expect(both.map(({ to }) => to).sort()).toEqual(['asked', 'asked', 'open']);
		expect(await pass({ token, proof })).toEqual({ to: 'asked' });
	});
	it('a forged proof, another browser’s, another kind’s and an old one are refused', async () => {
		const [token, other] = [newLinkToken(), newLinkToken()];
		await pass({ token });
		await pass({ token: other });
		const asked = await askedOf(site.db, token, 'send');
		const proof = solved(asked?.challenge ?? '', asked?.bits ?? 0);
		for (const forged of [
			'',
			'0',
			'-1',
			'1e9',
			`${proof}0`,
			` ${proof}`,
			'x'.repeat(10_000),
			`${proof}\u0000`
		])
			expect((await pass({ token, proof: forged })).to, forged.slice(0, 20)).toBe('asked');
		expect((await pass({ token: other, proof })).to).toBe('asked');
		expect((await pass({ token, kind: 'write', proof })).to).toBe('open');
		await site.db.$client`update gate_places set expires_at = now() - interval '1 second'`;
		expect((await pass({ token, proof })).to).toBe('asked');
		expect((await askedOf(site.db, token, 'send'))?.challenge).not.toBe(asked?.challenge);
		await site.db.$client`update gate_places set expires_at = now() - interval '1 second'`;
		await forgetAsked(site.db);
		expect(await site.db.$client`select 1 from gate_places`).toHaveLength(0);
	});
	it('whoever has no script waits for a time of their own, and no more get one than the rate', async () => {
		const tokens = Array.from({ length: 60 }, () => newLinkToken());
		const start = Date.now();
		await Promise.all(tokens.map((token) => pass({ token })));
		const times = (await Promise.all(tokens.map((token) => askedOf(site.db, token, 'send'))))
			.map((asked) => asked?.notBefore?.getTime() ?? 0)
			.sort((a, b) => a - b);
		expect(times[0]).toBeGreaterThanOrEqual(start + leastWait * 1000);
		for (const [at, time] of times.entries())
			if (at > 0) expect(time - (times[at - 1] as number)).toBeGreaterThanOrEqual(waitBetween * 1000);

		const [first] = tokens;
		expect((await pass({ token: first })).to).toBe('asked');
		await site.db.$client`update gate_places set not_before = now() - interval '1 second' where id_hash = (
			select id_hash from gate_places order by not_before limit 1)`;
		const opened = await Promise.all(tokens.map((token) => pass({ token })));
		expect(opened.filter(({ to }) => to === 'open')).toHaveLength(1);
		expect(goodFor).toBeGreaterThan(leastWait);
	});
	it('one address cannot fill the queue, and may still work on the task', async () => {
		const address = newAddress();
		const tokens = Array.from({ length: placesAtOnce + 5 }, () => newLinkToken());
		for (const token of tokens) await pass({ token, address });
		const asked = await Promise.all(tokens.map((token) => askedOf(site.db, token, 'send')));
		expect(asked.filter((one) => one?.notBefore === null)).toHaveLength(5);
		const last = asked.at(-1);
		const proof = solved(last?.challenge ?? '', last?.bits ?? 0);
		expect(await pass({ token: String(tokens.at(-1)), address, proof })).toEqual({ to: 'open' });
	});
});

describe('writing on under attack', () => {
	it('keeps what was typed, says what to do with and without a script, and takes it afterwards', async () => {
		const received = await complaintTo(site.db, committee);
		const token = await afterSending(site.db, received, false);
		const own = {
			kind: 'case' as const,
			caseId: received.id,
			shared: Buffer.from(received.shared).toString('base64')
		};
		for (let at = 0; at < usualMost.write; at++) await writeOn(site.db, own, { text: 'robot', lang: 'sv' });
		const typed = 'Rampen är fortfarande borta – går någon dit?';
		const write = (fields: Record<string, string>) =>
			post(
				site,
				`${casePage}?/write`,
				{ text: typed, lang: 'fi', ...fields },
				{
					headers: { ...asReporter(token), 'x-forwarded-for': newAddress() }
				}
			);
		const refused = await write({});
		expect(refused.status).toBe(303);
		const page = await getPage(site, casePage, token);
		expect(page.text).toContain(typed);
		expect(page.text).toMatch(/Vänta till klockan \d\d:\d\d och tryck på knappen igen/);
		expect(page.text).toMatch(/<option value="fi"[^>]* selected/);
		expect((await write({ proof: '1' })).status).toBe(303);
		expect((await getPage(site, casePage, token)).text).toContain(typed);
		expect((await write({ proof: solve(page.text) })).status).toBe(303);
		const after = await getPage(site, casePage, token);
		expect(after.text).toContain('Meddelandet är skickat');
		expect(after.text).not.toContain('data-proof=');
	}, 120_000);
});
