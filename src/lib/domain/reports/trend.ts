import { questionsOf } from '../consultations/form.ts';
import type { CountTable, MergedCategory } from '../disclosure/document.ts';
import type { Question } from '../questions/register.ts';
import { publishesMeans } from './means.ts';
import { meanIn, placeOf, shareAt, without, type Place } from './published.ts';
import type { ConsultationHead, Trend, TrendLine, TrendPoint, TrendValue } from './shapes.ts';
import { breaksOf, pointIds, sharedOf, timeOf, type AskedConsultation, type Time } from './times.ts';

export type { AskedConsultation } from './times.ts';

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

/** The names of the shared questions that a form has now. */
export const sharedIn = ({ form, earlier }: Pick<AskedConsultation, 'form' | 'earlier'>): string[] =>
	questionsOf(form).flatMap((question) => {
		const name = sharedOf(question);
		return name !== undefined && !earlier.has(question.id) ? [name] : [];
	});

/** The mean of one row, where the scale is the one that is compared with. */
function meanAt(time: Time, table: CountTable, row: number, scale: readonly string[]): TrendValue {
	const same = JSON.stringify(pointIds(time.question)) === JSON.stringify(scale);
	if (!same || !publishesMeans(time.asked.release.document)) return without('absent');
	return meanIn(table, row);
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
	const isMeant = (own: Question) => sharedOf(own) === shared;
	const now = timeOf(asked, isMeant, part);
	const before = earlier
		.flatMap((one) => timeOf(one, isMeant, part) ?? [])
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
