import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { readDocument } from '#lib/domain/disclosure/document.ts';
import type { ReleasedConsultation } from '#lib/domain/reports/results.ts';
import type { AskedConsultation } from '#lib/domain/reports/trend.ts';
import { unite } from '#lib/domain/consultations/versions.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { freeTexts, releases, textThemes } from '../db/schema/index.ts';
import { versionsOf } from '../forms/versions.ts';
import { releasedText } from '../releases/releasedText.ts';
import { themeReleasesOf } from '../releases/themes.ts';
import type { PublicConsultation } from './known.ts';
import { repliesOf } from './replies.ts';

/** The latest release of each of the consultations that has one, with its form. */
export async function documentsOf(
	db: Database,
	known: readonly PublicConsultation[]
): Promise<(PublicConsultation & AskedConsultation)[]> {
	const ids = known.map(({ id }) => id);
	if (ids.length === 0) return [];
	const latest = await db
		.selectDistinctOn([releases.consultationId])
		.from(releases)
		.where(inArray(releases.consultationId, ids))
		.orderBy(releases.consultationId, desc(releases.number));
	const versions = await versionsOf(db, ids);
	return known.flatMap((consultation) => {
		const release = latest.find(({ consultationId }) => consultationId === consultation.id);
		const asked = versions.get(consultation.id);
		if (!release || !asked) return [];
		const { form, earlier } = unite(asked);
		const { number, createdAt, document } = release;
		return [
			{
				...consultation,
				form,
				earlier,
				release: { number, releasedOn: today(createdAt), document: readDocument(document) }
			}
		];
	});
}

/** The same, with released texts and what came of it. */
export async function releasedOf(
	db: Database,
	known: readonly PublicConsultation[]
): Promise<ReleasedConsultation[]> {
	const found = await documentsOf(db, known);
	const ids = found.map(({ id }) => id);
	if (ids.length === 0) return [];
	const replies = await repliesOf(db, ids);
	const themes = await releasedThemes(db, ids);
	const texts = await releasedTexts(db, ids, themes);
	return found.map(({ id, formVersion: _, ...rest }) => ({
		...rest,
		replies: replies.get(id) ?? [],
		texts: texts.get(id) ?? new Map(),
		themes: themes.get(id) ?? new Map()
	}));
}

type ShownTexts = ReleasedConsultation['texts'];

type ShownThemes = Map<string, NonNullable<ReleasedConsultation['themes']>>;

/** What texts are about, by consultation and field, as it was made public. */
async function releasedThemes(db: Database, ids: readonly string[]): Promise<ShownThemes> {
	const rows = await themeReleasesOf(db, ids);
	const byConsultation = Map.groupBy(rows, ({ consultationId }) => consultationId);
	return new Map(
		[...byConsultation].map(([id, own]) => [
			id,
			new Map(own.map(({ question, document }) => [question, document]))
		])
	);
}

/** The themes of texts, those alone whose count is shown: a hidden one has no list of texts to be counted either. */
async function themesByText(
	db: Database,
	ids: readonly string[],
	themes: ShownThemes
): Promise<Map<string, string[]>> {
	const shown = [...themes.values()]
		.flatMap((fields) => [...fields.values()])
		.flatMap((document) => document.themes.filter(({ count }) => count !== null).map(({ id }) => id));
	if (shown.length === 0) return new Map();
	const rows = await db
		.select({ textId: textThemes.textId, themeId: textThemes.themeId })
		.from(textThemes)
		.innerJoin(freeTexts, eq(freeTexts.id, textThemes.textId))
		.where(and(inArray(freeTexts.consultationId, [...ids]), inArray(textThemes.themeId, shown)))
		.orderBy(asc(textThemes.themeId));
	return new Map(
		[...Map.groupBy(rows, ({ textId }) => textId)].map(([id, own]) => [id, own.map(({ themeId }) => themeId)])
	);
}

/** Texts that a person has released, by consultation and field. Their order is their random ids': it tells nothing. */
async function releasedTexts(
	db: Database,
	ids: readonly string[],
	themes: ShownThemes
): Promise<Map<string, ShownTexts>> {
	const about = await themesByText(db, ids, themes);
	const rows = await db
		.select()
		.from(freeTexts)
		.where(
			and(
				inArray(freeTexts.consultationId, [...ids]),
				eq(freeTexts.state, 'released'),
				isNotNull(freeTexts.released)
			)
		)
		.orderBy(asc(freeTexts.id));
	const found = new Map<string, ShownTexts>();
	for (const own of rows) {
		const { id, consultationId, question } = own;
		const shown = releasedText(own);
		if (!shown) continue;
		const texts = found.get(consultationId) ?? new Map();
		found.set(consultationId, texts);
		const themesOf = about.get(id);
		texts.set(question, [
			...(texts.get(question) ?? []),
			{ ...shown, ...(themesOf ? { themes: themesOf } : {}) }
		]);
	}
	return found;
}
