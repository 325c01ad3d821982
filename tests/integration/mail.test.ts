import { randomUUID } from 'node:crypto';
import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeLetters, type Letter } from '#lib/server/letters/outbox.ts';
import { mostTries, sendLetters, waitAfter } from '#lib/server/mail/send.ts';
import { transportTo } from '#lib/server/mail/transport.ts';
import { connectSocket } from '#lib/server/db/client.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { freePort } from '../support/port.ts';
import { refusal, startPostOffice, type PostOffice } from '../support/postOffice.ts';
import { outcomeOf, runScript } from '../support/server.ts';

process.env.ORIGIN = 'https://radslag.example';
let house: TestDatabase;
let lines: string[];
const offices: PostOffice[] = [];

beforeAll(async () => {
	house = await testDatabase();
});
beforeEach(() => {
	lines = [];
	for (const stream of ['log', 'error'] as const)
		vi.spyOn(console, stream).mockImplementation((line: unknown) => void lines.push(String(line)));
});
afterEach(async () => {
	vi.restoreAllMocks();
	await Promise.all(offices.splice(0).map((office) => office.close()));
	await house.db.$client`delete from outbox`;
});
afterAll(() => house.close());

async function postOffice(...given: Parameters<typeof startPostOffice>): Promise<PostOffice> {
	const office = await startPostOffice(...given);
	offices.push(office);
	return office;
}

const title = 'Hur mår Årstaskogen?';
const link = 'https://radslag.example/sv/staff/consultations/arstaskogen';
const letterTo = (address: string, more: Partial<Letter> = {}): Letter => ({
	address,
	letter: 'opened',
	values: { title, link },
	...more
});
const write = (...letters: Letter[]) => writeLetters(house.db, letters);
const send = ({ url }: PostOffice) => sendLetters(house.db, transportTo(url()));
/** As if the wait were over. */
const waitIsOver = () => house.db.$client`update outbox set next_try_at = now()`;

type Waiting = { tries: number; minutes: number };
const waiting = (): Promise<Waiting[]> =>
	house.db.$client<Waiting[]>`
		select tries, round(extract(epoch from next_try_at - now()) / 60)::int as minutes
		from outbox order by tries desc, created_at`;

describe('a letter', () => {
	it('goes once, however many send at the same moment', async () => {
		const office = await postOffice();
		const addresses = Array.from({ length: 25 }, (_, number) => `officer${number}@stad.example`);
		await write(...addresses.map((address) => letterTo(address)));
		const other = connectSocket(house.folder);
		const sent = await Promise.all([
			sendLetters(house.db, transportTo(office.url())),
			sendLetters(other, transportTo(office.url())),
			sendLetters(house.db, transportTo(office.url()))
		]);
		await other.$client.end({ timeout: 5 });
		expect(sent.reduce((sum, each) => sum + each)).toBe(25);
		expect(office.delivered.flatMap(({ to }) => to).sort()).toEqual(addresses.sort());
		expect(await waiting()).toEqual([]);
		expect(await send(office)).toBe(0);
		expect(office.delivered).toHaveLength(25);
	});
	it.each([
		['sv', 'Dialogen har öppnat: Hur mår Årstaskogen?', 'Rådslag. Det går inte att svara'],
		['sv-simple', undefined, undefined],
		['en', undefined, undefined]
	])('is written in %s when that is its reader’s language', async (lang, subject, signature) => {
		const office = await postOffice();
		await write(letterTo('officer@stad.example', { lang }));
		await send(office);
		const [letter] = office.delivered;
		const messages = (await import(`../../messages/${lang}/letters.json`)) as {
			opened: { subject: string; text: string };
			signature: string;
		};
		expect(letter?.subject).toBe(subject ?? messages.opened.subject.replace('{{title}}', title));
		expect(letter?.text).toContain(signature ?? messages.signature);
		expect(letter?.text).toContain(link);
		expect(letter?.text).not.toMatch(/\{\{|&#|&amp;/);
	});
	it('says first that parts of it are in Swedish, where its reader’s language lacks them', async () => {
		const office = await postOffice();
		await write(letterTo('officer@stad.example', { lang: 'fit' }));
		await send(office);
		const [letter] = office.delivered;
		expect(letter?.text).toMatch(/Meänkieli/);
		expect(letter?.text).toContain(link);
		expect(`${letter?.subject}${letter?.text}`).not.toMatch(/[\ufdd0-\ufdef]/);
	});
	it('cannot be made to say more than one subject by a title', async () => {
		const office = await postOffice();
		const values = { title: 'Parken\r\nBcc: everybody@stad.example\r\n\r\nKlicka här', link };
		await write(letterTo('officer@stad.example', { values }));
		await send(office);
		expect(office.delivered).toHaveLength(1);
		expect(office.delivered[0]?.to).toEqual(['officer@stad.example']);
		expect(office.delivered[0]?.subject).toContain('Bcc');
	});
	it('is gone when what it tells of is not done', async () => {
		await expect(
			house.db.transaction(async (tx) => {
				await writeLetters(tx, [letterTo('officer@stad.example')]);
				throw new Error('undone');
			})
		).rejects.toThrow('undone');
		expect(await waiting()).toEqual([]);
	});
	it('waits while there is no post office', async () => {
		await write(letterTo('officer@stad.example'));
		expect(await sendLetters(house.db, undefined)).toBe(0);
		expect(await waiting()).toMatchObject([{ tries: 0 }]);
	});
});

describe('a letter that the post office does not take now', () => {
	it('is tried again, later each time, until it goes', async () => {
		let refusals = 4;
		const office = await postOffice({
			onRcptTo: (_address, _session, done) => done(refusals-- > 0 ? refusal(451) : null)
		});
		await write(letterTo('officer@stad.example'));
		for (const [index, minutes] of [1, 2, 4, 8].entries()) {
			expect(await send(office)).toBe(0);
			expect(await waiting()).toEqual([{ tries: index + 1, minutes }]);
			// Before its time it is left alone.
			expect(await send(office)).toBe(0);
			expect(await waiting()).toMatchObject([{ tries: index + 1 }]);
			await waitIsOver();
		}
		expect(await send(office)).toBe(1);
		expect(office.delivered).toHaveLength(1);
		expect(lines.filter((line) => line.includes('EENVELOPE 451'))).toHaveLength(4);
	});
	it('is given up after a week and before the second is over', () => {
		const minutes = Array.from({ length: mostTries - 1 }, (_, tries) => waitAfter(tries)).reduce(
			(a, b) => a + b
		);
		const days = minutes / 60 / 24;
		expect(days).toBeGreaterThan(7);
		expect(days).toBeLessThan(10);
	});
	it('is given up at its last try, and the log says so', async () => {
		const office = await postOffice({ onRcptTo: (_address, _session, done) => done(refusal(451)) });
		await write(letterTo('officer@stad.example'));
		await house.db.$client`update outbox set tries = ${mostTries - 2}`;
		await send(office);
		expect(await waiting()).toMatchObject([{ tries: mostTries - 1 }]);
		await waitIsOver();
		await send(office);
		expect(await waiting()).toEqual([]);
		expect(lines.at(-1)).toBe('letter opened not sent (EENVELOPE 451): given up');
	});
	it('keeps no other back', async () => {
		const office = await postOffice({
			onRcptTo: ({ address }, _session, done) => done(address.startsWith('full') ? refusal(452) : null)
		});
		await write(letterTo('full@stad.example'), letterTo('officer@stad.example'));
		expect(await send(office)).toBe(1);
		expect(office.delivered.map(({ to }) => to)).toEqual([['officer@stad.example']]);
	});
});

describe('a letter that will never go', () => {
	it.each(['onRcptTo', 'onData'] as const)('is given up at once (%s), and the log says so', async (stage) => {
		const office = await postOffice(
			stage === 'onRcptTo'
				? { onRcptTo: (_address, _session, done) => done(refusal(550)) }
				: { onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusal(554))) }
		);
		await write(letterTo('gone@stad.example'));
		expect(await send(office)).toBe(0);
		expect(await waiting()).toEqual([]);
		expect(lines).toEqual([
			`letter opened not sent (${stage === 'onRcptTo' ? 'EENVELOPE 550' : 'EMESSAGE 554'}): given up`
		]);
	});
	it('is not meant when the post office refuses us: then letters wait for the operator', async () => {
		const office = await postOffice({ onMailFrom: (_address, _session, done) => done(refusal(550)) });
		await write(letterTo('officer@stad.example'));
		await send(office);
		expect(await waiting()).toEqual([{ tries: 1, minutes: 1 }]);
	});
	it('is not meant when our password is wrong', async () => {
		const office = await postOffice({
			authOptional: false,
			allowInsecureAuth: true,
			onAuth: (_auth, _session, done) => done(refusal(535))
		});
		await write(letterTo('one@stad.example'), letterTo('two@stad.example'));
		await sendLetters(house.db, transportTo(office.url('radslag:wrong@')));
		expect(await waiting()).toMatchObject([{ tries: 1 }, { tries: 0 }]);
		expect(lines).toEqual(['letter opened not sent (EAUTH 535)']);
	});
});

it('when nobody answers, one letter finds that out for all', async () => {
	await write(...Array.from({ length: 10 }, (_, number) => letterTo(`officer${number}@stad.example`)));
	expect(await sendLetters(house.db, transportTo(`smtp://127.0.0.1:${await freePort()}`))).toBe(0);
	expect((await waiting()).map(({ tries }) => tries)).toEqual([1, ...Array(9).fill(0)]);
	const office = await postOffice();
	expect(await send(office)).toBe(9);
});

describe('the line to the post office', () => {
	const demanding = () => {
		const passwords: unknown[] = [];
		const options: SMTPServerOptions = {
			authOptional: false,
			onAuth({ username, password }, _session, done) {
				passwords.push(password);
				done(null, { user: username });
			}
		};
		return { options, passwords };
	};
	it('is encrypted by STARTTLS before we say who we are', async () => {
		const { options, passwords } = demanding();
		const office = await postOffice({ ...options, disabledCommands: [] });
		await write(letterTo('officer@stad.example'));
		// The certificate of the test is its own; a real one is checked, as the next test shows.
		const url = office.url('radslag:hemligt@', '?requireTLS=true&tls.rejectUnauthorized=false');
		expect(await sendLetters(house.db, transportTo(url))).toBe(1);
		expect(office.delivered).toMatchObject([{ secure: true, user: 'radslag' }]);
		expect(passwords).toEqual(['hemligt']);
	});
	it('is not trusted to a certificate that nobody vouches for', async () => {
		const { options, passwords } = demanding();
		const office = await postOffice({ ...options, disabledCommands: [] });
		await write(letterTo('officer@stad.example'));
		expect(await sendLetters(house.db, transportTo(office.url('radslag:hemligt@')))).toBe(0);
		expect(office.delivered).toEqual([]);
		expect(passwords).toEqual([]);
		expect(await waiting()).toMatchObject([{ tries: 1 }]);
	});
	it('carries no password when somebody on the way hides STARTTLS', async () => {
		const { options, passwords } = demanding();
		const office = await postOffice({ ...options, allowInsecureAuth: true, hideSTARTTLS: true });
		await write(letterTo('officer@stad.example'));
		const url = office.url('radslag:hemligt@', '?requireTLS=true');
		expect(await sendLetters(house.db, transportTo(url))).toBe(0);
		expect(passwords).toEqual([]);
		expect(await waiting()).toMatchObject([{ tries: 1 }]);
	});
	it('must be encrypted whenever a password goes to another machine', () => {
		const demands = (url: string) =>
			(transportTo(url).options as { requireTLS?: boolean }).requireTLS === true;
		expect(demands('smtp://radslag:hemligt@mail.example.org')).toBe(true);
		expect(demands('smtp://mail.example.org')).toBe(false);
		expect(demands('smtp://radslag:hemligt@127.0.0.1:25')).toBe(false);
		expect(demands('smtps://radslag:hemligt@mail.example.org')).toBe(false);
	});
});

describe('a process that dies after sending and before forgetting', () => {
	it('leads to the same letter once more, with the same name', async () => {
		const kill: { child?: ReturnType<typeof runScript> } = {};
		const office = await postOffice({}, () => void kill.child?.kill('SIGKILL'));
		await write(letterTo('officer@stad.example'));
		const env = { DATA_DIR: house.folder, SMTP_URL: office.url(), ORIGIN: 'https://radslag.example' };
		kill.child = runScript('tests/support/sendLettersOnce.ts', [], env);
		await outcomeOf(kill.child);
		expect(kill.child.signalCode).toBe('SIGKILL');
		expect(office.delivered).toHaveLength(1);
		// It is still there, and not tried before its time.
		expect(await waiting()).toEqual([{ tries: 1, minutes: 1 }]);
		expect(await send(office)).toBe(0);
		await waitIsOver();
		expect(await send(office)).toBe(1);
		const [first, second] = office.delivered;
		expect(second?.messageId).toBe(first?.messageId);
		expect(first?.messageId).toMatch(/^<[0-9a-f-]{36}@radslag\.example>$/);
	});
});

describe('the log', () => {
	it('says which letter, and never to whom, about what, or in which words', async () => {
		const office = await postOffice({
			onRcptTo: ({ address }, _session, done) =>
				done(address.startsWith('gone') ? refusal(550) : address.startsWith('full') ? refusal(452) : null)
		});
		const unknown = letterTo('x@stad.example', { letter: 'opened', lang: 'tlh' });
		await write(...['gone', 'full', 'officer'].map((name) => letterTo(`${name}@stad.example`)), unknown);
		await send(office);
		await write(letterTo(`${randomUUID()} not an address`));
		await send(office);
		expect(lines.length).toBeGreaterThan(3);
		for (const line of lines)
			expect(line).toMatch(/^letter opened (sent|not sent \([A-Z]+( \d{3})?\)(: given up)?)$/);
	});
});
