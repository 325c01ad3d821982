import { z } from 'zod';
import { textLanguages } from '#lib/i18n/languages.ts';
import { privateJson } from '#lib/server/api/answers.ts';
import { jsonOf } from '#lib/server/api/body.ts';
import { ApiError } from '#lib/server/api/errors.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { saveSection, sectionStatuses, type SectionText } from '#lib/server/reports/document/sections.ts';
import { subjectOf } from '../../subject.ts';

const change = z.object({
	base: z.number().int().min(0).max(2_000_000_000),
	lang: z.string().refine((tag) => textLanguages.includes(tag)),
	status: z.enum(sectionStatuses),
	doc: z.unknown()
});

const told = ({ doc, status, revision, updatedBy, updatedAt }: SectionText) => ({
	doc,
	status,
	revision,
	by: updatedBy,
	at: updatedAt?.toISOString() ?? null
});

/** Keeps what the editor has: 409 with what stands there now when somebody else came first. */
export async function POST({ locals, params, request }) {
	const { report } = await subjectOf(locals, params);
	try {
		const read = change.safeParse(await jsonOf(request));
		if (!read.success) throw new ApiError(400, 'bad-json');
		const { doc, ...rest } = read.data;
		const userId = requirePerson(locals).id;
		const done = await saveSection(locals.db, {
			reportId: report.id,
			key: params.section,
			doc,
			userId,
			...rest
		});
		switch (done.outcome) {
			case 'saved':
				return privateJson(200, { text: told(done.text) });
			case 'conflict':
				return privateJson(409, { code: 'conflict', text: told(done.text) });
			case 'invalid':
				return privateJson(422, { code: done.issue });
			case 'closed':
				return privateJson(409, { code: 'closed' });
			case 'not-found':
				return privateJson(404, { code: 'not-found' });
		}
	} catch (cause) {
		if (cause instanceof ApiError) return privateJson(cause.status, { code: cause.code });
		throw cause;
	}
}
