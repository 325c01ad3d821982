import { error } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import type { Action } from '#lib/domain/access/actions.ts';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import type { Database } from '../db/client.ts';
import { cases, committees, consultations, councils } from '../db/schema/index.ts';

/**
 * The person, when they may do the action; otherwise the request ends with 403. The handle of all staff routes has
 * asked already (server/hooks/staffAccess.ts): this is for a thing that only an action's input names.
 */
export function requireAction(
	event: { locals: { person?: Person } },
	action: Action,
	{ committeeId }: { committeeId?: string } = {}
): Person {
	const { person } = event.locals;
	if (!person || !mayDo(person, action, committeeId)) error(403);
	return person;
}

/** The person of a page that only signed-in people reach: the handle has seen to that. */
export function requirePerson(locals: { person?: Person }): Person {
	if (!locals.person) error(403);
	return locals.person;
}

const isSlug = (text: string): boolean => /^[a-z0-9-]{1,200}$/.test(text);

/**
 * The committee of a dialogue (`withCounts`: or of a count of complaints), or undefined when there is no such
 * consultation.
 */
export async function committeeOfConsultation(
	db: Database,
	slug: string,
	{ withCounts = false } = {}
): Promise<string | undefined> {
	if (!isSlug(slug)) return undefined;
	const [row] = await db
		.select({ committeeId: consultations.committeeId, source: consultations.source })
		.from(consultations)
		.where(eq(consultations.slug, slug));
	return row && (withCounts || row.source === 'residents') ? row.committeeId : undefined;
}

/** The id of a committee or company, or undefined when there is none of that name. */
export async function committeeWithSlug(db: Database, slug: string): Promise<string | undefined> {
	if (!isSlug(slug)) return undefined;
	const [row] = await db.select({ id: committees.id }).from(committees).where(eq(committees.slug, slug));
	return row?.id;
}

/** The id of a council, or undefined when there is none of that name. */
export async function councilWithSlug(db: Database, slug: string): Promise<string | undefined> {
	if (!isSlug(slug)) return undefined;
	const [row] = await db.select({ id: councils.id }).from(councils).where(eq(councils.slug, slug));
	return row?.id;
}

/** The committee that has a case, by its reference; undefined when there is none. */
export async function committeeOfCase(db: Database, reference: string): Promise<string | undefined> {
	if (!/^[0-9A-Z]{8}$/.test(reference)) return undefined;
	const [row] = await db
		.select({ committeeId: cases.committeeId })
		.from(cases)
		.where(eq(cases.reference, reference));
	return row?.committeeId;
}
