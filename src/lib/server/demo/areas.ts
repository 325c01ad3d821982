import type { Geometry } from '#lib/domain/maps/outline.ts';
import type { Queryable } from '../db/client.ts';
import { areas } from '../db/schema/index.ts';
import { districts } from './backgrounds.ts';

/** A sketch of where the districts lie, drawn for the demonstration; a real city imports its own areas. */
const sketches: Record<string, string> = {
	jarva: '20 100 55 98 50 80 38 74 22 84',
	'hasselby-vallingby': '0 82 20 92 22 84 38 74 34 62 14 64',
	bromma: '38 74 50 80 56 70 54 58 42 54 34 62',
	'norra-innerstaden': '56 70 50 80 62 92 82 84 90 70 74 62 66 62',
	kungsholmen: '54 58 56 70 66 62 70 56 60 54',
	sodermalm: '58 50 70 53 84 52 86 46 72 43 60 44',
	'hagersten-alvsjo': '36 44 48 48 58 43 62 30 48 24 36 30',
	skarholmen: '14 40 36 44 36 30 28 22 14 28',
	'enskede-arsta-vantor': '58 43 72 42 78 34 74 22 62 20 62 30',
	skarpnack: '72 42 88 42 96 32 84 22 74 22 78 34',
	farsta: '62 20 74 22 84 22 88 8 72 0 60 6'
};

function geometryOf(sketch: string): Geometry {
	const numbers = sketch.split(' ').map(Number);
	const ring = Array.from({ length: numbers.length / 2 }, (_, at) => [
		17.8 + (numbers[2 * at] ?? 0) * 0.0045,
		59.2 + (numbers[2 * at + 1] ?? 0) * 0.0023
	]);
	return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}

export async function loadAreas(db: Queryable, year: number): Promise<void> {
	await db.insert(areas).values(
		districts.flatMap(([slug, name]) => {
			const sketch = sketches[slug];
			return sketch
				? [{ slug, name, geometry: geometryOf(sketch), source: 'Demonstration (skiss)', year }]
				: [];
		})
	);
}
