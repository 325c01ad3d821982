import { randomUUID } from 'node:crypto';
import type { HandleServerError } from '@sveltejs/kit';

/** The unexpected gets an id that the person can quote; the log has the id, the route and the cause, never content. */
export const errorHandle: HandleServerError = ({ error, event, status }) => {
	if (status < 500) return { message: String(status) };
	const id = randomUUID().slice(0, 8);
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(
		`error ${id} at ${event.request.method} ${event.route.id ?? 'unknown route'}: ${withoutValues(cause)}`
	);
	return { message: '500', id };
};

/** A failed query names its values; a log never holds what people wrote. */
const withoutValues = (text: string): string => text.replace(/\nparams:[\s\S]*?(?=\n {4}at |$)/g, '');
