import { error } from '@sveltejs/kit';
import { findResults } from '#lib/server/reports/results.ts';
import { answersOf, pageOfTexts } from '#lib/ui/results/paging.ts';

export async function load({ locals, params, url }) {
	const found = await findResults(locals.db, params.slug);
	if (found?.state !== 'released') error(404);
	const questions = answersOf(found.results);
	const at = questions.findIndex(({ question }) => question === params.question);
	const question = questions[at];
	const wanted = (name: string) => url.searchParams.get(name);
	const texts = question && pageOfTexts(question, wanted('texts'), wanted('theme'));
	if (!texts) error(404);
	const { consultation, release } = found.results;
	return { consultation, release, question, texts, previous: questions[at - 1], next: questions[at + 1] };
}
