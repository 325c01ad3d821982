import { createHmac } from 'node:crypto';
import { layoutOf, type Crossing } from '#lib/domain/disclosure/layout.ts';
import type { Population } from '#lib/domain/disclosure/population.ts';
import { createTally, type Counts, type Tally } from '#lib/domain/disclosure/tally.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { Database } from '../db/client.ts';
import { unitedForm } from '../forms/versions.ts';
import { secretKey } from '../keys/keys.ts';
import type { LedgerEntry } from './ledger.ts';

const batch = 5000;
const firstId = '00000000-0000-0000-0000-000000000000';
/** Characters of a response's mark: 96 bits, so that no two are the same. */
const markLength = 24;

/**
 * What was counted, and the mark of exactly these responses: whoever has the key can tell whether it was others. `added`:
 * responses that the latest release did not have; `gone`: those that an earlier release had and that are here no more.
 */
export type Snapshot = {
	population: Population;
	counts: Counts;
	hash: string;
	marks: string[];
	added: number;
	gone: number;
};

export type SnapshotOptions = {
	earlier?: readonly LedgerEntry[];
	crossings?: readonly Crossing[];
	progress?: (counted: number) => void;
};

/**
 * Counts a closed consultation's responses to all versions of its form in batches, in the order of their random ids, and
 * keeps none of them: everybody, and apart those who were in the same earlier releases. `hash` and `marks` are
 * HMAC-SHA-256 under a key outside the database. Throws UnknownAnswer.
 */
export async function readSnapshot(
	db: Database,
	consultationId: string,
	{ earlier = [], crossings = [], progress }: SnapshotOptions = {}
): Promise<Snapshot> {
	const { form, answersOf } = await unitedForm(db, consultationId);
	const key = secretKey('snapshot');
	const whole = createTally(form, crossings);
	const blocks = new Map<string, { tally: Tally; releases: Set<number> }>();
	const hmac = createHmac('sha256', key);
	const marks: string[] = [];
	const met = earlier.map(() => 0);
	let added = 0;

	const blockOf = (mark: string): Tally => {
		const releases = new Set([...earlier.keys()].filter((at) => earlier[at]!.marks?.has(mark)));
		for (const at of releases) met[at]!++;
		if (earlier.length > 0 && !releases.has(earlier.length - 1)) added++;
		const name = [...releases].join(' ');
		let block = blocks.get(name);
		if (!block) blocks.set(name, (block = { tally: createTally(form, crossings), releases }));
		return block.tally;
	};

	for (let last = firstId; ;) {
		const rows = await db.$client<{ id: string; version: number; answers: string }[]>`
			select id, version, answers::text as answers from responses
			where consultation_id = ${consultationId} and id > ${last} order by id limit ${batch}`;
		for (const { id, version, answers } of rows) {
			const line = `${id} ${version} ${answers}\n`;
			hmac.update(line);
			const mark = createHmac('sha256', key).update(line).digest('hex').slice(0, markLength);
			marks.push(mark);
			const given = answersOf(version, JSON.parse(answers) as Answers);
			whole.add(given);
			if (earlier.length > 0) blockOf(mark).add(given);
		}
		progress?.(marks.length);
		if (rows.length < batch) break;
		last = rows.at(-1)!.id;
	}
	const counts = whole.counts();
	const apart = [...blocks.values()].map(({ tally, releases }) => ({ counts: tally.counts(), releases }));
	return {
		population: {
			counts,
			blocks: apart.length > 1 ? apart : [{ counts, releases: new Set(earlier.keys()) }],
			earlier: earlier.map(({ document }) => document)
		},
		counts,
		hash: hmac.digest('hex'),
		marks: marks.sort(),
		added,
		gone: Math.max(0, ...earlier.map(({ marks: had }, at) => (had?.size ?? 0) - met[at]!))
	};
}

/** Nobody's answers: what has been published can still be read and attacked after they have left. */
export async function layoutOnly(db: Database, consultationId: string, crossings: readonly Crossing[]) {
	const { form } = await unitedForm(db, consultationId);
	return layoutOf(form, crossings);
}
