import type { Handle } from '@sveltejs/kit';
import { database } from '../db/client.ts';

/** Hands the process's database client to the request. */
export const databaseHandle: Handle = ({ event, resolve }) => {
	event.locals.db = database();
	return resolve(event);
};
