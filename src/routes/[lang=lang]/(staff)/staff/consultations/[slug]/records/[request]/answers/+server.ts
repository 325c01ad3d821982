import { error } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { answersCsv, answersJson } from '#lib/server/exports/answersFile.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { handOut } from '#lib/server/records/handOut.ts';
import { isUuid } from '../../../../../form.ts';

const formats = {
	csv: { type: 'text/csv; charset=utf-8', write: answersCsv },
	json: { type: 'application/json', write: answersJson }
} as const;
const isFormat = (value: string): value is keyof typeof formats => Object.hasOwn(formats, value);

/** The one way out for raw answers: server/records/handOut.ts says to whom, and when. */
export async function POST({ request, locals, params }) {
	const format = fieldOf(await readForm(request), 'format') ?? '';
	if (!isFormat(format)) error(400);
	const found = await findConsultation(locals.db, params.slug);
	if (!found || !isUuid(params.request)) error(404);
	const wanted = { consultationId: found.id, id: params.request };
	const handed = await handOut(locals.db, wanted, { userId: requirePerson(locals).id });
	if (typeof handed === 'string') error(handed === 'not-found' ? 404 : 409);
	const { type, write } = formats[format];
	return new Response(write(found.slug, handed), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${found.slug}-answers.${format}"`,
			'cache-control': 'no-store'
		}
	});
}
