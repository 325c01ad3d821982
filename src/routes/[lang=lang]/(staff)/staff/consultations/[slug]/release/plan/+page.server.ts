import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { layoutOf } from '#lib/domain/disclosure/layout.ts';
import { noPlan, samePlan } from '#lib/domain/disclosure/plan.ts';
import type { Breakdown } from '#lib/domain/reports/shapes.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { unitedForm } from '#lib/server/forms/versions.ts';
import { readLedger } from '#lib/server/releases/ledger.ts';
import { plannedOf, savePlan } from '#lib/server/releases/planned.ts';
import type { PlanPreview } from '#lib/server/releases/preview.ts';
import { crossingsOf } from '#lib/server/releases/release.ts';
import { trialOf, tryPlan } from '#lib/server/releases/trying.ts';
import { loadMove } from '../../move.ts';
import {
	askedBackgrounds,
	planIssues,
	readPlan,
	withCrossing,
	withoutCrossing,
	type TypedPlan
} from './planForm.ts';

type Event = RequestEvent<{ lang: string; slug: string }>;

/** What a plan is about: the consultation, its backgrounds, what is crossed in what is out, and how it is planned now. */
async function planned({ locals: { db }, params: { slug } }: Pick<Event, 'locals' | 'params'>) {
	const consultation = await loadMove(db, slug, 'release');
	const closed = consultation.state === 'closed' || hasResults(consultation.state);
	const { form } = await unitedForm(db, consultation.id);
	const ledger = await readLedger(db, consultation.id);
	const out = crossingsOf(noPlan, ledger);
	const last = (await plannedOf(db, consultation.id)) ?? ledger.at(-1)?.plan ?? noPlan;
	// What is out stays in every plan.
	const saved = { ...last, crossings: crossingsOf(last, ledger) };
	return { consultation, closed, layout: layoutOf(form), out, saved, released: ledger.length > 0 };
}

type Layout = Awaited<ReturnType<typeof planned>>['layout'];
type Head = Pick<Breakdown, 'background' | 'label' | 'option' | 'across'>;

/** A background by name, or the two that are crossed. */
function headOf({ breakdowns }: Layout, id: string): Head | undefined {
	const [one, two] = id.split('*').map((side) => breakdowns.find((breakdown) => breakdown.id === side));
	if (!one) return undefined;
	if (two)
		return {
			background: id,
			label: one.option?.label ?? one.question.label,
			across: two.option?.label ?? two.question.label
		};
	return {
		background: id,
		label: one.question.label,
		...(one.option ? { option: one.option.label } : {})
	};
}

/** The tables by one background, or of all who answered, and what is shown by each. */
function shownBy(preview: PlanPreview, layout: Layout, wanted: string | null) {
	const own = preview.backgrounds.find(({ id }) => id === wanted);
	return {
		by: own?.id ?? '',
		share: preview.share,
		backgrounds: preview.backgrounds.flatMap(({ id, share, withheld }) => {
			const head = headOf(layout, id);
			return head ? [{ ...head, share, withheld }] : [];
		}),
		questions: preview.questions.map(({ tables, ...question }) => ({
			...question,
			table: tables.find(({ background }) => background === own?.id)
		}))
	};
}

export async function load({ locals, params, url }: Event) {
	const { consultation, closed, layout, out, saved, released } = await planned({ locals, params });
	const trial = trialOf(params.slug);
	const plan = trial && url.searchParams.has('tried') ? trial.plan : saved;
	const typed: TypedPlan = { plan, one: '', two: '' };
	return {
		slug: consultation.slug,
		title: consultation.title,
		state: consultation.state,
		closed,
		released,
		saved: url.searchParams.has('saved'),
		typed,
		asked: askedBackgrounds(layout, plan),
		heads: layout.breakdowns.flatMap(({ id }) => headOf(layout, id) ?? []),
		out: out.map((crossing) => crossing.join('*')),
		// An address that differs in its last part only is not fetched again.
		look: `?tried=${Date.now()}#tried`,
		trial: trial && {
			standing: trial.standing,
			isSaved: samePlan(trial.plan, saved),
			before: trial.before,
			gains: trial.gains,
			shown: trial.preview && shownBy(trial.preview, layout, url.searchParams.get('by'))
		}
	};
}

/** What was sent, of a consultation that can be planned. */
async function sent(event: Event) {
	const posted = await readForm(event.request);
	const about = await planned(event);
	if (!about.closed) error(409);
	return { ...about, posted, typed: readPlan(posted, about.layout, about.out) };
}

/** The page again with everything as it was sent. */
const again = (layout: Layout, typed: TypedPlan) => ({ typed, asked: askedBackgrounds(layout, typed.plan) });

async function tried(event: Event, what: 'preview' | 'compare') {
	const { layout, typed } = await sent(event);
	const issues = planIssues(layout, typed.plan);
	if (issues.length > 0) return fail(422, { ...again(layout, typed), issues });
	const started = await tryPlan(event.locals.db, event.params.slug, typed.plan, what);
	if (!started) return fail(409, { ...again(layout, typed), busy: true });
	redirect(303, `${event.url.pathname}?tried#tried`);
}

export const actions = {
	save: async (event: Event) => {
		const { consultation, layout, typed } = await sent(event);
		const issues = planIssues(layout, typed.plan);
		if (issues.length > 0) return fail(422, { ...again(layout, typed), issues });
		await savePlan(event.locals.db, consultation.id, typed.plan, requirePerson(event.locals).id);
		redirect(303, `${event.url.pathname}?saved`);
	},
	cross: async (event: Event) => {
		const { layout, typed } = await sent(event);
		const made = withCrossing(layout, typed);
		if ('issues' in made) return fail(422, { ...again(layout, typed), issues: made.issues });
		return { ...again(layout, made.typed), changed: true };
	},
	uncross: async (event: Event) => {
		const { layout, posted, typed } = await sent(event);
		const without = withoutCrossing(typed, fieldOf(posted, 'without'));
		return { ...again(layout, without), changed: true };
	},
	preview: (event: Event) => tried(event, 'preview'),
	compare: (event: Event) => tried(event, 'compare')
};
