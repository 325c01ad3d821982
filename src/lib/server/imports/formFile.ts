import { z } from 'zod';
import { form, questionsOf } from '#lib/domain/consultations/form.ts';
import { reach } from '#lib/domain/consultations/reach.ts';
import { bandsMiss } from '#lib/domain/questions/number.ts';
import { localText } from '#lib/domain/text/text.ts';
import { pathText, type Fault, type FaultCode, type Outcome } from './faults.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The project's own form file: a consultation with its form, as `import-form` takes it. */
export const formFile = z.strictObject({
	$schema: z.string().optional(),
	slug,
	/** The slug of a committee that the city has. */
	committee: slug,
	title: localText,
	summary: localText,
	purpose: localText,
	/** Whom it addresses; everybody when it is left out. */
	reach: reach.optional(),
	opensOn: z.iso.date().optional(),
	closesOn: z.iso.date().optional(),
	focusAreas: z.array(slug).optional(),
	perspectives: z.array(slug).optional(),
	actionPlans: z.array(slug).optional(),
	form
});
export type FormFile = z.infer<typeof formFile>;

/** The published JSON Schema of a form file (draft 2020-12), made from the same rules that read it. */
export const formFileSchema = (): Record<string, unknown> => ({
	title: 'Rådslag form file',
	...(z.toJSONSchema(formFile, { io: 'input', reused: 'ref' }) as Record<string, unknown>)
});

/** Reads a form file: the file, or everything that is wrong with it, each with its path. */
export function readFormFile(json: unknown): Outcome<FormFile> {
	const parsed = formFile.safeParse(json);
	if (!parsed.success)
		return {
			faults: parsed.error.issues.map((issue) => {
				const code = issue.code === 'custom' ? (issue.params?.code as FaultCode | undefined) : undefined;
				const path = pathText(issue.path);
				return code ? { code, path } : { code: 'schema', path, detail: issue.message };
			})
		};
	const { opensOn, closesOn } = parsed.data;
	const faults = questionsOf(parsed.data.form).flatMap((question): Fault[] =>
		(question.type === 'number' || question.type === 'date') && bandsMiss(question)
			? [{ code: 'bands-miss-numbers', path: `form question ${question.id}` }]
			: []
	);
	if (opensOn && closesOn && closesOn < opensOn)
		faults.push({ code: 'closes-before-opening', path: 'closesOn' });
	return faults.length > 0 ? { faults } : { value: parsed.data };
}
