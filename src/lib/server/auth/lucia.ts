import { and, eq, lte, sql } from 'drizzle-orm';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import type { Queryable } from '../db/client.ts';
import { sessions, users } from '../db/schema/index.ts';
import { sha256Hex } from './tokens.ts';

type SessionAttributes = {
	endsAt: Date;
	secondFactorPassed: boolean;
	byProvider: boolean;
	byLink: boolean;
};
type UserAttributes = Pick<
	typeof users.$inferSelect,
	'email' | 'name' | 'lang' | 'secondFactorRequired' | 'disabledAt'
> & { hasSecondFactor: boolean };

declare module 'lucia' {
	interface Register {
		Lucia: ReturnType<typeof luciaOf>;
		DatabaseSessionAttributes: SessionAttributes;
		DatabaseUserAttributes: UserAttributes;
	}
}

/** How long a session lives unused. Lucia moves its end when half of this has gone. */
export const idleHours = 8;

/** A session without its id: what the database knows. Lucia is given the id that came in the cookie back. */
const asSession = (row: typeof sessions.$inferSelect, id: string): DatabaseSession => ({
	id,
	userId: row.userId,
	expiresAt: row.expiresAt < row.endsAt ? row.expiresAt : row.endsAt,
	attributes: {
		endsAt: row.endsAt,
		secondFactorPassed: row.secondFactorPassed,
		byProvider: row.byProvider,
		byLink: row.byLink
	}
});

/**
 * Lucia hands its adapter the raw session id; this one stores only its SHA-256 (decision D4),
 * and never moves a session's end past its absolute end.
 */
function hashingAdapter(db: Queryable): Adapter {
	const byId = (sessionId: string) => eq(sessions.idHash, sha256Hex(sessionId));
	return {
		async getSessionAndUser(sessionId) {
			const [row] = await db
				.select({
					session: sessions,
					id: users.id,
					email: users.email,
					name: users.name,
					lang: users.lang,
					secondFactorRequired: users.secondFactorRequired,
					disabledAt: users.disabledAt,
					hasSecondFactor: sql<boolean>`${users.totpSealed} is not null`
				})
				.from(sessions)
				.innerJoin(users, eq(users.id, sessions.userId))
				.where(byId(sessionId));
			if (!row) return [null, null];
			const { session, id, ...attributes } = row;
			return [asSession(session, sessionId), { id, attributes }];
		},
		async getUserSessions(userId) {
			const rows = await db.select().from(sessions).where(eq(sessions.userId, userId));
			return rows.map((row) => asSession(row, row.idHash));
		},
		async setSession({ id, userId, expiresAt, attributes }) {
			await db.insert(sessions).values({ idHash: sha256Hex(id), userId, expiresAt, ...attributes });
		},
		async updateSessionExpiration(sessionId, expiresAt) {
			await db
				.update(sessions)
				.set({ expiresAt: sql`least(${sql.param(expiresAt, sessions.expiresAt)}, ${sessions.endsAt})` })
				.where(byId(sessionId));
		},
		async deleteSession(sessionId) {
			await db.delete(sessions).where(byId(sessionId));
		},
		async deleteUserSessions(userId) {
			await db.delete(sessions).where(eq(sessions.userId, userId));
		},
		async deleteExpiredSessions() {
			await db.delete(sessions).where(and(lte(sessions.expiresAt, new Date())));
		}
	};
}

/** Lucia on a database or a transaction. Nothing outside server/auth knows it. */
export function luciaOf(db: Queryable) {
	return new Lucia(hashingAdapter(db), {
		sessionExpiresIn: new TimeSpan(idleHours, 'h'),
		getSessionAttributes: (attributes) => attributes,
		getUserAttributes: (attributes) => attributes
	});
}
