import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantsOf } from '#lib/server/auth/heldRoles.ts';
import { openForCommittee } from '#lib/server/complaints/caseKeys.ts';
import {
	committeePair,
	grantKey,
	makeCommitteeKey,
	makeOfficerKey,
	openOfficerKey,
	sealingKeyOf,
	setCentralDesk
} from '#lib/server/complaints/committeeKeys.ts';
import { entriesOf } from '#lib/server/complaints/entries.ts';
import { putInEscrow } from '#lib/server/complaints/escrow.ts';
import { forwardCase } from '#lib/server/complaints/forward.ts';
import { grantToColleague, keyringOf } from '#lib/server/complaints/keyring.ts';
import { caseWithReference } from '#lib/server/complaints/open.ts';
import {
	changePassphrase,
	choosePassphrase,
	renewKey,
	unlockKey
} from '#lib/server/complaints/passphrase.ts';
import {
	disableUserAndKeys,
	revokeKey,
	revokeRoleAndKeys,
	takeAllLostKeys
} from '#lib/server/complaints/revoke.ts';
import { rotateKey } from '#lib/server/complaints/rotate.ts';
import { Unopened } from '#lib/server/complaints/sealing.ts';
import { unlocked } from '#lib/server/complaints/unlock.ts';
import { run as escrowMake } from '#lib/server/commands/escrowMake.ts';
import { run as escrowRecover } from '#lib/server/commands/escrowRecover.ts';
import {
	caseLog,
	cases,
	committeeKeyGrants,
	committeeKeys,
	settings,
	userRoles
} from '#lib/server/db/schema/index.ts';
import { casePassphrase, complaintsOf, type KeyedOfficer } from '../support/complaints.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const { newCommittee, newOfficer, complain, opening, opened } = complaintsOf(() => house.db);

/** A committee with its key, and two officers who have it. */
async function twoOfficers(): Promise<{
	committeeId: string;
	keyId: string;
	first: KeyedOfficer;
	second: KeyedOfficer;
}> {
	const committeeId = await newCommittee();
	const first = await newOfficer(committeeId);
	const second = await newOfficer(committeeId);
	const made = await makeCommitteeKey(house.db, committeeId, first.person.id);
	if (!made) throw new Error('no key');
	const given = { committeeId, officer: first.pair, by: first.person.id, to: second.person.id };
	expect(await grantToColleague(house.db, given)).toBe('granted');
	return { committeeId, keyId: made.id, first, second };
}

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

describe('forwarding', () => {
	it('lets the new committee open everything, and the old one nothing', async () => {
		const from = await twoOfficers();
		const to = await twoOfficers();
		const { id, receipt } = await complain(from.committeeId, { contact: { text: 'kari@exempel.se' } });
		const open = await opened(receipt.reference, from.first);
		expect(await forwardCase(house.db, open, from.committeeId, from.first.person.id)).toBe('same');
		expect(await forwardCase(house.db, open, to.committeeId, from.first.person.id)).toEqual({
			committeeId: to.committeeId
		});
		expect(await opening(receipt.reference, from.first)).toBe('refused');
		const { keys } = await opened(receipt.reference, to.second);
		expect((await entriesOf(house.db, id, keys)).map(({ text }) => text)).toEqual([
			'Rampen är borta vid biblioteket.',
			'kari@exempel.se'
		]);
		// What lies there now is nothing that the old committee's key opens.
		const row = await caseWithReference(house.db, receipt.reference);
		const pair = await committeePair(house.db, from.keyId, from.first.person.id, from.first.pair);
		expect(() => openForCommittee(pair!, row!.sealedKeys)).toThrow(Unopened);
		expect(await forwardCase(house.db, open, to.committeeId, from.first.person.id)).toBe('changed');
	});

	it('goes to the central desk when the other has no key, and nowhere when nobody has', async () => {
		const from = await twoOfficers();
		const without = await newCommittee();
		const { receipt } = await complain(from.committeeId);
		const open = await opened(receipt.reference, from.first);
		expect(await forwardCase(house.db, open, without, from.first.person.id)).toBe('noKey');
		const desk = await twoOfficers();
		await setCentralDesk(house.db, desk.committeeId);
		expect(await forwardCase(house.db, open, without, from.first.person.id)).toEqual({
			committeeId: desk.committeeId
		});
		await opened(receipt.reference, desk.first);
	});
});

describe('a new key', () => {
	it('takes every case along, and leaves whoever is not chosen with a key to nothing', async () => {
		const { committeeId, keyId, first, second } = await twoOfficers();
		const old = await Promise.all([1, 2, 3].map(() => complain(committeeId)));
		await house.db.update(cases).set({ disposedAt: new Date() }).where(eq(cases.id, old[2]!.id));
		const copy = await committeePair(house.db, keyId, second.person.id, second.pair);
		const outcome = await rotateKey(house.db, {
			committeeId,
			officer: first.pair,
			by: first.person.id,
			to: []
		});
		if (typeof outcome === 'string') throw new Error(outcome);
		expect(outcome.cases).toBe(2);
		const later = await complain(committeeId);
		for (const { receipt } of [old[0]!, old[1]!, later]) {
			await opened(receipt.reference, first);
			expect(await opening(receipt.reference, second)).toBe('notGranted');
			const row = await caseWithReference(house.db, receipt.reference);
			expect(row?.keyId).toBe(outcome.id);
			expect(() => openForCommittee(copy!, row!.sealedKeys)).toThrow(Unopened);
		}
		expect((await sealingKeyOf(house.db, committeeId))?.id).toBe(outcome.id);
		const left = await house.db.select().from(committeeKeyGrants).where(eq(committeeKeyGrants.keyId, keyId));
		expect(left).toEqual([]);
	});

	it('goes to the colleagues who are chosen and had the old one', async () => {
		const { committeeId, first, second } = await twoOfficers();
		const stranger = await newOfficer(committeeId);
		const to = [second.person.id, stranger.person.id];
		await rotateKey(house.db, { committeeId, officer: first.pair, by: first.person.id, to });
		const { receipt } = await complain(committeeId);
		await opened(receipt.reference, second);
		expect(await opening(receipt.reference, stranger)).toBe('notGranted');
	});

	it('takes more cases along than one batch holds, and is refused to who has not the old one', async () => {
		const { committeeId, first, keyId } = await twoOfficers();
		const { id, receipt } = await complain(committeeId);
		await house.db.$client`
			insert into cases (reference, receipt_salt, receipt_verifier, receipt_key, committee_id, key_id, sealed_keys,
				kinds, grounds, affected, channel, language, received_on)
			select 'B' || lpad(n::text, 7, '0'), receipt_salt, receipt_verifier, receipt_key, committee_id, key_id, sealed_keys,
				kinds, grounds, affected, channel, language, received_on
			from cases, generate_series(1, 1100) n where id = ${id}`;
		const other = await newOfficer(committeeId);
		const by = (officer: KeyedOfficer) =>
			rotateKey(house.db, { committeeId, officer: officer.pair, by: officer.person.id, to: [] });
		expect(await by(other)).toBe('notGranted');
		expect(await by(first)).toMatchObject({ cases: 1101 });
		const left = await house.db.select().from(cases).where(eq(cases.keyId, keyId));
		expect(left).toEqual([]);
		await opened('B0001100', first);
		await opened(receipt.reference, first);
	});
});

describe('whoever leaves', () => {
	const ringOf = async ({ person }: KeyedOfficer, committeeId: string) => {
		const ring = await keyringOf(house.db, person);
		return ring.find(({ id }) => id === committeeId);
	};
	const roleRow = async (userId: string) => {
		const [row] = await house.db.select().from(userRoles).where(eq(userRoles.userId, userId));
		return row?.id ?? '';
	};
	const admin = '11111111-1111-4111-8111-111111111111';

	it('loses the key with the role, and colleagues are told to make a new one', async () => {
		const { committeeId, first, second } = await twoOfficers();
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(false);
		await revokeRoleAndKeys(house.db, second.person.id, await roleRow(second.person.id), admin);
		expect(await grantsOf(house.db, second.person.id)).toEqual([]);
		const left = await house.db
			.select()
			.from(committeeKeyGrants)
			.where(eq(committeeKeyGrants.userId, second.person.id));
		expect(left).toEqual([]);
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(true);
		await rotateKey(house.db, { committeeId, officer: first.pair, by: first.person.id, to: [] });
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(false);
	});

	it('loses it when the account is closed too, and another role at the committee keeps it', async () => {
		const { committeeId, first, second } = await twoOfficers();
		const role = await roleRow(second.person.id);
		await house.db
			.insert(userRoles)
			.values({ userId: second.person.id, role: 'registrar', committeeId, councilId: null });
		await revokeRoleAndKeys(house.db, second.person.id, role, admin);
		expect((await ringOf(first, committeeId))?.colleagues[0]).toMatchObject({ hasKey: true });
		await disableUserAndKeys(house.db, second.person.id, admin);
		expect((await ringOf(first, committeeId))?.colleagues).toEqual([]);
		expect((await ringOf(first, committeeId))?.key?.exposed).toBe(true);
	});

	it('who was the last with a key that no escrow has leaves it lying, until somebody else has it', async () => {
		const committeeId = await newCommittee();
		const only = await newOfficer(committeeId);
		await makeCommitteeKey(house.db, committeeId, only.person.id);
		const { receipt } = await complain(committeeId);
		const role = await roleRow(only.person.id);
		await revokeRoleAndKeys(house.db, only.person.id, role, admin);
		const gone = { ...only, person: { ...only.person, grants: [] } };
		expect(await opening(receipt.reference, gone)).toBe('refused');
		const next = await newOfficer(committeeId);
		expect((await ringOf(next, committeeId))?.key?.stranded).toBe(true);
		// They get the role back for as long as it takes to hand the key on.
		const [living] = await house.db
			.select()
			.from(committeeKeys)
			.where(eq(committeeKeys.committeeId, committeeId));
		const pair = await committeePair(house.db, living!.id, only.person.id, only.pair);
		await grantKey(house.db, { keyId: living!.id, pair: pair!, userId: next.person.id, by: only.person.id });
		await takeAllLostKeys(house.db);
		const holders = await house.db
			.select({ userId: committeeKeyGrants.userId })
			.from(committeeKeyGrants)
			.where(eq(committeeKeyGrants.keyId, living!.id));
		expect(holders).toEqual([{ userId: next.person.id }]);
		await opened(receipt.reference, next);
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
