import { eq } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { cityPages } from '../db/schema/index.ts';
import { accessibility } from './pages/accessibility.ts';
import { classChildren } from './pages/classChildren.ts';
import { facilitators } from './pages/facilitators.ts';
import { guardians } from './pages/guardians.ts';
import { method } from './pages/method.ts';
import { privacy } from './pages/privacy.ts';
import { rights } from './pages/rights.ts';

export type CityPage = typeof cityPages.$inferSelect;

/** The texts that a city starts with, and then edits. */
export const defaultPages = [privacy, accessibility, rights, method, guardians, classChildren, facilitators];

/** Pages that stand with each consultation that classes take part in, and have no address of their own. */
export const pagesOfClasses: readonly string[] = [guardians, classChildren, facilitators].map(
	({ slug }) => slug
);

/** Puts the default pages where the city has none of its own. */
export async function seedCityPages(db: Queryable, updatedOn: string): Promise<void> {
	await db
		.insert(cityPages)
		.values(defaultPages.map((page) => ({ ...page, updatedOn })))
		.onConflictDoNothing();
}

/** One of the city's own pages (`privacy`, `method`, `guardians` …), or undefined. */
export async function findCityPage(db: Queryable, slug: string): Promise<CityPage | undefined> {
	const [page] = await db.select().from(cityPages).where(eq(cityPages.slug, slug));
	return page;
}

/** All of the city's own pages, those at the foot of every page first. */
export async function listCityPages(db: Queryable): Promise<CityPage[]> {
	const found = await db.select().from(cityPages);
	return defaultPages.flatMap(({ slug }) => found.find((page) => page.slug === slug) ?? []);
}
