import { valueAt } from '../drafts/cells.ts';
import { found, type Finding } from './finding.ts';
import type { Outline, Part } from './outline.ts';

const hasFilm = ({ type, node }: Part): boolean =>
	type === 'info' && typeof valueAt(node, 'video.media') === 'string';
const hasSignFilm = ({ node }: Part): boolean => typeof valueAt(node, 'signLanguage.media') === 'string';
const isSigned = (part: Part): boolean =>
	hasSignFilm(part) || (hasFilm(part) && typeof valueAt(part.node, 'video.signLanguage') === 'string');

function ofFilm(outline: Outline, { node }: Part, film: 'video' | 'signLanguage'): Finding[] {
	const captions = valueAt(node, `${film}.captions`);
	const transcript = (outline.textsOf.get(node) ?? []).some(({ cell }) => cell === `${film}.transcript`);
	return [
		...(Array.isArray(captions) && captions.length > 0
			? []
			: [found(node.key, 'captions-missing', { cell: `${film}.captions` })]),
		...(transcript ? [] : [found(node.key, 'transcript-missing', { cell: `${film}.transcript` })])
	];
}

/** Films that cannot be read, and a form that cannot be seen in Swedish Sign Language. Pictures without words are faults. */
export function mediaFindings(outline: Outline): Finding[] {
	const parts = [outline.form, ...outline.pages, ...outline.questions];
	return [
		...parts.filter(hasFilm).flatMap((part) => ofFilm(outline, part, 'video')),
		...parts.filter(hasSignFilm).flatMap((part) => ofFilm(outline, part, 'signLanguage')),
		...(parts.some(isSigned) ? [] : [found('form', 'sign-language-missing')])
	];
}
