import type { PaperForm } from './paper.ts';

/** The pictures that a form shows, by name: signs of the house's own collection, and uploaded files. */
export function picturesIn({ sections }: PaperForm): { signs: string[]; media: string[] } {
	const shapes = sections.flatMap(({ parts }) =>
		parts.flatMap((part) => (part.kind === 'item' ? [part.shape] : []))
	);
	const drawings = shapes.flatMap((shape) =>
		shape.kind === 'boxes' ? shape.options.flatMap(({ drawing }) => drawing ?? []) : []
	);
	const shown = shapes.flatMap((shape) =>
		shape.kind === 'reading' && shape.picture ? [shape.picture.media] : []
	);
	return {
		signs: [...new Set(drawings.flatMap((one) => ('sign' in one ? [one.sign] : [])))],
		media: [...new Set([...drawings.flatMap((one) => ('media' in one ? [one.media] : [])), ...shown])]
	};
}
