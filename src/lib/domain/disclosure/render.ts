import type {
	BackgroundTable,
	CountTable,
	MergedCategory,
	QuestionRelease,
	ReleaseDocument
} from './document.ts';
import type { Breakdown, Slot } from './layout.ts';
import { mergedColumns, mergedRows, sumsOf } from './partition.ts';
import type { Plan, QuestionPlan, TablePlan } from './plan.ts';
import type { Settings } from './settings.ts';
import type { Counts } from './tally.ts';

const withheldTable: CountTable = {
	withheld: true,
	categories: [],
	cells: [],
	percents: [],
	bases: [],
	means: []
};

function kindOf(slots: Slot[]): MergedCategory['kind'] {
	const kinds = new Set(slots.map(({ kind }) => kind));
	return kinds.size === 1 ? slots[0]!.kind : 'mixed';
}

function mergedCategory(slots: Slot[], members: number[], wider?: Breakdown): MergedCategory {
	const chosen = members.map((index) => slots[index]!);
	const ids = chosen.map(({ id }) => id);
	const named = wider?.background.merge?.find(
		({ of }) => of.length === ids.length && of.every((id) => ids.includes(id))
	);
	const labels = named ? [named.label] : chosen.flatMap(({ label }) => (label ? [label] : []));
	return { ids, labels, kind: kindOf(chosen) };
}

const percentOf = (count: number | null, base: number, { percentBase }: Settings) =>
	count === null || base < percentBase ? null : Math.round((100 * count) / base);

function countTable(
	plan: TablePlan,
	slots: Slot[],
	rows: number[][],
	bases: number[],
	settings: Settings
): CountTable {
	const cells = mergedColumns(rows, plan.categories).map((row) =>
		row.map((count, column) => (plan.hidden[column] ? null : count))
	);
	return {
		withheld: false,
		categories: plan.categories.map((members) => mergedCategory(slots, members)),
		cells,
		percents: cells.map((row, at) => row.map((count) => percentOf(count, bases[at]!, settings))),
		bases,
		means: cells.map(() => null)
	};
}

function backgroundTable(counts: Counts, at: number, plan: Plan, settings: Settings): BackgroundTable {
	const breakdown = counts.layout.breakdowns[at]!;
	const { id, question, background, sensitive, option, groups } = breakdown;
	const margin = plan.margins[at];
	const sizes = counts.groups(at);
	return {
		id,
		question: question.id,
		label: question.label,
		...(option ? { option } : {}),
		kind: background.kind,
		sensitive,
		withheld: !margin,
		groups: (margin ?? []).map((members) => {
			const count = members.reduce((total, group) => total + sizes[group]!, 0);
			const percent = percentOf(count, counts.respondents, settings);
			return { ...mergedCategory(groups, members, breakdown), count, percent };
		})
	};
}

/** One question as it is published under a plan. */
export function renderQuestion(
	counts: Counts,
	at: number,
	plan: QuestionPlan,
	settings: Settings
): QuestionRelease {
	const { id, question, label, counting, slots } = counts.layout.questions[at]!;
	const total = plan.total
		? countTable(plan.total, slots, [counts.total(at)], [counts.respondents], settings)
		: withheldTable;
	return {
		question: id,
		type: question.type,
		label: label ?? question.label,
		...(label ? { of: { question: question.id, label: question.label } } : {}),
		...('hint' in question && question.hint ? { hint: question.hint } : {}),
		counting,
		total,
		by: counts.layout.breakdowns.map((breakdown, index) => {
			const table = plan.by[index];
			const common = { background: breakdown.id, label: breakdown.question.label };
			if (!table) return { ...common, groups: [], ...withheldTable };
			return {
				...common,
				groups: table.groups.map((members) => mergedCategory(breakdown.groups, members, breakdown)),
				...countTable(
					table,
					slots,
					mergedRows(counts.by(at, index), table.groups),
					sumsOf(counts.groups(index), table.groups),
					settings
				)
			};
		})
	};
}

/** A whole release under a plan; without a plan (too few respondents) every table is withheld. */
export function renderRelease(counts: Counts, plan: Plan | undefined, settings: Settings): ReleaseDocument {
	const { k, base, sensitiveK, sensitiveBase } = settings;
	const { questions, breakdowns } = counts.layout;
	const nothing: QuestionPlan = { total: undefined, by: breakdowns.map(() => undefined) };
	const shown: Plan = plan ?? {
		margins: breakdowns.map(() => undefined),
		questions: questions.map(() => nothing)
	};
	return {
		method: { name: 'merge-or-withhold', version: 1, k, base, sensitiveK, sensitiveBase },
		respondents: plan ? counts.respondents : null,
		backgrounds: breakdowns.map((_, at) => backgroundTable(counts, at, shown, settings)),
		questions: questions.map((_, at) => renderQuestion(counts, at, shown.questions[at] ?? nothing, settings))
	};
}
