import type { Person } from '#lib/domain/access/table.ts';
import type { Role } from '#lib/domain/access/roles.ts';
import { committeeWithSlug } from '#lib/server/auth/access.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { makeCommitteeKey, makeOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { grantToColleague } from '#lib/server/complaints/keyring.ts';
import { openCase, caseWithReference, type OpenedCase } from '#lib/server/complaints/open.ts';
import { receiveComplaint, type Incoming, type Received } from '#lib/server/complaints/receive.ts';
import type { KeyPair } from '#lib/server/complaints/sealing.ts';
import { keepUnlocked } from '#lib/server/complaints/unlock.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committees } from '#lib/server/db/schema/index.ts';

export const casePassphrase = 'fyra gamla hästar i regn';

export type KeyedOfficer = { person: Person; token: string; pair: KeyPair };

/** Committees, officers with unlocked keys, and complaints, in a test's database. */
export function complaintsOf(database: () => Database) {
	let number = 0;

	async function newCommittee(slug = `namnden-${++number}`): Promise<string> {
		await database()
			.insert(committees)
			.values({ slug, name: { sv: slug }, kind: 'committee' });
		return (await committeeWithSlug(database(), slug)) ?? '';
	}

	/** Somebody with a role at a committee, whose own key is unlocked; no committee's key yet. */
	async function newOfficer(committeeId: string, role: Role = 'caseOfficer'): Promise<KeyedOfficer> {
		const email = `handlaggare${++number}@stad.example`;
		const grants = [{ role, committeeId, councilId: null }];
		const name = `Handläggare ${number}`;
		const id = await addDemonstrationUser(database(), {
			email,
			name,
			password: 'en katt i taket',
			roles: grants
		});
		const token = await startSession(database(), id, { halfway: false, secondFactorPassed: true });
		const pair = await makeOfficerKey(database(), id, casePassphrase);
		await keepUnlocked(database(), token, pair);
		return { person: { id, email, name, grants }, token, pair };
	}

	async function complain(committeeId: string, given: Partial<Incoming> = {}): Promise<Received> {
		const received = await receiveComplaint(database(), {
			committeeId,
			facts: {
				kinds: ['accessPlace'],
				grounds: ['disability'],
				affected: 'self',
				byChild: false,
				channel: 'web',
				language: 'sv',
				district: null
			},
			complaint: { text: 'Rampen är borta vid biblioteket.', lang: 'sv' },
			...given
		});
		if (!received) throw new Error('not received');
		return received;
	}

	/** What opening a case gives an officer: what is open, or why not. */
	async function opening(reference: string, { person, token }: KeyedOfficer) {
		const row = await caseWithReference(database(), reference);
		if (!row) throw new Error('no such case');
		return openCase(database(), row, person, token);
	}

	async function opened(reference: string, officer: KeyedOfficer): Promise<OpenedCase> {
		const result = await opening(reference, officer);
		if (typeof result === 'string') throw new Error(result);
		return result;
	}

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
		const made = await makeCommitteeKey(database(), committeeId, first.person.id);
		if (!made) throw new Error('no key');
		const given = { committeeId, officer: first.pair, by: first.person.id, to: second.person.id };
		const outcome = await grantToColleague(database(), given);
		if (outcome !== 'granted') throw new Error(outcome);
		return { committeeId, keyId: made.id, first, second };
	}

	return { newCommittee, newOfficer, twoOfficers, complain, opening, opened };
}
