import { expect } from 'vitest';
import type { Body, Hostile } from './hostileBodies.ts';
import { send, type Reply } from './raw.ts';
import type { Site } from './site.ts';

const watched = [
	...['spool_a', 'spool_b', 'receipts', 'responses', 'free_texts', 'users', 'user_roles', 'recovery_codes'],
	...['consultations', 'committees', 'releases']
];

/** A page of a form that is shown again: one may go back to it. */
const isStep = ({ status, text }: Reply): boolean => status === 422 && text.includes('name="step"');

/** A clear refusal: below 500, and in words that a person can read. */
export function expectClear(reply: Reply, name: string): void {
	expect.soft(reply.status, name).toBeLessThan(500);
	if (reply.status < 400) return;
	expect.soft(reply.text.replace(/<[^>]*>/g, ' '), name).toMatch(/\p{L}{3,}.*\p{L}{3,}/su);
	expect
		.soft(reply.headers['cache-control'], name)
		.toBe(isStep(reply) && !name.includes('/staff/') ? 'private, no-cache' : 'no-store');
}

/** Sends what nobody should, and looks whether a refusal changed anything in a site's tables. */
export function hostileSending(site: () => Site) {
	/** How the tables stood after the last request, where nothing can have written since: half the looking. */
	let stood: string | undefined;

	const deliver = (to: string, { type, bytes }: Body, cookie?: string): Promise<Reply> =>
		send(site().port, to, {
			method: 'POST',
			headers: {
				origin: site().origin,
				...(type ? { 'content-type': type } : {}),
				...(cookie ? { cookie } : {}),
				'content-length': bytes.length
			},
			body: bytes
		});

	/** Everything in the tables that a refused request must not touch, as one number. */
	async function standing(): Promise<string> {
		const parts = watched.map((table) => `select '${table}' || t::text as row from ${table} t`);
		const [found] = await site().db.$client.unsafe<{ sum: string }[]>(
			`select md5(string_agg(row, ',' order by row)) as sum from (${parts.join(' union all ')}) s`
		);
		return String(found?.sum);
	}

	async function expectHandled(
		to: string,
		hostile: Hostile,
		cookie?: () => Promise<string | undefined>
	): Promise<Reply> {
		const given = await cookie?.();
		const before = stood ?? (await standing());
		const reply = await deliver(to, hostile.body, given);
		const name = `${to} ${hostile.name} → ${reply.status}`;
		expectClear(reply, name);
		if (hostile.must === 'refuse') expect.soft(reply.status, name).toBeGreaterThanOrEqual(400);
		stood = reply.status >= 400 ? await standing() : undefined;
		if (stood !== undefined) expect.soft(stood, name).toBe(before);
		return reply;
	}

	return { deliver, standing, expectHandled, begin: () => (stood = undefined) };
}
