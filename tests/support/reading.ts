import type { Answer, Fault } from '#lib/domain/questions/common.ts';
import { readAnswer, type Question } from '#lib/domain/questions/register.ts';

type OneRead = { answer?: Answer; issue?: Omit<Fault, 'field'> };

/** Reads what is sent under a question's own name: its answer, what is wrong with it, or neither. */
export const readingOf =
	(question: Question) =>
	(raw: unknown): OneRead => {
		const { answers, issues } = readAnswer(question, (name) => (name === question.id ? raw : undefined));
		const [issue] = issues;
		if (issue) return { issue: { code: issue.code, ...(issue.params ? { params: issue.params } : {}) } };
		const answer = answers[question.id];
		return answer === undefined ? {} : { answer };
	};

/** Reads what is sent under several names. */
export const readingFields = (question: Question, fields: Record<string, unknown>) =>
	readAnswer(question, (name) => fields[name]);
