import type { CitySettings } from '#lib/domain/text/city.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../db/client.ts';
import { settings } from '../db/schema/index.ts';

const withoutCity: CitySettings = {
	name: { sv: 'Kommunen', en: 'The municipality' },
	residents: { sv: 'invånare', en: 'residents' },
	demonstration: false
};

/** The city's name, what its residents are called, and whether this is a demonstration (settings `name`, `residents`, `demonstration`). */
export async function citySettings(db: Database): Promise<CitySettings> {
	const rows = new Map((await db.select().from(settings)).map(({ key, value }) => [key, value]));
	return {
		name: (rows.get('name') as LocalText | undefined) ?? withoutCity.name,
		residents: (rows.get('residents') as LocalText | undefined) ?? withoutCity.residents,
		demonstration: rows.get('demonstration') === true
	};
}

/** Sets one of the city's settings. */
export async function setCitySetting<Key extends keyof CitySettings>(
	db: Database,
	key: Key,
	value: CitySettings[Key]
): Promise<void> {
	await db
		.insert(settings)
		.values({ key, value })
		.onConflictDoUpdate({ target: settings.key, set: { value } });
}
