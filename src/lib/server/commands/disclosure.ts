import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Attacker } from '#lib/domain/disclosure/attackers.ts';
import type { LinearSystem } from '#lib/domain/disclosure/linear.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { createSolver } from '../solver/solve.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag disclosure FILE [--width N]';

/** Linked tables in a neutral form: what each published cell sums, its count, and whether the rule hides it. */
const instance = z.object({
	inner: z.number().int().min(1).max(1_000_000),
	cells: z
		.array(
			z.object({
				members: z.array(z.number().int().nonnegative()).min(1),
				count: z.number().nonnegative(),
				primary: z.boolean()
			})
		)
		.min(1)
});

class Unreadable extends Error {}

function systemOf(text: string, width: number): LinearSystem {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		throw new Unreadable('The file is not JSON');
	}
	const read = instance.safeParse(parsed);
	if (!read.success)
		throw new Unreadable(
			read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`).join('\n')
		);
	const { inner, cells } = read.data;
	for (const [at, { members }] of cells.entries())
		if (members.some((member) => member >= inner) || new Set(members).size < members.length)
			throw new Unreadable(`cells.${at}.members: not ${inner} different inner cells at most`);
	return {
		inner,
		cells: cells.map(({ members, count, primary }) => ({
			terms: members,
			count,
			standing: primary ? 'primary' : 'open',
			...(primary ? { width } : {})
		})),
		rules: [],
		most: Math.max(1, ...cells.map(({ count }) => count))
	};
}

/**
 * `disclosure FILE`: which further cells are hidden so that none of the file's primaries follows, and (unless `--width 0`)
 * none is known more closely than the width (k by default). JSON on standard output, and nothing else there.
 */
export const run = (args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals, values } = parseArgs({
			args,
			allowPositionals: true,
			options: { width: { type: 'string' } }
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new UsageError('One file is needed');
		const width = values.width === undefined ? defaultSettings.k : Number(values.width);
		if (!Number.isInteger(width) || width < 0) throw new UsageError('The width is a whole number from 0');
		const solver = createSolver();
		try {
			const system = systemOf(await readFile(file, 'utf8'), width);
			const started = performance.now();
			const nobody: Attacker[] = [];
			const [pattern] = await solver.protect([system], width === 0 ? nobody : undefined);
			const { shown, exposed, widened } = pattern!;
			const milliseconds = Math.round(performance.now() - started);
			const hidden = [...system.cells.keys()].filter(
				(at) => !shown[at] && system.cells[at]!.standing === 'open'
			);
			const hiddenCount = hidden.reduce((total, at) => total + system.cells[at]!.count, 0);
			io.out(JSON.stringify({ hidden, hiddenCount, milliseconds, widened }));
			if (exposed.length === 0) return 0;
			io.err(`${exposed.length} cells are known too closely whatever is hidden`);
			return 1;
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			io.err(error.message);
			return 1;
		} finally {
			await solver.close();
		}
	});
