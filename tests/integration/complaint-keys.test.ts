import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	committeePair,
	makeCommitteeKey,
	makeOfficerKey,
	openOfficerKey
} from '#lib/server/complaints/committeeKeys.ts';
import { putInEscrow } from '#lib/server/complaints/escrow.ts';
import { grantToColleague } from '#lib/server/complaints/keyring.ts';
import {
	changePassphrase,
	choosePassphrase,
	renewKey,
	unlockKey
} from '#lib/server/complaints/passphrase.ts';
import { revokeKey } from '#lib/server/complaints/revoke.ts';
import { rotateKey } from '#lib/server/complaints/rotate.ts';
import { Unopened } from '#lib/server/complaints/sealing.ts';
import { unlocked } from '#lib/server/complaints/unlock.ts';
import { run as escrowMake } from '#lib/server/commands/escrowMake.ts';
import { run as escrowRecover } from '#lib/server/commands/escrowRecover.ts';
import { caseLog, cases, committeeKeys, settings } from '#lib/server/db/schema/index.ts';
import { casePassphrase, complaintsOf, type KeyedOfficer } from '../support/complaints.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const { newCommittee, newOfficer, twoOfficers, complain, opening, opened } = complaintsOf(() => house.db);

const actionsOf = async (userId: string): Promise<string[]> =>
	(await house.db.select().from(caseLog).where(eq(caseLog.userId, userId)).orderBy(caseLog.seq)).map(
		({ action }) => action
	);

describe('a case passphrase', () => {
	it('that is changed keeps every key, and the old one opens nothing more', async () => {
		const { first, second, committeeId } = await twoOfficers();
		const { receipt } = await complain(committeeId);
		const next = 'nya ord för gamla nycklar';
		expect(await changePassphrase(house.db, second.person, 'inte alls den rätta', next)).toEqual({
			current: 'passphrase-wrong'
		});
		expect(await changePassphrase(house.db, second.person, casePassphrase, 'kort')).toEqual({
			passphrase: 'passphrase-short'
		});
		expect(await changePassphrase(house.db, second.person, casePassphrase, next)).toBeUndefined();
		expect(await openOfficerKey(house.db, second.person.id, casePassphrase)).toBeUndefined();
		expect(await unlockKey(house.db, second.person.id, second.token, next)).toBeUndefined();
		await opened(receipt.reference, second);
		await opened(receipt.reference, first);
	});

	it('that is lost is chosen anew with a new key: cases stay closed until a colleague grants again', async () => {
		const { first, second, committeeId } = await twoOfficers();
		const { receipt } = await complain(committeeId);
		expect(await renewKey(house.db, second.person, second.token, 'en helt annan fras nu')).toBeUndefined();
		expect(await opening(receipt.reference, second)).toBe('notGranted');
		const given = { committeeId, officer: first.pair, by: first.person.id, to: second.person.id };
		expect(await grantToColleague(house.db, given)).toBe('granted');
		await opened(receipt.reference, second);
	});

	it('that is chosen anew locks every session that had the old key open', async () => {
		const committeeId = await newCommittee();
		const officer = await newOfficer(committeeId);
		expect(await unlocked(house.db, officer.token)).toBeDefined();
		await makeOfficerKey(house.db, officer.person.id, 'en helt annan fras nu');
		expect(await unlocked(house.db, officer.token)).toBeUndefined();
	});

	it('is not chosen over one that is there', async () => {
		const officer = await newOfficer(await newCommittee());
		expect(await choosePassphrase(house.db, officer.person, officer.token, 'en helt annan fras nu')).toBe(
			'already'
		);
		expect(await openOfficerKey(house.db, officer.person.id, casePassphrase)).toBeDefined();
	});

	it('is guessed at eight times in a quarter of an hour, each in the log, and then not at all', async () => {
		const { person, token } = await newOfficer(await newCommittee());
		for (let n = 0; n < 8; n++)
			expect(await unlockKey(house.db, person.id, token, `gissning nummer ${n} av många`)).toBe(
				'passphrase-wrong'
			);
		expect(await unlockKey(house.db, person.id, token, casePassphrase)).toBe('passphrase-too-many');
		expect((await actionsOf(person.id)).filter((action) => action === 'unlockFailed')).toHaveLength(8);
	});
});

describe('a committee’s key', () => {
	it('opens no other committee’s case, whatever the database is made to say', async () => {
		const one = await twoOfficers();
		const other = await twoOfficers();
		const { receipt } = await complain(one.committeeId);
		expect(await opening(receipt.reference, other.first)).toBe('refused');
		const asOne = { ...other.first, person: { ...other.first.person, grants: one.first.person.grants } };
		expect(await opening(receipt.reference, asOne)).toBe('notGranted');
		await house.db.update(cases).set({ keyId: other.keyId }).where(eq(cases.reference, receipt.reference));
		await expect(opening(receipt.reference, asOne)).rejects.toThrow(Unopened);
	});

	it('is given only by somebody who has it, to somebody who may read there and has a passphrase', async () => {
		const { committeeId, first } = await twoOfficers();
		const without = await newOfficer(committeeId);
		const elsewhere = await newOfficer(await newCommittee());
		const give = (officer: KeyedOfficer, to: string) =>
			grantToColleague(house.db, { committeeId, officer: officer.pair, by: officer.person.id, to });
		expect(await give(without, elsewhere.person.id)).toBe('notGranted');
		expect(await give(first, elsewhere.person.id)).toBe('notColleague');
		await house.db.$client`delete from officer_keys where user_id = ${without.person.id}`;
		expect(await give(first, without.person.id)).toBe('noPassphrase');
	});

	it('is made once, though two ask at the same time', async () => {
		const committeeId = await newCommittee();
		const officers = [await newOfficer(committeeId), await newOfficer(committeeId)];
		const made = await Promise.all(
			officers.map(({ person }) => makeCommitteeKey(house.db, committeeId, person.id))
		);
		expect(made.filter(Boolean)).toHaveLength(1);
		expect(
			await house.db.select().from(committeeKeys).where(eq(committeeKeys.committeeId, committeeId))
		).toHaveLength(1);
	});

	it('is not taken from the last who has it', async () => {
		const { keyId, first, second } = await twoOfficers();
		const take = (from: KeyedOfficer) =>
			revokeKey(house.db, { keyId, userId: from.person.id, by: first.person.id });
		expect(await take(second)).toBe('revoked');
		expect(await take(first)).toBe('last');
	});
});

describe('the escrow', () => {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-escrow-'));
	const file = join(folder, 'escrow.age');
	const phrase = 'reservnyckeln ligger i ett kuvert';
	beforeAll(() => {
		process.env.ESCROW_PASSPHRASE = phrase;
	});
	afterAll(() => {
		delete process.env.ESCROW_PASSPHRASE;
		rmSync(folder, { recursive: true });
	});

	async function told(
		command: typeof escrowMake,
		...args: string[]
	): Promise<{ code: number; out: string; err: string }> {
		const [out, err]: [string[], string[]] = [[], []];
		const io = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
		return { code: await command(house.db, args, io), out: out.join('\n'), err: err.join('\n') };
	}

	it('gives an officer a committee’s key when nobody else has it, by two commands', async () => {
		const before = await twoOfficers();
		const made = await told(escrowMake, file);
		expect(made).toMatchObject({ code: 0 });
		expect(made.out).toMatch(/Made the escrow key ([0-9a-f]{4} ){3}[0-9a-f]{4}/);
		expect(made.out).toContain('Not in escrow yet:');
		expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/);
		expect(await told(escrowMake, file)).toMatchObject({ code: 1 });
		expect(await told(escrowMake, join(folder, 'second.age'))).toMatchObject({ code: 1 });

		const committeeId = await newCommittee('med-reserv');
		const first = await newOfficer(committeeId);
		await makeCommitteeKey(house.db, committeeId, first.person.id);
		const { receipt } = await complain(committeeId);
		await renewKey(house.db, first.person, first.token, 'en helt annan fras nu');
		expect(await opening(receipt.reference, first)).toBe('notGranted');
		const recover = (committee: string, email: string) =>
			told(escrowRecover, file, '--committee', committee, '--officer', email);
		expect(await recover('med-reserv', 'ingen@stad.example')).toMatchObject({ code: 1 });
		expect(await recover('med-reserv', before.first.person.email)).toMatchObject({ code: 1 });
		expect(await recover('med-reserv', first.person.email)).toMatchObject({ code: 0, err: '' });
		await opened(receipt.reference, first);
		const lines = await house.db.select().from(caseLog).where(eq(caseLog.action, 'keyRecovered'));
		expect(lines).toMatchObject([{ userId: null, details: { to: first.person.id } }]);

		// A key from before the escrow: an officer who has it puts it there.
		const pair = await committeePair(house.db, before.keyId, before.first.person.id, before.first.pair);
		const put = { keyId: before.keyId, pair: pair!, by: before.first.person.id };
		expect(await putInEscrow(house.db, put)).toBe(true);
		expect(await putInEscrow(house.db, put)).toBe(false);
		const rotated = await rotateKey(house.db, {
			committeeId,
			officer: (await unlocked(house.db, first.token))!,
			by: first.person.id,
			to: []
		});
		if (typeof rotated === 'string') throw new Error(rotated);
		const [key] = await house.db.select().from(committeeKeys).where(eq(committeeKeys.id, rotated.id));
		expect(key?.escrowed).not.toBeNull();
	});

	it('does not open with another passphrase or another file', async () => {
		process.env.ESCROW_PASSPHRASE = 'en annan fras än den rätta';
		const args = ['--committee', 'med-reserv', '--officer', 'x@stad.example'];
		expect(await told(escrowRecover, file, ...args)).toMatchObject({
			code: 1,
			err: 'This is not an escrow file, or not its passphrase.'
		});
		const other = join(folder, 'other');
		writeFileSync(other, 'inte en fil av det slaget');
		expect(await told(escrowRecover, other, ...args)).toMatchObject({ code: 1 });
		process.env.ESCROW_PASSPHRASE = 'kort';
		expect(await told(escrowMake, join(folder, 'third.age'), '--replace')).toMatchObject({ code: 1 });
		process.env.ESCROW_PASSPHRASE = phrase;
	});

	it('leaves only its public half in the house', async () => {
		const [row] = await house.db.select().from(settings).where(eq(settings.key, 'complaintEscrow'));
		expect(row?.value).toEqual({ recipient: expect.stringMatching(/^age1[0-9a-z]{58}$/) });
	});
});
