import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { readAnswers } from '#lib/domain/answers/validate.ts';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { TooBusy } from '#lib/server/auth/turns.ts';
import { today } from '#lib/server/clock.ts';
import { enterComplaint } from '#lib/server/complaints/enter.ts';
import { config } from '#lib/server/config.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { typedFrom, type Typed } from '#lib/server/responses/walk.ts';
import { askedNow, speechOf } from '../../../../complaint.ts';
import { isUuid } from '../../form.ts';

/** Today, in the fields of the day that it came. */
function startingWith(day: string): Typed {
	const [year = '', month = '', date = ''] = day.split('-');
	return {
		'receivedOn.day': String(Number(date)),
		'receivedOn.month': String(Number(month)),
		'receivedOn.year': year
	};
}

export async function load({ locals }) {
	const { form: questionnaire } = await askedNow(locals.db, 'staff');
	return { questionnaire, typed: startingWith(today()), key: randomUUID() };
}

export const actions = {
	default: async ({ request, locals }) => {
		const { db, lang } = locals;
		const fields = await readForm(request);
		const key = fieldOf(fields, 'key') ?? '';
		if (!isUuid(key)) error(400);
		const asked = await askedNow(db, 'staff');
		const typed = typedFrom(asked.form, fields);
		const { answers, issues } = readAnswers(answerableOf(asked.form), typed);
		if (issues.length > 0) return fail(422, { typed, issues, key, notice: undefined });
		const { id: userId } = requirePerson(locals);
		try {
			const entered = await enterComplaint(db, asked, { answers, key, userId, speech: speechOf(lang) });
			if (entered === 'notTaken') return fail(422, { typed, issues, key, notice: entered });
			if (entered === 'already') return { already: true };
			return { receipt: entered.receipt, address: `${config().ORIGIN}/${lang}/complaints/case` };
		} catch (cause) {
			if (cause instanceof TooBusy) return fail(503, { typed, issues, key, notice: 'busy' });
			throw cause;
		}
	}
};
