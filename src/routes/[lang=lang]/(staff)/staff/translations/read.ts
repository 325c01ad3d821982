import { error } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

/** A posted form of plain text: what no page could have sent is refused. */
export async function readPlain(request: Request): Promise<FormData> {
	const posted = await readForm(request);
	for (const value of posted.values())
		if (typeof value !== 'string' || hasForbiddenCharacter(value)) error(400);
	return posted;
}

/** The revision that the page was made from. */
export function revisionIn(posted: FormData): number {
	const was = fieldOf(posted, 'was') ?? '';
	if (!/^\d{1,9}$/.test(was)) error(400);
	return Number(was);
}
