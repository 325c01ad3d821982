import { error, type Handle } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';

/** An address with characters that no text of ours has (NUL, lone surrogates) is a bad request before anything looks it up. */
export const addressHandle: Handle = ({ event, resolve }) => {
	const parts = [...Object.values(event.params), ...[...event.url.searchParams].flat()];
	if (parts.some((part) => part !== undefined && hasForbiddenCharacter(part))) error(400);
	return resolve(event);
};
