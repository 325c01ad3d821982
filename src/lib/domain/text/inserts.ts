/** A run of a text, or the place of an earlier answer in it: `{{field}}`. */
export type Piece = { text: string } | { field: string };

const place = /\{\{\s*([A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z][A-Za-z0-9_-]*)?)\s*\}\}/g;

/** A text cut at the places of earlier answers. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(place)) {
		if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
		pieces.push({ field: match[1] ?? '' });
		from = match.index + match[0].length;
	}
	if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) });
	return pieces;
}

/** The fields whose answers stand in a text. */
export const insertsIn = (text: string): string[] =>
	piecesOf(text).flatMap((piece) => ('field' in piece ? [piece.field] : []));
