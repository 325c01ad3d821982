import { helpContactsOf } from '#lib/server/classes/help.ts';
import { makeMove, shownStep } from '../../../../../complaintMoves.ts';

export const load = async (event) => ({
	...(await shownStep('child', event)),
	contacts: await helpContactsOf(event.locals.db)
});

export const actions = { default: (event) => makeMove('child', event) };
