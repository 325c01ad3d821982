import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import { newLinkToken, sha256Hex } from '../auth/tokens.ts';
import { config } from '../config.ts';
import type { Database, Queryable } from '../db/client.ts';
import { classInvitations, consultations } from '../db/schema/index.ts';
import { writeLetters } from '../letters/outbox.ts';
import { titleOf } from '../consultations/titles.ts';
import { today } from '../clock.ts';

/** Days that a one-time link waits to be used. */
export const invitationDays = 14;
/** Days that staff can see what became of it, after that. */
const keptDays = 14;
/** Links of one consultation that may wait to be used at the same time. */
const mostWaiting = 500;

export type NewInvitation = {
	consultationId: string;
	/** Whom it is for, in staff's own words. */
	name: string;
	/** Where a letter goes; without one, the link is shown once. */
	email?: string | undefined;
	lang: string;
	by: string;
};

const live = (tokenHash: string) =>
	and(
		eq(classInvitations.tokenHash, tokenHash),
		isNull(classInvitations.usedAt),
		isNull(classInvitations.revokedAt),
		gt(classInvitations.expiresAt, sql`now()`)
	);

/** Makes a one-time link that opens one session. The letter with it is written in the same transaction. */
export async function newInvitation(
	db: Database,
	{ consultationId, name, email, lang, by }: NewInvitation
): Promise<{ link: string; token: string } | 'too-many'> {
	const token = newLinkToken();
	const link = `${config().ORIGIN}/${lang}/facilitator/${token}`;
	return db.transaction(async (tx) => {
		const waiting = and(
			eq(classInvitations.consultationId, consultationId),
			isNull(classInvitations.usedAt),
			isNull(classInvitations.revokedAt),
			gt(classInvitations.expiresAt, sql`now()`)
		);
		if ((await tx.$count(classInvitations, waiting)) >= mostWaiting) return 'too-many';
		const expiresAt = new Date(Date.now() + invitationDays * 86_400_000);
		const [made] = await tx
			.insert(classInvitations)
			.values({ consultationId, name, tokenHash: sha256Hex(token), invitedBy: by, expiresAt })
			.returning({ id: classInvitations.id });
		await note(tx, {
			userId: by,
			action: 'class.invite',
			subject: consultationId,
			details: { id: made?.id }
		});
		if (email) {
			const [found] = await tx
				.select({ title: consultations.title })
				.from(consultations)
				.where(eq(consultations.id, consultationId));
			const values = { title: found ? titleOf(found.title) : '', link, until: today(expiresAt) };
			await writeLetters(tx, [{ address: email, lang, letter: 'classInvited', values }]);
		}
		return { link, token };
	});
}

/** The consultation that a link opens a session of, while it can be used. Reading spends nothing: mail scanners open links. */
export async function invitationWith(db: Queryable, token: string): Promise<string | undefined> {
	const [row] = await db
		.select({ consultationId: classInvitations.consultationId })
		.from(classInvitations)
		.where(live(sha256Hex(token)));
	return row?.consultationId;
}

/** Uses a link up: once. Undefined when it has been used, taken back, or is too old. */
export async function spendInvitation(tx: Queryable, token: string): Promise<string | undefined> {
	const [row] = await tx
		.update(classInvitations)
		.set({ usedAt: sql`now()` })
		.where(live(sha256Hex(token)))
		.returning({ consultationId: classInvitations.consultationId });
	return row?.consultationId;
}

export type Invitation = {
	id: string;
	name: string;
	madeAt: Date;
	expiresAt: Date;
	standing: 'waiting' | 'used' | 'revoked' | 'expired';
};

/** A consultation's links, newest first: whether each has been used, never which session it opened. */
export async function listInvitations(db: Queryable, consultationId: string): Promise<Invitation[]> {
	const rows = await db
		.select()
		.from(classInvitations)
		.where(eq(classInvitations.consultationId, consultationId))
		.orderBy(desc(classInvitations.createdAt));
	return rows.map(({ id, name, createdAt, expiresAt, usedAt, revokedAt }) => ({
		id,
		name,
		madeAt: createdAt,
		expiresAt,
		standing: usedAt ? 'used' : revokedAt ? 'revoked' : expiresAt <= new Date() ? 'expired' : 'waiting'
	}));
}

/** Takes a link back that has not been used. False when there is none such. */
export async function revokeInvitation(
	db: Database,
	consultationId: string,
	id: string,
	by: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const revoked = await tx
			.update(classInvitations)
			.set({ revokedAt: sql`now()` })
			.where(
				and(
					eq(classInvitations.id, id),
					eq(classInvitations.consultationId, consultationId),
					isNull(classInvitations.usedAt),
					isNull(classInvitations.revokedAt)
				)
			)
			.returning({ id: classInvitations.id });
		if (revoked.length > 0)
			await note(tx, { userId: by, action: 'class.revoke', subject: consultationId, details: { id } });
		return revoked.length > 0;
	});
}

/** The job: whom links were for is forgotten two weeks after they could last be used. */
export async function forgetInvitations(db: Database): Promise<void> {
	await db.$client`
		delete from class_invitations where expires_at < now() - ${keptDays} * interval '1 day'`;
}
