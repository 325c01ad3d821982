import { error, fail, redirect } from '@sveltejs/kit';
import {
	emptyEvidence,
	evidenceKinds,
	mostEvidence,
	readNumber,
	readStep,
	type TypedStep
} from '#lib/domain/reports/staircase/read.ts';
import type { Evidence, StepAssessment } from '#lib/domain/reports/staircase/shapes.ts';
import { decidedIn } from '#lib/server/assessments/named.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { writtenStaircase } from '#lib/server/reports/staircase/find.ts';
import { saveStep } from '#lib/server/reports/staircase/save.ts';
import { isUuid } from '../../../../../form.ts';
import { keptFields, typedFields } from '../../../../../typed.ts';
import { nameableConsultations, revisionOf, writtenOf } from '../../written.ts';

type Params = { committee: string; period: string; step: string };

const textOf = (one: Evidence) => ({
	...emptyEvidence(one.kind),
	...(one.kind === 'consultation'
		? { consultation: one.slug }
		: one.kind === 'assessment'
			? { assessment: one.id }
			: { title: one.title }),
	...(one.kind === 'document' ? { href: one.href ?? '' } : {}),
	...(one.kind === 'training'
		? { who: one.who, people: one.people === null ? '' : String(one.people), source: one.source }
		: {})
});
const typedOf = ({ standing, done, next, evidence }: StepAssessment): TypedStep => ({
	standing: standing ?? '',
	done,
	next,
	evidence: evidence.map(textOf)
});

async function stepOf(locals: App.Locals, params: Params) {
	const found = await writtenOf(locals, params);
	const number = readNumber(params.step);
	const { steps } = await writtenStaircase(locals.db, found.report.id);
	const assessed = steps.find(({ step }) => step === number);
	if (!assessed) error(404);
	return { ...found, assessed };
}

/** Decided in the period, and those that are named already. */
async function nameableAssessments(
	{ db }: App.Locals,
	{ owner, period, assessed }: Pick<Awaited<ReturnType<typeof stepOf>>, 'owner' | 'period' | 'assessed'>
) {
	const decided = await decidedIn(db, owner.id, period);
	const named = assessed.evidence.filter((one) => one.kind === 'assessment');
	return [...decided, ...named.filter((one) => !decided.some(({ id }) => id === one.id))];
}

export async function load({ locals, params }) {
	const { owner, period, takes, writable, assessed } = await stepOf(locals, params);
	const named = await nameableAssessments(locals, { owner, period, assessed });
	return {
		owner,
		period,
		takes,
		writable,
		step: assessed.step,
		assessed,
		typed: typedOf(assessed),
		consultations: await nameableConsultations(locals, owner),
		assessments: named.map(({ id, title }) => ({ id, title }))
	};
}

function readTyped(posted: FormData): TypedStep {
	const given = fieldOf(posted, 'count') ?? '';
	if (!/^\d{1,2}$/.test(given)) error(400);
	const count = Math.min(mostEvidence, Number(given));
	return {
		...typedFields(posted, ['standing', 'done', 'next']),
		evidence: Array.from({ length: count }, (_, index) => {
			const kind = evidenceKinds.find((one) => one === fieldOf(posted, `e${index}.kind`));
			if (!kind) error(400);
			const names = ['consultation', 'assessment', 'title', 'href', 'who', 'people', 'source'] as const;
			const fields = typedFields(
				posted,
				names.map((name) => `e${index}.${name}`)
			);
			return {
				...emptyEvidence(kind),
				...Object.fromEntries(names.map((name) => [name, fields[`e${index}.${name}`] ?? '']))
			};
		})
	};
}

const shown = ({ evidence, ...typed }: TypedStep): TypedStep => ({
	...keptFields(typed, 8000),
	evidence: evidence.map(({ kind, ...rest }) => ({ kind, ...keptFields(rest) }))
});

/** A row added, taken away or moved up, by the button that was pressed: `add:document`, `bring:<assessment>`, `remove:2`, `up:2`. */
function rearranged(typed: TypedStep, move: string): TypedStep {
	const [name, what = ''] = move.split(':');
	const rows = [...typed.evidence];
	const kind = evidenceKinds.find((one) => one === what);
	if (name === 'add' && kind) {
		if (rows.length < mostEvidence) rows.push(emptyEvidence(kind));
		return { ...typed, evidence: rows };
	}
	if (name === 'bring' && isUuid(what)) {
		const brought = { ...emptyEvidence('assessment'), assessment: what };
		if (rows.length < mostEvidence) rows.push(brought);
		return { ...typed, evidence: rows };
	}
	const at = /^\d{1,2}$/.test(what) ? Number(what) : -1;
	const row = rows[at];
	if (!row || (name !== 'remove' && name !== 'up')) error(400);
	rows.splice(at, 1);
	if (name === 'up') rows.splice(Math.max(0, at - 1), 0, row);
	return { ...typed, evidence: rows };
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const typed = readTyped(posted);
		const revision = revisionOf(fieldOf(posted, 'revision'));
		const { owner, period, report, assessed } = await stepOf(locals, params);
		const move = fieldOf(posted, 'do') ?? 'save';
		if (move !== 'save')
			return { typed: shown(rearranged(typed, move)), issues: [], revision, conflict: false };
		const known = new Set((await nameableConsultations(locals, owner)).map(({ slug }) => slug));
		const named = await nameableAssessments(locals, { owner, period, assessed });
		const { kept, issues } = readStep(typed, known, new Set(named.map(({ id }) => id)));
		if (!kept) return fail(422, { typed: shown(typed), issues, revision, conflict: false });
		const userId = requirePerson(locals).id;
		const saved = await saveStep(locals.db, report.id, assessed.step, kept, { revision, userId });
		if (saved !== 'saved') {
			const now = await stepOf(locals, params);
			return fail(409, {
				typed: shown(typed),
				issues: [{ id: 'form', code: saved }],
				// Saving again is made upon what the other has written, which the page now shows beside.
				revision: now.assessed.revision,
				conflict: saved === 'conflict'
			});
		}
		redirect(303, `${url.pathname.replace(/\/\d$/, '')}?done=step`);
	}
};
