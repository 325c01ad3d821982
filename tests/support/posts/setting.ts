import { startSession } from '#lib/server/auth/sessions.ts';
import type { Database } from '#lib/server/db/client.ts';

export type Fields = Record<string, string>;

export type StaffPost = {
	route: string;
	operation: string;
	path: string;
	/** Fields that are sound, as the page sends them. */
	fields: Fields;
	/** The cookie of somebody who may send it; a fresh session each time. */
	cookie: () => Promise<string | undefined>;
};

/** What the posts of every area are made with: people, consultations that stand in every state, and a way to write a post. */
export type Setting = {
	db: Database;
	/** Holds every role that a post needs. */
	admin: string;
	other: { id: string; link: string };
	/** Of the open consultation. */
	committee: { id: string; slug: string };
	draft: string;
	open: string;
	closed: string;
	session: (userId: string, secondFactorPassed?: boolean) => StaffPost['cookie'];
	nobody: StaffPost['cookie'];
	post: (
		route: string,
		fields?: Fields,
		other?: { operation?: string; path?: string; cookie?: StaffPost['cookie'] }
	) => StaffPost;
};

const root = '/[lang=lang]/(staff)/staff';

export const nobody: StaffPost['cookie'] = async () => undefined;

export const sessions =
	(db: Database): Setting['session'] =>
	(userId, secondFactorPassed = true) =>
	async () =>
		`radslag=${await startSession(db, userId, { halfway: !secondFactorPassed, secondFactorPassed })}`;

/** Posts to staff's pages, by somebody unless it is said who. */
export const postsBy =
	(by: StaffPost['cookie']): Setting['post'] =>
	(route, fields = {}, { operation = 'POST', path = route, cookie = by } = {}) => ({
		route: `${root}${route}`,
		operation,
		path: `/sv/staff${path}${operation === 'POST' ? '' : `?/${operation.slice(5)}`}`,
		fields,
		cookie
	});
