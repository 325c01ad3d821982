import { and, eq, inArray } from 'drizzle-orm';
import type { Role } from '#lib/domain/access/roles.ts';
import type { CouncilKind } from '#lib/domain/reports/statements/shapes.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import { emailOf } from '../auth/email.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { councils, userRoles, users } from '../db/schema/index.ts';
import { writeLetters } from '../letters/outbox.ts';
import { pageLanguage } from '../reviews/letters.ts';

/** The role that a seat gives: an ombudsman's own, in what an ombudsman holds. */
export const roleOfSeat = (kind: CouncilKind): Role => (kind === 'ombudsman' ? 'ombudsman' : 'councilMember');

export type SeatIssue = 'seat-taken' | 'person-disabled';

/**
 * Gives somebody a seat in a council and tells them by letter; whoever has no account gets one, without a password. Their
 * name stays as it is where they have one. Issues: `seat-taken`, `person-disabled`.
 */
export async function giveSeat(
	db: Database,
	councilId: string,
	person: { email: string; name: string; lang: string },
	by: string
): Promise<SeatIssue | undefined> {
	return db.transaction(async (tx) => {
		const [council] = await tx.select().from(councils).where(eq(councils.id, councilId));
		if (!council) throw new Error('no such council');
		const email = emailOf(person.email);
		const [made] = await tx
			.insert(users)
			.values({ email, name: person.name.trim(), lang: person.lang })
			.onConflictDoNothing()
			.returning({ id: users.id });
		if (made) await note(tx, { userId: by, action: 'user.add', subject: made.id });
		const [user] = await tx.select().from(users).where(eq(users.email, email));
		if (!user || user.disabledAt) return 'person-disabled';
		const [seat] = await tx
			.insert(userRoles)
			.values({ userId: user.id, role: roleOfSeat(council.kind), councilId })
			.onConflictDoNothing()
			.returning({ id: userRoles.id });
		if (!seat) return 'seat-taken';
		if (user.lang === null) await tx.update(users).set({ lang: person.lang }).where(eq(users.id, user.id));
		await note(tx, { userId: by, action: 'council.giveSeat', subject: user.id, details: { councilId } });
		const lang = pageLanguage(user.lang ?? person.lang);
		const values = {
			council: passageOf(council.name, lang).text,
			link: `${config().ORIGIN}/${lang}/council`
		};
		await writeLetters(tx, [{ address: email, lang, letter: 'councilSeat', values }]);
		return undefined;
	});
}

/** Ends a seat in a council: what that person said there stays. False when there is no such seat. */
export async function endSeat(db: Database, councilId: string, seatId: string, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [ended] = await tx
			.delete(userRoles)
			.where(
				and(
					eq(userRoles.id, seatId),
					eq(userRoles.councilId, councilId),
					inArray(userRoles.role, ['councilMember', 'ombudsman'])
				)
			)
			.returning({ userId: userRoles.userId });
		if (!ended) return false;
		await note(tx, { userId: by, action: 'council.endSeat', subject: ended.userId, details: { councilId } });
		return true;
	});
}
