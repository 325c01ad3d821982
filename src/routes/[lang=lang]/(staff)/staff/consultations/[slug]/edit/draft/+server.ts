import { z } from 'zod';
import { isShallow } from '#lib/domain/drafts/node.ts';
import { op } from '#lib/domain/drafts/ops.ts';
import { jsonOf } from '#lib/server/api/body.ts';
import { privateJson } from '#lib/server/api/answers.ts';
import { ApiError } from '#lib/server/api/errors.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { DraftError, pushEdits, watchDraft } from '#lib/server/forms/drafts.ts';

const revision = z.coerce.number().int().min(0).max(2_000_000_000);
const batch = z.strictObject({
	batch: z.uuid(),
	since: revision,
	ops: z.array(op).min(1).max(1000)
});
const statuses = { 'not-found': 404, 'wrong-state': 409, 'too-large': 413 } as const;

async function idOf({ db }: App.Locals, slug: string): Promise<string> {
	const found = await findConsultation(db, slug);
	if (!found) throw new DraftError('not-found', `There is no consultation ${slug}`);
	return found.id;
}

/** What an operation gives, or its refusal as a status and a code. */
async function answerOf(work: () => Promise<unknown>): Promise<Response> {
	try {
		return privateJson(200, await work());
	} catch (cause) {
		if (cause instanceof DraftError) return privateJson(statuses[cause.code], { code: cause.code });
		if (cause instanceof ApiError) return privateJson(cause.status, { code: cause.code });
		throw cause;
	}
}

/** What others have done since a revision. */
export const GET = ({ locals, params, url }) =>
	answerOf(async () => {
		const since = revision.safeParse(url.searchParams.get('since') ?? '0');
		if (!since.success) throw new ApiError(400, 'bad-parameter');
		const part = url.searchParams.get('part')?.slice(0, 40).replaceAll('\u0000', '');
		const { id } = requirePerson(locals);
		return watchDraft(locals.db, await idOf(locals, params.slug), { since: since.data, userId: id, part });
	});

/** Changes to make. */
export const POST = ({ locals, params, request }) =>
	answerOf(async () => {
		const json = await jsonOf(request);
		const read = isShallow(json) ? batch.safeParse(json) : undefined;
		if (!read?.success) throw new ApiError(400, 'bad-json');
		return pushEdits(locals.db, await idOf(locals, params.slug), read.data, requirePerson(locals).id);
	});
