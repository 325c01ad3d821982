import type { Category } from '../questions/common.ts';
import { questionsOf, type Form } from '../consultations/form.ts';
import { countingsOf } from '../questions/register.ts';
import type { BackgroundTable } from '../disclosure/document.ts';
import { crossedOf } from './crossed.ts';
import { hasRegister, referenceFor, type PopulationRow, type Reference } from './population.ts';
import { perThousand } from './rate.ts';
import type { Participation, ParticipationGroup } from './shapes.ts';

function optionsOf(form: Form, id: string): Category[] {
	const question = questionsOf(form).find((candidate) => candidate.id === id);
	const counting = question && countingsOf(question)[0];
	return counting && counting.kind !== 'answered' ? counting.categories : [];
}

/** Inhabitants of a merged group: known only when each of its options is, and nobody without an answer is in it. */
function populationOf(
	group: BackgroundTable['groups'][number],
	reference: Reference | undefined
): number | null {
	if (!reference || group.kind !== 'answer') return null;
	let sum = 0;
	for (const id of group.ids) {
		const count = reference.counts.get(id);
		if (count === undefined) return null;
		sum += count;
	}
	return group.ids.length > 0 ? sum : null;
}

/** Highest minus lowest of the rates shown, so that a reader can check it; null with fewer than two. */
function gapOf(groups: ParticipationGroup[]): Participation['gap'] {
	const rated = groups
		.filter((group) => group.perThousand !== null)
		.sort((a, b) => (b.perThousand ?? 0) - (a.perThousand ?? 0));
	const highest = rated[0];
	const lowest = rated.at(-1);
	if (!highest || !lowest || rated.length < 2) return null;
	const difference = (highest.perThousand ?? 0) - (lowest.perThousand ?? 0);
	return { highest, lowest, perThousand: Math.round(difference * 100) / 100 };
}

/**
 * Who took part by one background, as respondents per 1,000 inhabitants of the reference population.
 * `population`: those whom the consultation addressed; undefined where no register counts them. `year`: the
 * consultation's, to choose the register's year. `all`: the release's backgrounds, of which it may cross two.
 */
export function participationOf(
	table: BackgroundTable,
	form: Form,
	population: readonly PopulationRow[] | undefined,
	year: number,
	all: readonly BackgroundTable[] = []
): Participation {
	// Registers count one background at a time.
	const counted = hasRegister(table.kind) && !table.crossed;
	const reference =
		population && counted ? referenceFor(table.kind, optionsOf(form, table.question), population, year) : undefined;
	const groups = table.withheld
		? []
		: table.groups.map((group): ParticipationGroup => {
				const inhabitants = populationOf(group, reference);
				const { ids, labels, kind, parts, count, percent } = group;
				return {
					ids,
					labels,
					kind,
					...(parts ? { parts } : {}),
					count,
					percent,
					population: inhabitants,
					perThousand: perThousand(count, inhabitants)
				};
			});
	return {
		background: table.id,
		label: table.label,
		...(table.option ? { option: table.option.label } : {}),
		...crossedOf(table.id, all),
		kind: table.kind,
		withheld: table.withheld,
		reference: reference
			? { state: 'known', source: reference.source, year: reference.year }
			: { state: !counted ? 'noRegister' : population ? 'notImported' : 'notComparable' },
		groups,
		gap: gapOf(groups)
	};
}
