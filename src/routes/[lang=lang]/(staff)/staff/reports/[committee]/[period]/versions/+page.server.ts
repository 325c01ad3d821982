import { versionsOf } from '#lib/server/reports/document/versions.ts';
import { writtenSubject } from '../subject.ts';

export async function load({ locals, params }) {
	const { owner, period, row } = await writtenSubject(locals, params);
	return { owner, period, versions: await versionsOf(locals.db, row.id) };
}
