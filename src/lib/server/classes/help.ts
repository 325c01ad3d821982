import { asc } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { helpContacts } from '../db/schema/index.ts';

/** Somebody whom a child, or whoever leads a session, can turn to at once. `phone` null: a grown-up nearby. */
export type HelpContact = { id: string; name: LocalText; phone: string | null; says: LocalText };

/** Whom a child can turn to, in the city's order. */
export async function helpContactsOf(db: Queryable): Promise<HelpContact[]> {
	return db
		.select({
			id: helpContacts.id,
			name: helpContacts.name,
			phone: helpContacts.phone,
			says: helpContacts.says
		})
		.from(helpContacts)
		.orderBy(asc(helpContacts.position), asc(helpContacts.id));
}
