import type { RequestHandler } from '@sveltejs/kit';
import { directionOf } from '#lib/domain/text/text.ts';
import { answerApi } from '#lib/server/api/dispatch.ts';
import { issuePassage } from '#lib/ui/form/issueText.ts';

const answer: RequestHandler = (event) =>
	answerApi(
		event,
		(words, form, issue) => issuePassage(form, issue, { ...words, dir: directionOf(words.lang) }).text
	);

export const GET = answer;
export const fallback = answer;
