import type { PaperOption, PaperShape } from '../questions/paper.ts';
import type { PaperForm } from './paper.ts';

/** What of a question may be drawn: options, places of a ranking, faces. */
function optionsIn(shape: PaperShape): PaperOption[] {
	if (shape.kind === 'boxes' || shape.kind === 'places') return shape.options;
	return shape.kind === 'scale' ? shape.points : [];
}

/** The pictures that a form shows, by name: signs of the house's own collection, and uploaded files. */
export function picturesIn({ sections }: PaperForm): { signs: string[]; media: string[] } {
	const shapes = sections.flatMap(({ parts }) =>
		parts.flatMap((part) => (part.kind === 'item' ? [part.shape] : []))
	);
	const drawings = shapes.flatMap((shape) => optionsIn(shape).flatMap(({ drawing }) => drawing ?? []));
	const shown = shapes.flatMap((shape) =>
		shape.kind === 'reading' && shape.picture ? [shape.picture.media] : []
	);
	return {
		signs: [...new Set(drawings.flatMap((one) => ('sign' in one ? [one.sign] : [])))],
		media: [...new Set([...drawings.flatMap((one) => ('media' in one ? [one.media] : [])), ...shown])]
	};
}
