import { error, fail, redirect } from '@sveltejs/kit';
import { takesStep } from '#lib/domain/assessments/lifecycle.ts';
import { missingIn } from '#lib/domain/assessments/progress.ts';
import { readAssessmentStep, type Nameable } from '#lib/domain/assessments/read.ts';
import { emptyRow, readStepNumber, stepShapes, steps } from '#lib/domain/assessments/steps.ts';
import { assessmentModel } from '#lib/server/assessments/model.ts';
import { linkable, pickable, type AssessmentResults } from '#lib/server/assessments/results.ts';
import { saveAssessmentStep } from '#lib/server/assessments/save.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { assessmentOf, revisionIn } from '../../../subject.ts';
import { readTypedStep, rearrangedRows, shownStep } from './typedStep.ts';

type Params = { committee: string; assessment: string; step: string };

async function stepOf(locals: App.Locals, params: Params) {
	const step = readStepNumber(params.step);
	if (!step) error(404);
	const subject = await assessmentOf(locals, params);
	return { ...subject, step, writable: subject.mayWrite && takesStep(subject.found.state, step) };
}
type Subject = Awaited<ReturnType<typeof stepOf>>;

const nothing: AssessmentResults = { consultations: [], figures: [], texts: [] };

/** What a step can be linked to, and picked out of. */
async function offeredTo({ db }: App.Locals, { owner, found, step }: Subject) {
	const { takes } = stepShapes[step];
	return {
		consultations: takes === 'consultations' ? await linkable(db, owner.slug) : [],
		results: takes === 'results' ? await pickable(db, found.contents[3].consultations) : nothing
	};
}

const referencesIn = ({ figures, texts }: AssessmentResults): Set<string> =>
	new Set([...figures, ...texts].map(({ reference }) => reference));

export async function load({ locals, params }) {
	const subject = await stepOf(locals, params);
	const { owner, found, step, writable } = subject;
	const offered = writable ? await offeredTo(locals, subject) : { consultations: [], results: nothing };
	const content = found.contents[step];
	const known = referencesIn(offered.results);
	const { rows } = stepShapes[step];
	return {
		owner,
		step,
		writable,
		offered,
		model: await assessmentModel(locals.db, found),
		revision: found.revisions[step],
		missing: missingIn(step, content),
		gone: writable ? content.picks.filter((reference) => !known.has(reference)).length : 0,
		// Where there are several of something, one begins with room for the first.
		typed: rows && content.rows.length === 0 ? { ...content, rows: [emptyRow(step)] } : content
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const revision = revisionIn(fieldOf(posted, 'revision'));
		const subject = await stepOf(locals, params);
		const { found, step } = subject;
		const typed = readTypedStep(posted, step);
		const asked = fieldOf(posted, 'do') ?? 'save';
		if (asked !== 'save' && asked !== 'next')
			return {
				typed: shownStep(rearrangedRows(step, typed, asked)),
				issues: [],
				revision,
				conflict: false
			};
		const { consultations, results } = await offeredTo(locals, subject);
		const known: Nameable = {
			consultations: new Set(consultations.map(({ slug }) => slug)),
			picks: referencesIn(results)
		};
		const { kept, issues } = readAssessmentStep(step, typed, known);
		if (!kept) return fail(422, { typed: shownStep(typed), issues, revision, conflict: false });
		const change = { revision, userId: requirePerson(locals).id };
		const saved = await saveAssessmentStep(locals.db, found.id, step, kept, change);
		if (saved !== 'saved') {
			const now = await stepOf(locals, params);
			return fail(409, {
				typed: shownStep(typed),
				issues: [{ id: 'form', code: saved }],
				// Saving again is made upon what the other has written, which the page now shows beside.
				revision: now.found.revisions[step],
				conflict: saved === 'conflict'
			});
		}
		const whole = url.pathname.replace(/\/\d$/, '');
		const next = steps.find((one) => one === step + 1);
		redirect(303, asked === 'next' && next ? `${whole}/${next}` : `${whole}?done=step`);
	}
};
