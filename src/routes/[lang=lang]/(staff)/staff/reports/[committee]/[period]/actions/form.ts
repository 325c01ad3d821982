import { error } from '@sveltejs/kit';
import { readAction, termKey, type TypedAction } from '#lib/domain/reports/actions/read.ts';
import type { ReportAction } from '#lib/domain/reports/actions/shapes.ts';
import { listProgramme } from '#lib/server/city/programme.ts';
import { keptFields, typedFields } from '../../../../typed.ts';
import { nameableConsultations } from '../written.ts';

const names = ['title', 'responsible', 'dueOn', 'state', 'note', 'step', 'consultation'] as const;
const mostTerms = 100;

/** What the form of an action can name. */
export async function nameableOf(locals: App.Locals, owner: { id: string | null; slug: string }) {
	return {
		consultations: await nameableConsultations(locals, owner),
		terms: await listProgramme(locals.db)
	};
}

export const emptyAction: TypedAction = {
	title: '',
	responsible: '',
	dueOn: '',
	state: 'planned',
	note: '',
	step: '',
	consultation: '',
	terms: []
};

export const typedOfAction = (action: ReportAction): TypedAction => ({
	title: action.title,
	responsible: action.responsible,
	dueOn: action.dueOn ?? '',
	state: action.state,
	note: action.note,
	step: action.step === null ? '' : String(action.step),
	consultation: action.consultation?.slug ?? '',
	terms: action.terms.map(termKey)
});

/** A posted form of an action: as it was typed, fit to be shown again, and what is to be kept or what is wrong. */
export function readTypedAction(posted: FormData, nameable: Awaited<ReturnType<typeof nameableOf>>) {
	const terms = posted.getAll('term').map((one) => (typeof one === 'string' ? one : error(400)));
	if (terms.length > mostTerms) error(400);
	const fields = typedFields(posted, names);
	const { kept, issues } = readAction(
		{ ...fields, terms },
		{
			consultations: new Set(nameable.consultations.map(({ slug }) => slug)),
			terms: nameable.terms
		}
	);
	const known = new Set(nameable.terms.map(termKey));
	const shown: TypedAction = { ...keptFields(fields), terms: terms.filter((one) => known.has(one)) };
	return { shown, kept, issues };
}
