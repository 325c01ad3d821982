import { isFromSession } from '../classes/variants.ts';
import type { Category } from '../questions/common.ts';
import { questionsOf, type Form } from '../consultations/form.ts';
import { countingsOf } from '../questions/register.ts';
import type { BackgroundTable } from '../disclosure/document.ts';
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

const isToldBySession = (form: Form, { question }: BackgroundTable): boolean =>
	questionsOf(form).some((own) => own.id === question && isFromSession(own));

/** What a breakdown is by: a background, one option of it, or two backgrounds crossed. */
export function headOf(
	table: Pick<BackgroundTable, 'label' | 'option' | 'crossed'>,
	all: readonly BackgroundTable[]
): Pick<Participation, 'label' | 'option' | 'across'> {
	const [first, second] = (table.crossed ?? []).map((id) => all.find((own) => own.id === id));
	const named = (own: BackgroundTable) => own.option?.label ?? own.label;
	if (first && second) return { label: named(first), across: named(second) };
	return { label: table.label, ...(table.option ? { option: table.option.label } : {}) };
}

/**
 * Who took part by one background, as respondents per 1,000 inhabitants of the reference population.
 * `population`: those whom the consultation addressed; undefined where no register counts them. `year`: the
 * consultation's, to choose the register's year.
 */
export function participationOf(
	table: BackgroundTable,
	form: Form,
	population: readonly PopulationRow[] | undefined,
	year: number,
	head: Pick<Participation, 'label' | 'option' | 'across'> = headOf(table, [])
): Participation {
	// No register counts two backgrounds at once, nor where a class session was held: that is not where a child lives.
	const counted = hasRegister(table.kind) && !table.crossed && !isToldBySession(form, table);
	const reference =
		counted && population
			? referenceFor(table.kind, optionsOf(form, table.question), population, year)
			: undefined;
	const groups = table.withheld
		? []
		: table.groups.map((group): ParticipationGroup => {
				const inhabitants = populationOf(group, reference);
				return {
					...group,
					population: inhabitants,
					perThousand: perThousand(group.count, inhabitants)
				};
			});
	return {
		background: table.id,
		...head,
		kind: table.kind,
		withheld: table.withheld,
		reference: reference
			? { state: 'known', source: reference.source, year: reference.year }
			: { state: !counted ? 'noRegister' : population ? 'notImported' : 'notComparable' },
		groups,
		gap: gapOf(groups)
	};
}
