import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { newKeyPair, type KeyPair } from '#lib/server/complaints/sealing.ts';
import { receiveComplaint, type Incoming, type Received } from '#lib/server/complaints/receive.ts';
import { holdForReporter } from '#lib/server/complaints/reporter.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committeeKeys, committees } from '#lib/server/db/schema/index.ts';
import { post } from './formSending.ts';
import { send, type Reply } from './raw.ts';
import type { Site } from './site.ts';

/** A committee that takes complaints; its private key is in the test's hands alone. */
export async function committeeWithKey(
	db: Database,
	slug = `namnd-${randomUUID().slice(0, 8)}`
): Promise<{ id: string; pair: KeyPair }> {
	await db
		.insert(committees)
		.values({ slug, name: { sv: `Nämnden ${slug}` }, kind: 'committee' })
		.onConflictDoNothing();
	const [row] = await db.select({ id: committees.id }).from(committees).where(eq(committees.slug, slug));
	const id = String(row?.id);
	const pair = newKeyPair();
	await db.insert(committeeKeys).values({ committeeId: id, publicKey: pair.publicKey }).onConflictDoNothing();
	return { id, pair };
}

/** A complaint that has come to a committee. */
export async function complaintTo(
	db: Database,
	committeeId: string,
	given: Partial<Incoming> & { lang?: string } = {}
): Promise<Received> {
	const { lang = 'sv', ...rest } = given;
	const received = await receiveComplaint(db, {
		committeeId,
		facts: {
			kinds: ['accessPlace'],
			grounds: ['disability'],
			affected: 'self',
			byChild: false,
			channel: 'web',
			language: lang,
			district: null
		},
		complaint: { text: 'Rampen vid biblioteket är borta.', lang },
		...rest
	});
	if (!received) throw new Error('not received');
	return received;
}

/** A reporter's browser right after sending: the token of its cookie. */
export const afterSending = (
	db: Database,
	{ id, shared, receipt }: Received,
	withSecret = true
): Promise<string> =>
	holdForReporter(db, {
		kind: 'case',
		caseId: id,
		shared: Buffer.from(shared).toString('base64'),
		...(withSecret ? { secret: receipt.secret } : {})
	});

export const casePage = '/sv/complaints/case';
const name = 'radslag-complaint';
export const asReporter = (token: string) => ({ cookie: `${name}=${token}` });

/** The token that an answer set. */
export const tokenIn = ({ headers }: Reply): string | undefined =>
	[headers['set-cookie'] ?? []]
		.flat()
		.map((line) => new RegExp(`^${name}=([^;]+)`).exec(line)?.[1])
		.find(Boolean);

export const getPage = (site: Pick<Site, 'port'>, path: string, token?: string): Promise<Reply> =>
	send(site.port, path, token ? { headers: asReporter(token) } : {});

/** Tries a receipt as the page does; the page after it, and the token. */
export async function tryReceipt(
	site: Pick<Site, 'port' | 'origin'>,
	fields: { reference: string; secret: string; proof?: string },
	token?: string
): Promise<{ reply: Reply; page: Reply; token: string | undefined }> {
	const reply = await post(site, `${casePage}?/open`, fields, token ? { headers: asReporter(token) } : {});
	const now = tokenIn(reply) ?? token;
	return { reply, page: await getPage(site, casePage, now), token: now };
}
