import { expect, it } from 'vitest';
import { drawMap, geometry } from './outline.ts';

const square = (west: number, south: number, size: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[west + size, south],
			[west + size, south + size],
			[west, south + size],
			[west, south]
		]
	]
});

it('draws areas in one box, north up, with the shape they have on the ground', () => {
	const map = drawMap([
		{ id: 'south', geometry: square(18, 59, 0.1) },
		{ id: 'north', geometry: square(18, 59.1, 0.1) }
	]);
	expect(map.width).toBe(600);
	// At this latitude a degree of longitude is about half as long as one of latitude.
	expect(map.height / map.width).toBeCloseTo(2 / Math.cos((59.1 * Math.PI) / 180), 1);
	const topOf = (id: string) =>
		Math.min(...(map.areas.find((area) => area.id === id)?.path.match(/ [\d.]+/g) ?? []).map(Number));
	expect(topOf('north')).toBeLessThan(topOf('south'));
	expect(topOf('north')).toBe(0);
});

it('draws islands as one area, and nothing of nothing', () => {
	const islands = {
		type: 'MultiPolygon' as const,
		coordinates: [square(18, 59, 0.1).coordinates, square(18.2, 59, 0.1).coordinates]
	};
	expect(drawMap([{ id: 'a', geometry: islands }]).areas[0]?.path.match(/M/g)).toHaveLength(2);
	expect(drawMap([])).toEqual({ width: 600, height: 0, areas: [] });
});

it('takes only areas', () =>
	expect(geometry.safeParse({ type: 'Point', coordinates: [1, 2] }).success).toBe(false));
