/** `span`: which of the spans it is; none where nothing is struck out. */
export type Piece = { text: string; span?: number };

/** A text cut where something is struck out: the pieces together are the text. Spans are in order and apart. */
export function piecesOf(text: string, spans: readonly { start: number; end: number }[]): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const [span, { start, end }] of spans.entries()) {
		pieces.push({ text: text.slice(from, start) }, { text: text.slice(start, end), span });
		from = end;
	}
	pieces.push({ text: text.slice(from) });
	return pieces.filter((piece) => piece.text !== '');
}
