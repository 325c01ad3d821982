export type Piece = { text: string; struck: boolean };

/** A text cut where something is struck out: the pieces together are the text. Spans are in order and apart. */
export function piecesOf(text: string, spans: readonly { start: number; end: number }[]): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { start, end } of spans) {
		pieces.push(
			{ text: text.slice(from, start), struck: false },
			{ text: text.slice(start, end), struck: true }
		);
		from = end;
	}
	pieces.push({ text: text.slice(from), struck: false });
	return pieces.filter((piece) => piece.text !== '');
}
