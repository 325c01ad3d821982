import { today } from '#lib/server/clock.ts';
import { dueOf } from '#lib/domain/reports/actions/standing.ts';
import { actionsOf } from '#lib/server/reports/actions/find.ts';
import { writtenOf } from '../written.ts';

const dones = ['added', 'changed', 'removed'] as const;

export async function load({ locals, params, url }) {
	const { owner, period, takes, writable } = await writtenOf(locals, params);
	const actions = await actionsOf(locals.db, owner.id, period);
	const late = actions.filter((action) => dueOf(action, today()) === 'late').length;
	const done = dones.find((one) => one === url.searchParams.get('done')) ?? null;
	return { owner, period, takes, writable, actions, late, done };
}
