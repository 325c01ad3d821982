import type { BackgroundTable } from '../disclosure/document.ts';
import type { BreakdownHead } from './tableShapes.ts';

/** The two backgrounds that one of a release's crosses, as they are named; nothing where it crosses none. */
export function crossedOf(
	background: string,
	all: readonly BackgroundTable[]
): Pick<BreakdownHead, 'crossed'> {
	const own = all.find(({ id }) => id === background);
	const sides = (own?.crossed ?? []).flatMap((id) => {
		const side = all.find((table) => table.id === id);
		return side
			? [{ kind: side.kind, label: side.label, ...(side.option ? { option: side.option.label } : {}) }]
			: [];
	});
	return sides.length === 2 ? { crossed: sides } : {};
}
