import { error } from '@sveltejs/kit';
import { answerableOf } from '#lib/domain/consultations/form.ts';
import { movesFrom } from '#lib/domain/consultations/lifecycle.ts';
import { periodLeast } from '#lib/domain/consultations/participation.ts';
import { mayDo } from '#lib/domain/access/table.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { participationOf } from '#lib/server/consultations/participation.ts';
import { textsWait } from '#lib/server/releases/textOf.ts';

const action = {
	open: 'consultation.open',
	close: 'consultation.close',
	release: 'consultation.release'
} as const;

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const may = (what: Parameters<typeof mayDo>[1]) => mayDo(locals.person, what, found.committeeId);
	const moves = movesFrom(found.state).filter((move) => move !== 'archive' && may(action[move]));
	const { slug, title, state, opensOn, closesOn, committee, form } = found;
	return {
		consultation: { slug, title, state, opensOn, closesOn, committee: committee.name },
		languages: form.languages,
		questions: answerableOf(form).length,
		moves: moves as ('open' | 'close' | 'release')[],
		mayReview: may('texts.review') && (await textsWait(locals.db, found.id)),
		periods: await participationOf(locals.db, found.id),
		least: periodLeast
	};
}
