import { listCommittees } from '#lib/server/assessments/committees.ts';
import { listShown } from '#lib/server/assessments/find.ts';

export async function load({ locals, url }) {
	const committees = await listCommittees(locals.db);
	const asked = url.searchParams.get('committee');
	return {
		shown: await listShown(locals.db),
		committees,
		chosen: committees.find(({ slug }) => slug === asked) ?? null
	};
}
