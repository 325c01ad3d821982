/** A run of a text, or the place of a value in it, as it is written: `{{count}}`. */
export type Piece = { text: string } | { place: string };

const place = /\{\{[^{}]*\}\}/g;

/** A text cut at the places of its values; together the pieces are the text again. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(place)) {
		if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
		pieces.push({ place: match[0] });
		from = match.index + match[0].length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

/** The name of a place: `count` of `{{ count }}`. */
export const nameOfPlace = (written: string): string => written.slice(2, -2).trim();

const namesIn = (text: string): Set<string> =>
	new Set(piecesOf(text).flatMap((piece) => ('place' in piece ? [nameOfPlace(piece.place)] : [])));

/** Which places a translation has lost and which it has that its source has not. */
export function placesCompared(source: string, text: string): ('placeholder-lost' | 'placeholder-unknown')[] {
	const [before, after] = [namesIn(source), namesIn(text)];
	return [
		...(before.isSubsetOf(after) ? [] : (['placeholder-lost'] as const)),
		...(after.isSubsetOf(before) ? [] : (['placeholder-unknown'] as const))
	];
}
