import type { RequestHandler } from '@sveltejs/kit';
import { answerApi } from '#lib/server/api/dispatch.ts';
import { issueText } from '#lib/ui/form/issueText.ts';

const answer: RequestHandler = (event) =>
	answerApi(event, ({ t, lang, format }, form, issue) => issueText(t, format, form, issue, lang));

export const GET = answer;
export const fallback = answer;
