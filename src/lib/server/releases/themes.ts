import { and, asc, eq, inArray, max, sql } from 'drizzle-orm';
import type { ThemeDocument } from '#lib/domain/disclosure/themes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database, Queryable } from '../db/client.ts';
import { consultations, textThemes, themeReleases, themes } from '../db/schema/index.ts';

export type Theme = { id: string; question: string; name: LocalText };
/** More themes than this to one field help nobody to see what texts are about. */
export const mostThemes = 30;

const wordingOf = (name: LocalText): string => {
	const [first] = [name.sv, ...Object.values(name)];
	return (typeof first === 'string' ? first : (first?.text ?? '')).trim().toLowerCase();
};

/** A consultation's themes in the case officer's order, of all fields or of one. */
export async function listThemes(db: Queryable, consultationId: string, question?: string): Promise<Theme[]> {
	return db
		.select({ id: themes.id, question: themes.question, name: themes.name })
		.from(themes)
		.where(
			and(
				eq(themes.consultationId, consultationId),
				question === undefined ? undefined : eq(themes.question, question)
			)
		)
		.orderBy(asc(themes.question), asc(themes.position), asc(themes.id));
}

/** The ids of the themes that a text is about. */
export async function themesOfText(db: Queryable, textId: string): Promise<string[]> {
	const rows = await db
		.select({ id: textThemes.themeId })
		.from(textThemes)
		.where(eq(textThemes.textId, textId));
	return rows.map(({ id }) => id);
}

/** What has been made public of a consultation's themes, by field. */
export async function themeReleasesOf(
	db: Queryable,
	ids: readonly string[]
): Promise<{ consultationId: string; question: string; document: ThemeDocument }[]> {
	if (ids.length === 0) return [];
	return db
		.select({
			consultationId: themeReleases.consultationId,
			question: themeReleases.question,
			document: themeReleases.document
		})
		.from(themeReleases)
		.where(inArray(themeReleases.consultationId, [...ids]));
}

/** Holds a field's themes still until the transaction ends; whether they have been made public, and stay as they are. */
export async function areFixed(tx: Queryable, consultationId: string, question: string): Promise<boolean> {
	await tx.select().from(consultations).where(eq(consultations.id, consultationId)).for('update');
	const found = await tx
		.select({ id: themeReleases.id })
		.from(themeReleases)
		.where(and(eq(themeReleases.consultationId, consultationId), eq(themeReleases.question, question)));
	return found.length > 0;
}

/** Says what a text is about, in place of what was said before. Themes of other fields, and fixed ones, are left alone. */
export async function tagText(
	tx: Queryable,
	text: { id: string; consultationId: string; question: string },
	ids: readonly string[]
): Promise<void> {
	if (await areFixed(tx, text.consultationId, text.question)) return;
	const known = await listThemes(tx, text.consultationId, text.question);
	const chosen = known.filter(({ id }) => ids.includes(id));
	await tx.delete(textThemes).where(eq(textThemes.textId, text.id));
	if (chosen.length > 0)
		await tx.insert(textThemes).values(chosen.map(({ id }) => ({ textId: text.id, themeId: id })));
}

export type ThemeOutcome = 'done' | 'not-found' | 'fixed' | 'theme-taken' | 'too-many';

/** A new theme; where one is called so already, that one (`theme-taken`, with its id). */
export async function addTheme(
	db: Queryable,
	consultationId: string,
	question: string,
	name: LocalText
): Promise<{ outcome: ThemeOutcome; id?: string }> {
	return db.transaction(async (tx) => {
		if (await areFixed(tx, consultationId, question)) return { outcome: 'fixed' };
		const known = await listThemes(tx, consultationId, question);
		const same = known.find((theme) => wordingOf(theme.name) === wordingOf(name));
		if (same) return { outcome: 'theme-taken', id: same.id };
		if (known.length >= mostThemes) return { outcome: 'too-many' };
		const [last] = await tx
			.select({ position: max(themes.position) })
			.from(themes)
			.where(and(eq(themes.consultationId, consultationId), eq(themes.question, question)));
		const [added] = await tx
			.insert(themes)
			.values({ consultationId, question, name, position: (last?.position ?? -1) + 1 })
			.returning({ id: themes.id });
		return { outcome: 'done', id: added!.id };
	});
}

async function changeTheme(
	db: Database,
	consultationId: string,
	id: string,
	change: (tx: Queryable, theme: Theme, others: Theme[]) => Promise<ThemeOutcome>
): Promise<ThemeOutcome> {
	return db.transaction(async (tx) => {
		const all = await listThemes(tx, consultationId);
		const theme = all.find((one) => one.id === id);
		if (!theme) return 'not-found';
		if (await areFixed(tx, consultationId, theme.question)) return 'fixed';
		return change(
			tx,
			theme,
			all.filter((one) => one.id !== id && one.question === theme.question)
		);
	});
}

/** Calls a theme something else. `theme-taken`: another of the field is called so. */
export const renameTheme = (
	db: Database,
	consultationId: string,
	id: string,
	name: LocalText
): Promise<ThemeOutcome> =>
	changeTheme(db, consultationId, id, async (tx, _, others) => {
		if (others.some((other) => wordingOf(other.name) === wordingOf(name))) return 'theme-taken';
		await tx.update(themes).set({ name }).where(eq(themes.id, id));
		return 'done';
	});

/** Lets a theme go up in another of the same field: what was about either is about that one. */
export const mergeTheme = (
	db: Database,
	consultationId: string,
	id: string,
	into: string
): Promise<ThemeOutcome> =>
	changeTheme(db, consultationId, id, async (tx, _, others) => {
		if (!others.some((other) => other.id === into)) return 'not-found';
		await tx.execute(sql`
			insert into text_themes (text_id, theme_id) select text_id, ${into}::uuid from text_themes where theme_id = ${id}::uuid
			on conflict do nothing`);
		await tx.delete(themes).where(eq(themes.id, id));
		return 'done';
	});

/** Takes a theme away; texts that were about it are about nothing of it. */
export const removeTheme = (db: Database, consultationId: string, id: string): Promise<ThemeOutcome> =>
	changeTheme(db, consultationId, id, async (tx) => {
		await tx.delete(themes).where(eq(themes.id, id));
		return 'done';
	});
