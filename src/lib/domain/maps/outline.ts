import { z } from 'zod';

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
/** An area on the earth, as GeoJSON has it (RFC 7946): longitude first. */
export const geometry = z.discriminatedUnion('type', [
	z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
	z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) })
]);
export type Geometry = z.infer<typeof geometry>;

export type Outline = { id: string; path: string };
/** Areas as SVG paths in one box from 0,0. */
export type CityMap = { width: number; height: number; areas: Outline[] };

const ringsOf = (shape: Geometry): number[][][] =>
	shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Draws areas side by side in a box `width` wide. A city is small: degrees of longitude are shortened by the cosine of
 * its middle latitude, and the earth taken as flat (equirectangular projection). One decimal is a tenth of a pixel.
 */
export function drawMap(areas: readonly { id: string; geometry: Geometry }[], width = 600): CityMap {
	const points = areas.flatMap(({ geometry }) => ringsOf(geometry).flat());
	if (points.length === 0) return { width, height: 0, areas: [] };
	const bound = (axis: 0 | 1) => {
		let [least, most] = [Infinity, -Infinity];
		for (const point of points) {
			least = Math.min(least, point[axis] ?? least);
			most = Math.max(most, point[axis] ?? most);
		}
		return { least, most };
	};
	const [east, north] = [bound(0), bound(1)];
	const shorten = Math.cos(radians((north.least + north.most) / 2));
	const scale = width / Math.max((east.most - east.least) * shorten, 1e-9);
	const place = ([x = 0, y = 0]: number[]) =>
		`${((x - east.least) * shorten * scale).toFixed(1)} ${((north.most - y) * scale).toFixed(1)}`;
	return {
		width,
		height: Math.ceil((north.most - north.least) * scale),
		areas: areas.map(({ id, geometry }) => ({
			id,
			path: ringsOf(geometry)
				.map((ring) => `M${ring.slice(0, -1).map(place).join('L')}Z`)
				.join('')
		}))
	};
}
