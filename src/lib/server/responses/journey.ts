import { randomUUID } from 'node:crypto';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import { today } from '../clock.ts';
import { splitContacts } from '../contacts/contacts.ts';
import { findForSubmission } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { fieldOf, type Fields } from '../forms/read.ts';
import { outcomeOfEarlier, submitAnswers } from './submit.ts';
import { typedFrom, walk, type Typed } from './walk.ts';

/** The step that a posted form leads to, with what was typed and the submission key that goes along. */
export type ShownStep = {
	step: string;
	typed: Typed;
	issues: Issue[];
	key: string;
	/** One came from the check to change an answer, and goes back there. */
	returning: boolean;
	/** Questions that an answer has brought onto the page. */
	appeared: string[];
};

/** What came of a posted form: a step to show; taken (now or before); or why not, as a status. */
export type Moved =
	{ to: 'step'; shown: ShownStep } | { to: 'sent' } | { to: 'refused'; status: 400 | 404 | 409 | 410 };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const refused = (status: 400 | 404 | 409 | 410): Moved => ({ to: 'refused', status });

/**
 * One move of a respondent through a form, or the sending of it, from the posted fields.
 * Statuses: 400 no such move, 404 no such form, 409 the key has been used for other answers, 410 not open.
 */
export async function moveThrough(
	db: Database,
	{ slug, lang, fields }: { slug: string; lang: string; fields: Fields }
): Promise<Moved> {
	const found = await findForSubmission(db, slug);
	if (!found || !isPublic(found.state)) return refused(404);
	const open = takesAnswers(found, today());
	const notNow = refused(open ? 400 : 410);

	const given = fieldOf(fields, 'key');
	if (given && !uuid.test(given)) return refused(400);
	const move = fieldOf(fields, 'move') ?? 'continue';
	const returning = fieldOf(fields, 'returning') !== undefined;
	const typedNow = typedFrom(found.form, fields);
	const shown = fieldOf(fields, 'shown')?.split(' ');
	const outcome = walk(found.form, typedNow, fieldOf(fields, 'step') ?? '', move, { returning, shown });
	if (!outcome) return notNow;
	if (outcome.to === 'step') {
		if (!open) return notNow;
		const { step, typed, issues, appeared = [] } = outcome;
		// The journey's first POST mints the submission key; going back does not change it (decision D10).
		const key = given || randomUUID();
		return {
			to: 'step',
			shown: {
				step: step.kind === 'check' ? 'check' : step.page.id,
				typed,
				issues,
				key,
				appeared,
				returning: step.kind === 'page' && move !== 'back' && (returning || move.startsWith('change:'))
			}
		};
	}
	// Every page before this one handed out the key; without it the same sending could count twice.
	if (!given) return notNow;
	const input = {
		consultationId: found.id,
		version: found.formVersion,
		...splitContacts(found.form, outcome.answers),
		key: given,
		language: lang,
		channel: 'web' as const
	};
	// What was taken while it was open has been taken, also when its sender asks again after closing.
	const result = open ? await submitAnswers(db, input) : await outcomeOfEarlier(db, input);
	if (result === 'conflict') return refused(409);
	if (result === 'closed') return refused(410);
	return { to: 'sent' };
}
