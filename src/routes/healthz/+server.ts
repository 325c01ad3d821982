import { json } from '@sveltejs/kit';

/** 200 when the database answers. */
export async function GET({ locals }) {
	try {
		await locals.db.$client`select 1`;
		return json({ status: 'ok' });
	} catch {
		return json({ status: 'database-unreachable' }, { status: 503 });
	}
}
