import { z } from 'zod';
import { geometry } from '#lib/domain/maps/outline.ts';
import type { Database } from '../db/client.ts';
import { bumpPublicGenerationIn } from '../http/generation.ts';
import { pathText, type Fault, type Outcome } from './faults.ts';

export type AreaSource = { source: string; year: number; id: string; name: string };

const collection = z.object({
	type: z.literal('FeatureCollection'),
	features: z
		.array(z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry }))
		.min(1)
		.max(500)
});

const slugOf = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');

type Area = { slug: string; name: string; geometry: z.infer<typeof geometry> };

function readAreas(json: unknown, { id, name }: AreaSource): Outcome<Area[]> {
	const read = collection.safeParse(json);
	if (!read.success)
		return {
			faults: read.error.issues.map(({ path, message }) => ({
				code: 'schema',
				path: pathText(path),
				detail: message
			}))
		};
	const faults: Fault[] = [];
	const areas = read.data.features.map(({ properties, geometry }, index): Area => {
		const [key, called] = [properties?.[id], properties?.[name]];
		const path = `features[${index}].properties`;
		const slug = typeof key === 'string' || typeof key === 'number' ? slugOf(String(key)) : '';
		if (!/^[a-z]/.test(slug)) faults.push({ code: 'empty-value', path: `${path}.${id}` });
		if (typeof called !== 'string' || called.trim() === '')
			faults.push({ code: 'empty-value', path: `${path}.${name}` });
		return { slug, name: String(called).trim(), geometry };
	});
	for (const [index, { slug }] of areas.entries())
		if (areas.findIndex((other) => other.slug === slug) < index)
			faults.push({ code: 'identifier-repeated', path: `features[${index}]`, detail: slug });
	return faults.length > 0 ? { faults } : { value: areas };
}

/**
 * Imports the city's areas from GeoJSON (RFC 7946, WGS 84), each named by two of its properties. The areas that were
 * there are replaced. All faults at once, with their path, or all of the file.
 */
export async function importAreas(
	db: Database,
	json: unknown,
	options: AreaSource
): Promise<Outcome<{ imported: string[] }>> {
	const read = readAreas(json, options);
	if (read.faults) return read;
	const { source, year } = options;
	await db.$client.begin(async (tx) => {
		await tx`delete from areas`;
		for (const { slug, name, geometry } of read.value)
			await tx`
				insert into areas (slug, name, geometry, source, year)
				values (${slug}, ${name}, ${JSON.stringify(geometry)}::jsonb, ${source}, ${year})`;
		await tx`insert into audit_log (action, subject) values ('areas.import', ${`${source} ${year}`})`;
		await bumpPublicGenerationIn(tx);
	});
	return { value: { imported: read.value.map(({ slug }) => slug) } };
}
