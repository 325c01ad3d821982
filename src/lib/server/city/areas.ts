import { drawMap, type CityMap, type Geometry } from '#lib/domain/maps/outline.ts';
import type { Database } from '../db/client.ts';

const kept = new WeakMap<Database, { until: number; map: Promise<CityMap> }>();
const milliseconds = 60_000;

async function draw(db: Database): Promise<CityMap> {
	const rows = await db.$client<{ slug: string; geometry: Geometry }[]>`
		select slug, geometry from areas order by slug`;
	return drawMap(rows.map(({ slug, geometry }) => ({ id: slug, geometry })));
}

/** The city's areas, drawn; kept for a minute, because areas seldom move. */
export function cityMap(db: Database): Promise<CityMap> {
	const now = Date.now();
	const known = kept.get(db);
	if (known && known.until > now) return known.map;
	const map = draw(db);
	kept.set(db, { until: now + milliseconds, map });
	map.catch(() => kept.delete(db));
	return map;
}

/** The city's areas by name, for questions about where. */
export async function listAreas(db: Database): Promise<{ slug: string; name: string }[]> {
	const rows = await db.$client<{ slug: string; name: string }[]>`select slug, name from areas`;
	return [...rows].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
