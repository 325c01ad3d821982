import { valueAt } from '../drafts/cells.ts';
import { found, type Finding } from './finding.ts';
import type { Outline, Part } from './outline.ts';

const hasFilm = ({ type, node }: Part): boolean =>
	type === 'info' && typeof valueAt(node, 'video.media') === 'string';
const isSigned = ({ node }: Part): boolean => typeof valueAt(node, 'video.signLanguage') === 'string';

function ofFilm(outline: Outline, { node }: Part): Finding[] {
	const captions = valueAt(node, 'video.captions');
	const transcript = (outline.textsOf.get(node) ?? []).some(({ cell }) => cell === 'video.transcript');
	return [
		...(Array.isArray(captions) && captions.length > 0
			? []
			: [found(node.key, 'captions-missing', { cell: 'video.captions' })]),
		...(transcript ? [] : [found(node.key, 'transcript-missing', { cell: 'video.transcript' })])
	];
}

/** Films that cannot be read, and a form that cannot be seen in Swedish Sign Language. Pictures without words are faults. */
export function mediaFindings(outline: Outline): Finding[] {
	const films = outline.questions.filter(hasFilm);
	return [
		...films.flatMap((film) => ofFilm(outline, film)),
		...(films.some(isSigned) ? [] : [found('form', 'sign-language-missing')])
	];
}
