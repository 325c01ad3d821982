import { z } from 'zod';
import { form, questionsOf, type Form } from '#lib/domain/consultations/form.ts';
import { backgroundOf } from '#lib/domain/questions/register.ts';
import { localText } from '#lib/domain/text/text.ts';
import { pathText, type Fault, type Outcome } from './faults.ts';

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
	...(z.toJSONSchema(formFile, { io: 'input' }) as Record<string, unknown>)
});

/** What the schema cannot say: options named once, wider groups of options that exist, bands that ascend and cover. */
export function formFaults(value: Form): Fault[] {
	const faults: Fault[] = [];
	for (const question of questionsOf(value)) {
		const path = `form question ${question.id}`;
		const options = 'options' in question ? question.options : 'points' in question ? question.points : [];
		const ids = [
			...options.map(({ id }) => id),
			...('dontKnow' in question && question.dontKnow ? [question.dontKnow.id] : [])
		];
		for (const id of ids.filter((id, at) => ids.indexOf(id) !== at))
			faults.push({ code: 'identifier-repeated', path, detail: id });
		for (const { of } of backgroundOf(question)?.merge ?? [])
			for (const id of of) if (!ids.includes(id)) faults.push({ code: 'unknown-option', path, detail: id });
		if (question.type !== 'number' || !question.bands) continue;
		const { bands, min } = question;
		if (bands.some((band, at) => at > 0 && band.from <= bands[at - 1]!.from))
			faults.push({ code: 'bands-not-ascending', path });
		if (bands[0]!.from > min) faults.push({ code: 'bands-miss-numbers', path });
	}
	return faults;
}

/** Reads a form file: the file, or everything that is wrong with it, each with its path. */
export function readFormFile(json: unknown): Outcome<FormFile> {
	const parsed = formFile.safeParse(json);
	if (!parsed.success)
		return {
			faults: parsed.error.issues.map((issue) => {
				const code = issue.code === 'custom' ? (issue.params?.code as unknown) : undefined;
				const path = pathText(issue.path);
				return code === 'identifier-repeated'
					? { code: 'identifier-repeated', path }
					: { code: 'schema', path, detail: issue.message };
			})
		};
	const { opensOn, closesOn } = parsed.data;
	const faults = formFaults(parsed.data.form);
	if (opensOn && closesOn && closesOn < opensOn)
		faults.push({ code: 'closes-before-opening', path: 'closesOn' });
	return faults.length > 0 ? { faults } : { value: parsed.data };
}
