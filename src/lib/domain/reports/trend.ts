import { canonicalReach } from '../consultations/reach.ts';
import { meaningOf } from '../consultations/versions.ts';
import { questionsOf } from '../consultations/form.ts';
import type { CountTable, MergedCategory, QuestionRelease } from '../disclosure/document.ts';
import type { Counting } from '../questions/common.ts';
import { countingsOf, type Question } from '../questions/register.ts';
import { publishesMeans } from './means.ts';
import type { ReleasedConsultation } from './results.ts';
import type { ConsultationHead, Trend, TrendLine, TrendPoint, TrendValue } from './shapes.ts';

/** What a trend needs to know of a consultation. */
export type AskedConsultation = Pick<ReleasedConsultation, 'head' | 'release' | 'form' | 'earlier'>;

/**
 * Whether a consultation can be an earlier point on another's trend: it closed before, and the same committee (or one that
 * it took over from, `line`) asked, or both asked everybody in the city. What was made up is compared with nothing real.
 */
export function isEarlierRound(
	head: ConsultationHead,
	other: ConsultationHead,
	line: ReadonlySet<string>
): boolean {
	if (head.slug === other.slug || head.demonstration !== other.demonstration) return false;
	if (!head.closedOn || !other.closedOn || other.closedOn > head.closedOn) return false;
	const bothAll = head.reach.whom === 'everybody' && other.reach.whom === 'everybody';
	return line.has(other.committee.slug) || bothAll;
}

/** A committee with all that became it, directly or by way of others. */
export function lineOf(
	slug: string,
	committees: readonly { slug: string; successors: readonly string[] }[]
): ReadonlySet<string> {
	const line = new Set([slug]);
	for (const later of line)
		for (const committee of committees) if (committee.successors.includes(later)) line.add(committee.slug);
	return line;
}

/** One time that a question, or a part of it, was asked. */
type Time = {
	asked: AskedConsultation;
	question: Question;
	counting: Counting;
	released: QuestionRelease;
};

const sharedOf = (question: Question) => ('shared' in question ? question.shared : undefined);

/** The names of the shared questions that a form has now. */
export const sharedIn = ({ form, earlier }: Pick<AskedConsultation, 'form' | 'earlier'>): string[] =>
	questionsOf(form).flatMap((question) => {
		const name = sharedOf(question);
		return name !== undefined && !earlier.has(question.id) ? [name] : [];
	});

/** What tells a question's parts apart (`.row`); empty for a question that is one. */
const partOf = ({ id }: Counting, question: Question) => id.slice(question.id.length);

function timeOf(asked: AskedConsultation, shared: string, part: string): Time | undefined {
	const named = questionsOf(asked.form).filter((question) => sharedOf(question) === shared);
	const question = named.find(({ id }) => !asked.earlier.has(id)) ?? named.at(-1);
	const counting = question && countingsOf(question).find((own) => partOf(own, question) === part);
	const released = asked.release.document.questions.find((own) => own.question === counting?.id);
	return question && counting && released ? { asked, question, counting, released } : undefined;
}

function breaksOf(time: Time, before: Time | undefined): TrendPoint['breaks'] {
	if (!before) return [];
	const [now, then] = [time.asked.head, before.asked.head];
	const differs = {
		wording: meaningOf(time.question) !== meaningOf(before.question),
		committee: now.committee.slug !== then.committee.slug,
		audience: canonicalReach(now.reach) !== canonicalReach(then.reach)
	};
	return (['wording', 'committee', 'audience'] as const).filter((name) => differs[name]);
}

const shown = (value: number): TrendValue => ({ state: 'shown', value });
const without = (state: 'hidden' | 'few' | 'absent'): TrendValue => ({ state, value: null });

/** The share of one row that gave some answers: of published counts alone, and only where they are shown by themselves. */
function shareAt(table: CountTable, row: number, ids: readonly string[], adds: boolean): TrendValue {
	const own = [...table.categories.entries()].filter(([, category]) =>
		category.ids.some((id) => ids.includes(id))
	);
	const found = own.flatMap(([, category]) => category.ids);
	if (found.some((id) => !ids.includes(id))) return without('hidden');
	if (found.length < ids.length || (own.length > 1 && !adds)) return without('absent');
	const [base, cells] = [table.bases[row] ?? null, table.cells[row] ?? []];
	const counts = own.flatMap(([at]) => cells[at] ?? []);
	if (base === null || counts.length < own.length) return without('hidden');
	if (own.some(([at]) => (table.percents[row]?.[at] ?? null) === null)) return without('few');
	return shown(Math.round((100 * counts.reduce((sum, count) => sum + count, 0)) / base));
}

const pointIds = (question: Question) => ('points' in question ? question.points.map(({ id }) => id) : []);

/** The mean of one row, where the scale is the one that is compared with. */
function meanAt(time: Time, table: CountTable, row: number, scale: readonly string[]): TrendValue {
	const same = JSON.stringify(pointIds(time.question)) === JSON.stringify(scale);
	if (!same || !publishesMeans(time.asked.release.document)) return without('absent');
	const mean = table.means[row] ?? null;
	return mean === null ? without('hidden') : shown(mean);
}

/** Where a table has its row of a group; in place of one, why it has none. */
type Place = { table: CountTable; row: number } | 'hidden' | 'absent';

function placeOf(table: (CountTable & { groups?: MergedCategory[] }) | undefined, ids?: string[]): Place {
	if (!table) return 'absent';
	if (table.withheld) return 'hidden';
	if (!ids) return { table, row: 0 };
	const groups = table.groups ?? [];
	const row = groups.findIndex((group) => [...group.ids].sort().join() === [...ids].sort().join());
	if (row >= 0) return { table, row };
	return groups.some((group) => group.ids.some((id) => ids.includes(id))) ? 'hidden' : 'absent';
}

/** The answers that lines are drawn for: as they are published now, or as the form has them where nothing is. */
function answersNow({ released, counting }: Time): MergedCategory[] {
	if (counting.kind === 'answered') return [];
	if (!released.total.withheld) return released.total.categories.filter(({ kind }) => kind === 'answer');
	return counting.categories.map(({ id, label }) => ({ ids: [id], labels: [label], kind: 'answer' }));
}

function linesOf(times: readonly Time[], now: Time, placeAt: (time: Time) => Place): TrendLine[] {
	const { counting, question } = now;
	const scale = pointIds(question);
	const apart = counting.kind === 'one' ? counting.apart : [];
	const valuesOf = (at: (time: Time, table: CountTable, row: number) => TrendValue) =>
		times.map((time) => {
			const place = placeAt(time);
			return typeof place === 'string' ? without(place) : at(time, place.table, place.row);
		});
	const means = valuesOf((time, table, row) => meanAt(time, table, row, scale));
	const mean: TrendLine = { measure: 'mean', category: null, apart: false, values: means };
	return [
		...(scale.length > 0 && means.some(({ state }) => state === 'shown') ? [mean] : []),
		...answersNow(now).map((category): TrendLine => ({
			measure: 'percent',
			category,
			apart: category.ids.every((id) => apart.includes(id)),
			values: valuesOf((_, table, row) => shareAt(table, row, category.ids, counting.kind === 'one'))
		}))
	];
}

function groupsOf(times: readonly Time[], now: Time): Trend['by'] {
	return now.released.by.flatMap(({ background, withheld, groups }) => {
		const margin = now.asked.release.document.backgrounds.find(({ id }) => id === background);
		const compared = (withheld ? (margin?.groups ?? []) : groups).filter(
			({ kind }) => kind === 'answer' || kind === 'rest'
		);
		const tableOf = ({ released }: Time) => released.by.find((own) => own.background === background);
		const own = compared.map(({ ids, labels, kind, parts }) => ({
			group: { ids, labels, kind, ...(parts ? { parts } : {}) },
			lines: linesOf(times, now, (time) => placeOf(tableOf(time), ids))
		}));
		return own.length > 0 ? [{ background, groups: own }] : [];
	});
}

/**
 * A question that carries a shared name, through all times that it was asked until now. `part` tells a question's parts
 * apart (`.row` of a matrix). Undefined when it carries none, or was not asked before.
 */
export function trendOf(
	asked: AskedConsultation,
	question: Question,
	part: string,
	earlier: readonly AskedConsultation[]
): Trend | undefined {
	const shared = sharedOf(question);
	if (shared === undefined || asked.earlier.has(question.id)) return undefined;
	const now = timeOf(asked, shared, part);
	const before = earlier
		.flatMap((one) => timeOf(one, shared, part) ?? [])
		.toSorted(
			({ asked: { head: a } }, { asked: { head: b } }) =>
				(a.closedOn ?? '').localeCompare(b.closedOn ?? '') || a.slug.localeCompare(b.slug)
		);
	if (!now || now.counting.kind === 'answered' || before.length === 0) return undefined;
	const times = [...before, now];
	return {
		shared,
		points: times.map((time, at): TrendPoint => {
			const { slug, title, committee, closedOn } = time.asked.head;
			return {
				consultation: { slug, title },
				question: time.counting.id,
				committee,
				closedOn: closedOn ?? time.asked.release.releasedOn,
				base: time.released.total.bases[0] ?? null,
				breaks: breaksOf(time, times[at - 1])
			};
		}),
		lines: linesOf(times, now, ({ released }) => placeOf(released.total)),
		by: groupsOf(times, now)
	};
}
