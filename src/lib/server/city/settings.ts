import { eq } from 'drizzle-orm';
import { usualMonths } from '#lib/domain/retention/disposal.ts';
import type { CitySettings } from '#lib/domain/text/city.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../db/client.ts';
import { settings } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

const withoutCity: CitySettings = {
	name: { sv: 'Kommunen', en: 'The municipality' },
	residents: { sv: 'invånare', en: 'residents' },
	demonstration: false
};

/**
 * The city's name, what its residents are called, and whether this is a demonstration (settings `name`, `residents`,
 * `demonstration`), and where paper goes and whom one can ask (`paperAddress`, `enquiries`).
 */
export async function citySettings(db: Database): Promise<CitySettings> {
	const rows = new Map((await db.select().from(settings)).map(({ key, value }) => [key, value]));
	return {
		name: (rows.get('name') as LocalText | undefined) ?? withoutCity.name,
		residents: (rows.get('residents') as LocalText | undefined) ?? withoutCity.residents,
		demonstration: rows.get('demonstration') === true,
		paperAddress: rows.get('paperAddress') as LocalText | undefined,
		enquiries: rows.get('enquiries') as LocalText | undefined
	};
}

/** Months that raw answers are kept after the last day of answering, as a new disposal decision suggests (`keepMonths`). */
export async function keepMonthsOf(db: Database): Promise<number> {
	const [row] = await db.select().from(settings).where(eq(settings.key, 'keepMonths'));
	return typeof row?.value === 'number' ? row.value : usualMonths;
}

export async function setKeepMonths(db: Database, value: number): Promise<void> {
	const target = settings.key;
	await db
		.insert(settings)
		.values({ key: 'keepMonths', value })
		.onConflictDoUpdate({ target, set: { value } });
}

/** What a city says of itself. */
export const cityWords = ['name', 'residents', 'paperAddress', 'enquiries'] as const;

/** Sets the city's own words in one language; the other languages stay. */
export async function setCityWords(
	db: Database,
	lang: string,
	words: Partial<Record<(typeof cityWords)[number], string>>
): Promise<void> {
	await db.transaction(async (tx) => {
		for (const [key, text] of Object.entries(words)) {
			const [row] = await tx.select().from(settings).where(eq(settings.key, key)).for('update');
			const value = { ...(row?.value as LocalText | undefined), [lang]: text };
			await tx
				.insert(settings)
				.values({ key, value })
				.onConflictDoUpdate({ target: settings.key, set: { value } });
		}
		await bumpPublicGeneration(tx);
	});
}
