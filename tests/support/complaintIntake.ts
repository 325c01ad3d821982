import { randomUUID } from 'node:crypto';
import { complaintForm, type ComplaintFormKind } from '#lib/domain/complaints/form.ts';
import { fallbacksOf, nameOf, textLanguages } from '#lib/i18n/languages.ts';
import { inEveryLanguage } from '#lib/i18n/load.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { today } from '#lib/server/clock.ts';
import { complaintChoices } from '#lib/server/complaints/choices.ts';
import {
	centralDesk,
	makeCommitteeKey,
	makeOfficerKey,
	sealingKeyFor,
	setCentralDesk
} from '#lib/server/complaints/committeeKeys.ts';
import type { Asked } from '#lib/server/complaints/incoming.ts';
import type { KeyPair } from '#lib/server/complaints/sealing.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committees } from '#lib/server/db/schema/index.ts';

/** A committee whose key somebody holds. */
export type Keyed = { committeeId: string; userId: string; pair: KeyPair };

/** A new committee with a key, and an officer's account that holds it. */
export async function keyedCommittee(db: Database, slug: string): Promise<Keyed> {
	const [committee] = await db
		.insert(committees)
		.values({ slug, name: { sv: slug }, kind: 'committee' })
		.returning({ id: committees.id });
	const committeeId = String(committee?.id);
	const { id: userId } = await addUser(db, { email: `${randomUUID()}@stad.example`, name: 'P', roles: [] });
	await makeOfficerKey(db, userId, 'fyra gamla hästar i regn');
	const made = await makeCommitteeKey(db, committeeId, userId);
	if (!made) throw new Error('the committee has a key already');
	return { committeeId, userId, pair: made.pair };
}

/** Sees to it that somebody takes what belongs to nobody in particular. */
export async function openDesk(db: Database): Promise<void> {
	if ((await centralDesk(db)) !== null && (await sealingKeyFor(db, null))) return;
	const { committeeId } = await keyedCommittee(db, `mottagningen-${randomUUID().slice(0, 8)}`);
	await setCentralDesk(db, committeeId);
}

/** The questionnaire as it is now, as the routes make it. */
export async function askedOf(db: Database, kind: ComplaintFormKind): Promise<Asked> {
	const choices = await complaintChoices(db);
	const languages = textLanguages.map((tag) => ({ tag, name: nameOf(tag).name }));
	return {
		kind,
		choices,
		form: complaintForm(kind, { say: inEveryLanguage, choices, languages, today: today() })
	};
}

export const speech = { lang: 'sv', fallbacks: fallbacksOf('sv') };
