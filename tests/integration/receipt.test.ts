import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freeWrong } from '#lib/domain/complaints/guessing.ts';
import { shownCode } from '#lib/domain/complaints/receipt.ts';
import { openForCommittee } from '#lib/server/complaints/caseKeys.ts';
import { addEntry } from '#lib/server/complaints/entries.ts';
import { logCase } from '#lib/server/complaints/log.ts';
import { caseWithReference } from '#lib/server/complaints/open.ts';
import type { Received } from '#lib/server/complaints/receive.ts';
import { heldByReporter } from '#lib/server/complaints/reporter.ts';
import {
	afterSending,
	asReporter,
	casePage,
	committeeWithKey,
	complaintTo,
	getPage,
	tryReceipt
} from '../support/complaint.ts';
import { post } from '../support/formSending.ts';
import { readPdf } from '../support/readPdf.ts';
import { solve } from '../support/solve.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0c'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let committee: Awaited<ReturnType<typeof committeeWithKey>>;
beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret, PROXIES: '1' });
	committee = await committeeWithKey(site.db);
}, 300_000);
afterAll(() => site?.remove());

const newCase = (given = {}): Promise<Received> => complaintTo(site.db, committee.id, given);
const act = (action: string, fields: Record<string, string>, token: string) =>
	post(site, `${casePage}?/${action}`, fields, { headers: asReporter(token) });
const wrong = '0000000000000000';

describe('the receipt after sending', () => {
	it('is shown until it is confirmed as saved, and then never again', async () => {
		const received = await newCase();
		const token = await afterSending(site.db, received);
		const { reference, secret: code } = received.receipt;
		const page = await getPage(site, `${casePage}/receipt`, token);
		expect(page.text).toContain(shownCode(reference));
		expect(page.text).toContain(shownCode(code));
		expect(page.headers['cache-control']).toBe('no-store');
		expect((await getPage(site, casePage, token)).headers.location).toBe(`${casePage}/receipt`);
		const unticked = await post(site, `${casePage}/receipt`, {}, { headers: asReporter(token) });
		expect(unticked.status).toBe(303);
		const again = await getPage(site, `${casePage}/receipt`, token);
		expect(again.text).toContain('Spara koderna och kryssa i rutan');
		expect(again.text).toContain(shownCode(code));
		const on = await post(site, `${casePage}/receipt`, { saved: 'yes' }, { headers: asReporter(token) });
		expect(on.headers.location).toBe(casePage);
		expect((await getPage(site, `${casePage}/receipt`, token)).headers.location).toBe(casePage);
		expect((await getPage(site, `${casePage}/receipt.pdf`, token)).status).toBe(404);
		expect(await heldByReporter(site.db, token)).not.toHaveProperty('secret');
		const own = await getPage(site, casePage, token);
		expect(own.text).toContain('Ditt klagomål har kommit fram');
		expect(own.text).not.toContain(shownCode(code));
	});
	it('is a tagged PDF, whose QR code leads to where it is typed and holds no code', async () => {
		const received = await newCase();
		const token = await afterSending(site.db, received);
		const reply = await getPage(site, `${casePage}/receipt.pdf`, token);
		expect(reply.headers['content-type']).toBe('application/pdf');
		expect(reply.headers['cache-control']).toBe('no-store');
		const pdf = await readPdf(new Uint8Array(reply.body));
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf.lang).toBe('sv');
		const said = pdf.text.replace(/\s+/g, '');
		expect(said).toContain(shownCode(received.receipt.reference));
		expect(said).toContain(shownCode(received.receipt.secret));
		expect(pdf.alts.join(' ')).toContain('/sv/complaints/case');
		expect(pdf.alts.join(' ')).not.toContain(received.receipt.secret.slice(0, 4));
	});
	it('is nobody else’s, and stands in no address', async () => {
		for (const path of [`${casePage}/receipt`, `${casePage}/receipt.pdf`, `${casePage}/files`]) {
			const reply = await getPage(site, path);
			expect(reply.status).toBe(303);
			expect(reply.headers.location).toBe(casePage);
			expect((await getPage(site, path, 'x'.repeat(5000))).status).toBe(303);
		}
	});
});

describe('a case behind its receipt', () => {
	it('is opened however the codes are typed, under a new cookie that no script and no other site gets', async () => {
		const { receipt } = await newCase();
		const [reference, code] = [shownCode(receipt.reference), shownCode(receipt.secret)];
		const blurred = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
		const before = await tryReceipt(site, { reference, secret: wrong });
		const { reply, page, token } = await tryReceipt(
			site,
			{ reference: ` ${reference.toLowerCase()} `, secret: blurred },
			before.token
		);
		expect(reply.status).toBe(303);
		expect(reply.headers.location).toBe(casePage);
		expect(String(reply.headers['set-cookie'])).toMatch(/HttpOnly/i);
		expect(String(reply.headers['set-cookie'])).toMatch(/SameSite=Strict/i);
		expect(token).not.toBe(before.token);
		expect(await heldByReporter(site.db, before.token)).toBeUndefined();
		expect(page.text).toContain('Rampen vid biblioteket');
		expect(page.headers['cache-control']).toBe('no-store');
	});
	it('answers a wrong secret and an unknown number in the same way, with what was typed', async () => {
		const { receipt } = await newCase();
		const known = await tryReceipt(site, { reference: receipt.reference, secret: wrong });
		const unknown = await tryReceipt(site, { reference: '00000000', secret: wrong });
		for (const { reply, page } of [known, unknown]) {
			expect(reply.status).toBe(303);
			expect(reply.headers.location).toBe(casePage);
			expect(page.text).toContain('Koderna hör inte ihop');
			expect(page.text).toContain(`value="${wrong}"`);
		}
		const blank = (text: string) => text.replaceAll(receipt.reference, '').replaceAll('00000000', '');
		expect(blank(known.page.text)).toBe(blank(unknown.page.text));
	});
	it.each([
		['reference', { reference: 'ABC', secret: wrong }, 'Ärendenumret har 8 tecken'],
		['secret', { reference: '00000000', secret: 'ABC' }, 'Kvittokoden har 16 tecken']
	])('says what cannot be a code (%s)', async (_, fields, says) => {
		const { reply, page } = await tryReceipt(site, fields);
		expect(reply.status).toBe(303);
		expect(page.text).toContain(says);
	});
	it('shows what the committee answered, that it was opened and how often, never by whom', async () => {
		const received = await newCase();
		const row = await caseWithReference(site.db, received.receipt.reference);
		if (!row) throw new Error('no case');
		const keys = openForCommittee(committee.pair, row.sealedKeys);
		const userId = '11111111-2222-4333-8444-555555555555';
		await addEntry(site.db, row.id, keys, {
			kind: 'toReporter',
			content: { text: 'Korjaamme rampin.', lang: 'fi' },
			userId
		});
		await addEntry(site.db, row.id, keys, { kind: 'note', content: { text: 'Intern tanke.' }, userId });
		for (let time = 0; time < 3; time++) await logCase(site.db, { caseId: row.id, userId, action: 'opened' });
		const { page } = await tryReceipt(site, received.receipt);
		expect(page.text).toMatch(/<p class="words[^"]*" lang="fi" dir="ltr">Korjaamme rampin\./);
		expect(page.text).toContain('3 gånger');
		expect(page.text).not.toContain(userId);
		expect(page.text).not.toContain('Intern tanke');
		expect(page.text.indexOf('Korjaamme')).toBeLessThan(page.text.indexOf('Skriv till nämnden'));
	});
	it('is written on; what is too long stays; every sending is answered with 303 and nothing in the address', async () => {
		const received = await newCase();
		const token = await afterSending(site.db, received, false);
		const long = 'ö'.repeat(10_001);
		const refused = await act('write', { text: long, lang: 'sv' }, token);
		expect(refused.status).toBe(303);
		expect(refused.headers.location).toBe(`${casePage}#write`);
		const again = await getPage(site, casePage, token);
		expect(again.text).toContain('Meddelandet är för långt');
		expect(again.text).toContain(long);
		expect((await act('write', { text: 'Rampen saknas än.', lang: 'fi' }, token)).status).toBe(303);
		const page = await getPage(site, casePage, token);
		expect(page.text).toContain('Meddelandet är skickat');
		expect(page.text).toContain('Rampen saknas än.');
		expect((await getPage(site, casePage, token)).text).not.toContain('Meddelandet är skickat');
		expect((await act('write', { text: ' ' }, token)).status).toBe(303);
		expect((await getPage(site, casePage, token)).text).toContain('Skriv ett meddelande');
	});
	it('has contact details left, changed and taken away: the old ones are gone', async () => {
		const received = await newCase({ contact: { text: 'gammal@exempel.se' } });
		const token = await afterSending(site.db, received, false);
		expect((await getPage(site, casePage, token)).text).toContain('gammal@exempel.se');
		const rows = () =>
			site.db.$client<
				{ id: string }[]
			>`select id from case_entries where case_id = ${received.id} and kind = 'contact'`;
		const [old] = await rows();
		await act('contact', { contact: 'ny@exempel.se', move: 'save' }, token);
		expect((await rows()).map(({ id }) => id)).not.toContain(old?.id);
		expect(await rows()).toHaveLength(1);
		expect((await getPage(site, casePage, token)).text).toContain('ny@exempel.se');
		await act('contact', { move: 'remove' }, token);
		expect(await rows()).toHaveLength(0);
		const lines = await site.db.$client`select action from case_log where case_id = ${received.id}`;
		expect(lines.filter(({ action }) => action === 'contactChanged')).toHaveLength(2);
	});
	it('is withdrawn when that is sure, once, and can still be read', async () => {
		const received = await newCase();
		const token = await afterSending(site.db, received, false);
		await act('withdraw', {}, token);
		expect((await getPage(site, casePage, token)).text).toContain('Kryssa i rutan om du vill återkalla');
		await act('withdraw', { sure: 'yes' }, token);
		await act('withdraw', { sure: 'yes' }, token);
		const page = await getPage(site, casePage, token);
		expect(page.text).toContain('Du återkallade klagomålet');
		expect(page.text).toContain('Rampen vid biblioteket');
		const lines = await site.db
			.$client`select action from case_log where case_id = ${received.id} and action = 'withdrawn'`;
		expect(lines).toHaveLength(1);
	});
	it('is forgotten by the browser that leaves it, and when nobody has touched it for its time', async () => {
		const received = await newCase();
		const token = await afterSending(site.db, received, false);
		await site.db
			.$client`update reporter_sessions set expires_at = now() - interval '1 second' where case_id = ${received.id}`;
		const late = await act('write', { text: 'x' }, token);
		expect(late.headers.location).toBe(`${casePage}?ended`);
		expect((await getPage(site, `${casePage}?ended`, token)).text).toContain(
			'har inte använts på 30 minuter'.replace('har inte', 'inte har')
		);
		const other = await afterSending(site.db, received, false);
		const left = await act('leave', {}, other);
		expect(left.headers.location).toBe(`${casePage}?left`);
		expect(await heldByReporter(site.db, other)).toBeUndefined();
	});
	it('that was disposed of says so, and holds nothing', async () => {
		const received = await newCase();
		const token = await afterSending(site.db, received, false);
		await site.db.$client`
			update cases set disposed_at = now(), receipt_key = ''::bytea, sealed_keys = ''::bytea where id = ${received.id}`;
		const gone = await getPage(site, casePage, token);
		expect(gone.status).toBe(303);
		expect((await getPage(site, casePage, token)).text).toContain('Ärendet är gallrat');
		const { page } = await tryReceipt(site, received.receipt);
		expect(page.text).toContain('Ärendet är gallrat');
		await site.db.$client`update cases set receipt_verifier = ''::bytea where id = ${received.id}`;
		expect((await tryReceipt(site, received.receipt)).page.text).toContain('Koderna hör inte ihop');
	});
});

describe('guessing', () => {
	const from = (address: string, fields: Record<string, string>, token?: string) =>
		post(site, `${casePage}?/open`, fields, {
			headers: { 'x-forwarded-for': address, ...(token ? asReporter(token) : {}) }
		});
	it('is bounded by case and day, from any address and after a new start, and keeps the true reporter in', async () => {
		const { receipt } = await newCase();
		const wrongs = await Promise.all(
			Array.from({ length: freeWrong + 5 }, (_, at) =>
				from(`10.1.0.${at}`, { reference: receipt.reference, secret: wrong })
			)
		);
		expect(wrongs.every(({ status }) => status === 303)).toBe(true);
		const [{ count }] = (await site.db
			.$client`select count from receipt_guesses where reference = ${receipt.reference}`) as unknown as [
			{ count: number }
		];
		expect(count).toBe(freeWrong);
		// The count is the database's: another process, or this one started anew, has the same.
		const { lookUp } = await import('#lib/server/complaints/lookUp.ts');
		const elsewhere = { ...receipt, address: '10.9.9.9', token: 'a'.repeat(32) };
		expect(await lookUp(site.db, elsewhere)).toEqual({ issue: 'asked' });

		const asked = await tryReceipt(site, receipt);
		expect(asked.page.text).toContain('data-proof=');
		const proof = solve(asked.page.text);
		const opened = await tryReceipt(site, { ...receipt, proof }, asked.token);
		expect(opened.page.text).toContain('Rampen vid biblioteket');
		// Without a script: after its wait, which nobody else prolongs.
		const waiting = await tryReceipt(site, receipt);
		await site.db.$client`update gate_places set not_before = now() where kind = 'look'`;
		expect((await tryReceipt(site, receipt, waiting.token)).page.text).toContain('Rampen vid biblioteket');
		const [after] = await site.db
			.$client`select count from receipt_guesses where reference = ${receipt.reference}`;
		expect(after?.count).toBe(freeWrong);
	});
	it('meets a number that no case has in the same way', async () => {
		const reference = '7ZZZZZZZ';
		for (let time = 0; time < freeWrong; time++) await from(`10.2.0.${time}`, { reference, secret: wrong });
		const { page } = await tryReceipt(site, { reference, secret: wrong });
		expect(page.text).toContain('data-proof=');
	});
});

describe('fifty look-ups at once', () => {
	const resident = (pid: number): number =>
		Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
	it.runIf(process.platform === 'linux')(
		'each get a proper answer, take one block of memory at a time, and let others in between',
		async () => {
			const received = await newCase();
			await tryReceipt(site, { reference: '00000001', secret: wrong });
			const idle = resident(site.pid);
			let most = idle;
			const watching = setInterval(() => (most = Math.max(most, resident(site.pid))), 10);
			const order: string[] = [];
			const looks = Array.from({ length: 50 }, (_, at) => {
				const right = at % 5 === 0;
				return post(
					site,
					`${casePage}?/open`,
					right ? received.receipt : { reference: `0000${String(1000 + at)}`, secret: wrong },
					{ headers: { 'x-forwarded-for': `10.3.0.${at}` } }
				).then((reply) => {
					order.push('look');
					return { reply, right };
				});
			});
			const others = (async () => {
				while (order.filter((one) => one === 'look').length < 45) {
					expect((await getPage(site, '/sv/privacy?q=' + order.length)).status).toBe(200);
					order.push('page');
				}
			})();
			const answers = await Promise.all(looks);
			await others;
			clearInterval(watching);
			for (const { reply, right } of answers) {
				expect(reply.status).toBe(303);
				const page = await getPage(
					site,
					casePage,
					/radslag-complaint=([^;]+)/.exec(String(reply.headers['set-cookie']))?.[1]
				);
				expect(page.text).toMatch(right ? /Rampen vid biblioteket/ : /Koderna hör inte ihop/);
			}
			const between = order.slice(order.indexOf('look') + 1, order.lastIndexOf('look'));
			expect(between).toContain('page');
			// One block of 64 MiB in the lane, and as much again twice over for what a server needs besides; all at once
			// would be 3200.
			console.log(`resident: ${Math.round(idle)} MiB idle, ${Math.round(most)} MiB at most`);
			expect(most - idle).toBeLessThan(64 * 4);
		},
		180_000
	);
});
