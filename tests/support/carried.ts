import type { Form } from '#lib/domain/consultations/form.ts';
import { isFromSession, type Question } from '#lib/domain/questions/register.ts';

type Worded = Record<string, unknown> & { years?: unknown };

const plain = ({ years: _, ...part }: Worded): Worded => part;

function plainQuestion(question: Question): Question {
	const own = plain(question as Worded);
	for (const list of ['options', 'points', 'rows'])
		if (Array.isArray(own[list])) own[list] = (own[list] as Worded[]).map(plain);
	return own as Question;
}

/** A form as a workbook carries it: without what sessions answer, and without words for school years (domain/xlsforms/notCarried.ts). */
export const carried = (form: Form): Form => ({
	...form,
	pages: form.pages
		.map((page) => ({
			...page,
			questions: page.questions.filter((question) => !isFromSession(question)).map(plainQuestion)
		}))
		.filter(({ questions }) => questions.length > 0)
});
