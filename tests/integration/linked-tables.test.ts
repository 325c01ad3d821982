import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack } from '#lib/domain/disclosure/attackers.ts';
import { eliminate } from '#lib/domain/disclosure/eliminate.ts';
import type { Cell, LinearSystem } from '#lib/domain/disclosure/linear.ts';
import { protect } from '#lib/domain/disclosure/protect.ts';
import { run as runDisclosure } from '#lib/server/commands/disclosure.ts';
import { solve } from '../support/disclosure.ts';
import { Span } from '../support/elimination.ts';

/** Some tables over the same people, by partitions that share their margins; some wider rows; everything together. */
const tables: fc.Arbitrary<LinearSystem> = fc
	.record({
		counts: fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30)), { minLength: 4, maxLength: 14 }),
		ways: fc.array(fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 3 }),
		alone: fc.boolean()
	})
	.map(({ counts, ways, alone }) => {
		const everybody = [...counts.keys()];
		const parts = (of: (at: number) => unknown) => [...Map.groupBy(everybody, of).values()];
		const sums = [
			everybody,
			...ways.flatMap((way) => parts((at) => way[at])),
			...ways.flatMap((one, at) =>
				ways.slice(at + 1).flatMap((other) => parts((index) => `${one[index]} ${other[index]}`))
			),
			...(alone ? everybody.map((at) => [at]) : [])
		];
		const cells = sums.map((terms): Cell => {
			const count = terms.reduce((total, at) => total + counts[at]!, 0);
			const primary = count > 0 && count < 5;
			return { terms, count, standing: primary ? 'primary' : 'open', ...(primary ? { width: 5 } : {}) };
		});
		const total = counts.reduce((sum, count) => sum + count, 0);
		return { inner: counts.length, cells, rules: [], most: Math.max(total, 1) };
	});

/** What follows from the shown cells, by an elimination of the tests' own. */
function spanOf({ inner, cells }: LinearSystem, shown: readonly boolean[]): Span {
	const span = new Span(inner);
	for (const [at, { terms }] of cells.entries()) if (shown[at]) span.add([...terms]);
	return span;
}

describe('elimination, over any linked tables', () => {
	test('no primary follows, nothing needless is hidden, and the same tables give the same pattern', () => {
		let hidden = 0;
		fc.assert(
			fc.property(tables, (system) => {
				const { shown, exposed } = eliminate(system);
				expect(exposed).toEqual([]);
				const span = spanOf(system, shown);
				const primaries = system.cells.filter(({ standing }) => standing === 'primary');
				for (const { terms } of primaries) expect(span.has([...terms])).toBe(false);
				for (const [at, { standing, terms }] of system.cells.entries()) {
					if (standing !== 'open' || shown[at]) continue;
					hidden++;
					const more = spanOf(system, shown);
					more.add([...terms]);
					expect(primaries.some((primary) => more.has([...primary.terms]))).toBe(true);
				}
				expect(eliminate(system).shown).toEqual(shown);
			}),
			{ numRuns: 3000, seed: 11 }
		);
		expect(hidden).toBeGreaterThan(1000);
	});

	test('what was hidden once is never shown, whatever else is asked for later', () => {
		fc.assert(
			fc.property(tables, fc.array(fc.nat(13), { minLength: 1, maxLength: 6 }), (system, more) => {
				const first = eliminate(system);
				const extra: Cell = {
					terms: [...new Set(more.map((at) => at % system.inner))],
					count: 40,
					standing: 'open'
				};
				const later = eliminate({
					...system,
					cells: [
						...system.cells.map((cell, at) =>
							cell.standing === 'primary'
								? cell
								: { ...cell, standing: first.shown[at] ? ('published' as const) : ('hidden' as const) }
						),
						extra
					]
				});
				expect(later.exposed).toEqual([]);
				expect(later.shown.slice(0, -1)).toEqual(first.shown);
			}),
			{ numRuns: 1000, seed: 12 }
		);
	});
});

test('protected, over any linked tables: four attackers find nobody, and it is the same every time', async () => {
	await fc.assert(
		fc.asyncProperty(tables, async (system) => {
			const pattern = await protect(system, solve);
			const helpless = new Set(pattern.exposed);
			const found = await attack(system, pattern.shown, solve);
			expect(found.filter(({ cell, wide }) => !wide && !helpless.has(cell))).toEqual([]);
			for (const primary of eliminate(system).exposed) expect(helpless.has(primary)).toBe(true);
			expect(await protect(system, solve)).toEqual(pattern);
		}),
		{ numRuns: Number(process.env.PROPERTY_RUNS ?? 150), seed: 13 }
	);
}, 120_000);

const folder = fileURLToPath(new URL('../../../shared/data/disclosure/', import.meta.url));
const there = existsSync(folder);
if (!there) console.info('The offices’ test tables are not beside the project: they are not tried.');

describe.skipIf(!there)('the statistics offices’ test tables', () => {
	const files = there ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

	test.each(files)(
		'%s: no more is hidden than by the offices’ tool, and no primary follows',
		async (name) => {
			const out: string[] = [];
			const io = { out: (line: string) => void out.push(line), err: (line: string) => void out.push(line) };
			const { inner, cells, reference } = JSON.parse(readFileSync(folder + name, 'utf8')) as {
				inner: number;
				cells: { members: number[]; count: number; primary: boolean }[];
				reference: { secondaries: number };
			};
			expect(await runDisclosure([folder + name, '--width', '0'], io)).toBe(0);
			expect(out).toHaveLength(1);
			const { hidden, hiddenCount } = JSON.parse(out[0]!) as { hidden: number[]; hiddenCount: number };
			expect(hidden.length).toBeLessThanOrEqual(reference.secondaries);
			expect(hiddenCount).toBe(hidden.reduce((sum, at) => sum + cells[at]!.count, 0));
			if (name === 'z2.json') expect(hiddenCount).toBeLessThanOrEqual(334);
			const span = new Span(inner);
			for (const [at, { members, primary }] of cells.entries())
				if (!primary && !hidden.includes(at)) span.add(members);
			for (const { members, primary } of cells) if (primary) expect(span.has(members)).toBe(false);
		}
	);

	test.each(files)('%s: with width k no attacker finds anybody', async (name) => {
		const out: string[] = [];
		const io = { out: (line: string) => void out.push(line), err: (line: string) => void out.push(line) };
		expect(await runDisclosure([folder + name], io), out.join('\n')).toBe(0);
		const { hidden } = JSON.parse(out[0]!) as { hidden: number[] };
		const { inner, cells } = JSON.parse(readFileSync(folder + name, 'utf8')) as {
			inner: number;
			cells: { members: number[]; count: number; primary: boolean }[];
		};
		const system: LinearSystem = {
			inner,
			cells: cells.map(({ members, count, primary }) => ({
				terms: members,
				count,
				standing: primary ? 'primary' : 'open',
				...(primary ? { width: 5 } : {})
			})),
			rules: [],
			most: Math.max(...cells.map(({ count }) => count))
		};
		const shown = cells.map(({ primary }, at) => !primary && !hidden.includes(at));
		const found = await attack(system, shown, solve);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ wide }) => !wide)).toEqual([]);
	});
});

describe('the command', () => {
	test('tells what is wrong with a file, all of it, and prints no JSON', async () => {
		const lines: { out: string[]; err: string[] } = { out: [], err: [] };
		const io = {
			out: (line: string) => void lines.out.push(line),
			err: (line: string) => void lines.err.push(line)
		};
		expect(await runDisclosure(['nowhere.json'], io)).toBe(1);
		expect(await runDisclosure([], io)).toBe(2);
		expect(await runDisclosure(['package.json'], io)).toBe(1);
		expect(await runDisclosure(['package.json', '--width', 'x'], io)).toBe(2);
		expect(lines.out).toEqual([]);
		expect(lines.err.join('\n')).toMatch(/inner/);
		expect(lines.err.join('\n')).toMatch(/cells/);
	});
});
