import { sessionWithToken } from '#lib/server/classes/join.ts';

/** Thanks, also when the session ended the moment after. */
export async function load({ locals, params }) {
	const session = await sessionWithToken(locals.db, params.token);
	const lives = session !== undefined && session !== 'ended';
	return { token: params.token, lives, years: lives ? session.facts.years : undefined };
}
