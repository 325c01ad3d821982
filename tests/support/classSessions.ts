import { schoolYears } from '#lib/domain/classes/schoolYears.ts';
import { newInvitation } from '#lib/server/classes/invitations.ts';
import { facilitatorWith } from '#lib/server/classes/facilitator.ts';
import { ledSession, type LedSession } from '#lib/server/classes/lead.ts';
import { openSession } from '#lib/server/classes/open.ts';
import type { Database } from '#lib/server/db/client.ts';
import { classSettings } from '#lib/server/db/schema/index.ts';

const by = '00000000-0000-4000-8000-000000000000';

/** Lets classes of all school years take part in a consultation. */
export const takeClasses = (db: Database, consultationId: string) =>
	db.insert(classSettings).values({ consultationId, years: [...schoolYears] });

/** A one-time link's token. */
export async function inviteTo(db: Database, consultationId: string, name = 'Skolan'): Promise<string> {
	const made = await newInvitation(db, { consultationId, name, lang: 'sv', by });
	if (made === 'too-many') throw new Error(made);
	return made.token;
}

export type Led = LedSession & { secret: string; token: string; sessionId: string };

/** An open session, by the way that a facilitator goes. */
export async function sessionOf(db: Database, consultationId: string, minutes = 60): Promise<Led> {
	const token = await inviteTo(db, consultationId);
	const facts = { kind: 'school', years: 'f3', district: null } as const;
	const opened = await openSession(db, { token, facts, minutes });
	if (typeof opened === 'string') throw new Error(opened);
	const facilitator = await facilitatorWith(db, opened.secret);
	const led = facilitator && (await ledSession(db, facilitator));
	if (!facilitator || !led?.token) throw new Error('no session');
	return { ...led, token: led.token, secret: opened.secret, sessionId: facilitator.sessionId };
}
