import { asc, isNull } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { committees } from '../db/schema/index.ts';

/** The committees and companies of today, for the template's first page. */
export const listCommittees = (db: Queryable): Promise<{ slug: string; name: LocalText }[]> =>
	db
		.select({ slug: committees.slug, name: committees.name })
		.from(committees)
		.where(isNull(committees.validTo))
		.orderBy(asc(committees.slug));
