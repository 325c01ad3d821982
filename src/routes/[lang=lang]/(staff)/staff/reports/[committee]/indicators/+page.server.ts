import { fail, redirect } from '@sveltejs/kit';
import { indicatorKinds, type IndicatorKind } from '#lib/domain/reports/indicators/indicator.ts';
import { indicatorUnits, type IndicatorUnit } from '#lib/domain/reports/indicators/shapes.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { addIndicator } from '#lib/server/reports/indicators/define.ts';
import { listIndicators } from '#lib/server/reports/indicators/find.ts';
import { fieldsOfText, localTextOf, shownText, textIssues, typedText } from '../../../localForm.ts';
import { keptFields, typedFields } from '../../../typed.ts';
import { mayWrite, ownerIn } from '../../subject.ts';

const thisYear = () => Number(today().slice(0, 4));

export async function load({ locals, params }) {
	const owner = await ownerIn(locals, params);
	const found = await listIndicators(locals.db, owner);
	return {
		owner,
		year: thisYear(),
		mayWrite: mayWrite(locals, owner),
		indicators: found.map(({ slug, name, unit, kind, toYear, ofCity }) => ({
			slug,
			name,
			unit,
			kind,
			toYear,
			ofCity: ofCity && owner.id !== null
		})),
		typed: { name: fieldsOfText(null), kind: '', unit: '' }
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const owner = await ownerIn(locals, params);
		const name = typedText(posted, 'name');
		const typed = typedFields(posted, ['kind', 'unit']);
		const kind = indicatorKinds.find((one) => one === typed.kind);
		const unit = unitOf(kind, typed.unit);
		if (!kind || !unit || textIssues(name, 'name', 200).length > 0)
			return fail(422, {
				typed: { name: shownText(name), ...keptFields(typed, 20) },
				issues: [
					...textIssues(name, 'name', 200),
					...(kind ? [] : [{ id: 'kind', code: 'kind-missing' }]),
					...(unit || !kind ? [] : [{ id: 'unit', code: 'unit-missing' }])
				]
			});
		const slug = await addIndicator(
			locals.db,
			owner,
			// Figures of the years before are entered too: they make the line.
			{ name: localTextOf(name), kind, unit, fromYear: thisYear() - 4 },
			requirePerson(locals).id
		);
		redirect(303, `${url.pathname}/${slug}`);
	}
};

/** A question gives shares, until its mean is chosen. */
const unitOf = (kind: IndicatorKind | undefined, typed: string): IndicatorUnit | undefined =>
	kind === 'question' ? 'percent' : indicatorUnits.find((one) => one === typed);
