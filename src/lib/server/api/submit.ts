import { validateAnswers } from '#lib/domain/answers/validate.ts';
import { needsCode } from '#lib/domain/consultations/entry.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { today } from '../clock.ts';
import { splitContacts } from '../contacts/contacts.ts';
import { findForSubmission } from '../consultations/find.ts';
import { submitAnswers } from '../responses/submit.ts';
import { privateJson } from './answers.ts';
import { jsonOf } from './body.ts';
import { ApiError } from './errors.ts';
import type { Call } from './operation.ts';
import { submission } from './schemas.ts';

/** More issues than this help nobody. */
const mostIssues = 200;
/** BCP 47's word for a language that nobody told. */
const untold = 'und';

function readBody(raw: unknown) {
	const read = submission.safeParse(raw);
	if (!read.success) {
		const [issue] = read.error.issues;
		throw new ApiError(400, 'bad-body', { path: issue?.path.join('.').slice(0, 100) || '(body)' });
	}
	// The answers as they came: a key such as __proto__ is then an unknown question, not a silent loss.
	const { answers } = raw as { answers: Record<string, unknown> };
	return { ...read.data, answers };
}

/** Only languages that the form or the interface has: anything else would be a mark of its own. */
function checkLanguage(form: Form, language: string): void {
	if (language !== untold && !form.languages.includes(language) && !languageOf(language))
		throw new ApiError(400, 'unknown-language');
}

/**
 * Takes one submission, once: 201, 200 for the same again, 409 for the key with other answers,
 * 422 with every issue, 403 where only those who have a code may answer (on the form's page), 410 when the consultation is not open.
 */
export async function submitResponse({ db, request, params, words, issueText }: Call): Promise<Response> {
	const consultation = await findForSubmission(db, params['slug'] ?? '');
	if (!consultation || !isPublic(consultation.state)) throw new ApiError(404, 'not-found');
	const { answers: raw, language = untold, formVersion } = readBody(await jsonOf(request));
	if (needsCode(consultation.entry)) throw new ApiError(403, 'code-needed');
	const { form } = consultation;
	checkLanguage(form, language);
	const open = takesAnswers(consultation, today());
	const { answers, ends, ...read } = validateAnswers(form, raw);
	const empty = read.issues.length === 0 && !ends && Object.keys(answers).length === 0;
	const issues = empty ? [{ question: '', code: 'nothing-answered' } satisfies Issue] : read.issues;
	// Once closed, only the store knows a repeated sending, which is answered as the first time, from a new one.
	if (!open && (consultation.state === 'open' || issues.length > 0)) throw new ApiError(410, 'not-open');
	if (formVersion !== undefined && formVersion !== consultation.formVersion)
		throw new ApiError(409, 'form-changed');
	if (issues.length > 0)
		return privateJson(422, {
			error: { code: 'invalid-answers', message: words.t('api:error.invalid-answers') },
			issues: issues.slice(0, mostIssues).map((issue) => ({
				...issue,
				question: issue.question.slice(0, 200).toWellFormed(),
				message: issueText(form, issue).toWellFormed()
			}))
		});
	if (ends) throw new ApiError(422, 'ends-with-advice');
	const outcome = await submitAnswers(db, {
		consultationId: consultation.id,
		version: consultation.formVersion,
		...splitContacts(form, answers),
		key: (params['Idempotency-Key'] ?? '').toLowerCase(),
		language,
		channel: 'api'
	});
	if (outcome === 'closed') throw new ApiError(410, 'not-open');
	if (outcome === 'conflict') throw new ApiError(409, 'key-conflict');
	return privateJson(outcome === 'accepted' ? 201 : 200, { status: outcome });
}
