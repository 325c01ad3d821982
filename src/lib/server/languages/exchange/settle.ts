import { z } from 'zod';
import { languageTag } from '#lib/domain/text/text.ts';
import { taken, type Choices, type Proposal, type Proposed } from '#lib/domain/translations/proposal.ts';
import type { Incoming, Place } from '#lib/domain/translations/unit.ts';
import { digest } from './digest.ts';

/** What is proposed, by language. */
export type ProposedSet = { tag: string; texts: Proposed[] };

const place = z.union([
	z.strictObject({ line: z.number() }),
	z.strictObject({
		sheet: z.string().max(200),
		row: z.number().optional(),
		column: z.string().max(10).optional()
	})
]);
const carriedText = z.strictObject({
	id: z.string().max(500),
	text: z.string().max(20_000),
	kind: z.enum(['new', 'changed', 'conflict', 'outdated']),
	/** What the Swedish that it was made from is known by. */
	hash: z.string().regex(/^[0-9a-f]{0,64}$/),
	outdated: z.boolean(),
	/** What the text that stood here was known by when it was shown. */
	seen: z.string().regex(/^[0-9a-f]{0,64}$/),
	place: place.optional()
});
/** A proposal while somebody decides about it: on the page, and nowhere else. */
export const carried = z
	.array(z.strictObject({ tag: languageTag, texts: z.array(carriedText).max(30_000) }))
	.max(60);
type CarriedText = z.infer<typeof carriedText>;
export type Carried = z.infer<typeof carried>;

/** What of a proposal can be written, to be brought back with the decision. */
export const carriedOf = (sets: readonly ProposedSet[]): Carried =>
	sets.map(({ tag, texts }) => ({
		tag,
		texts: texts.flatMap(({ id, text, kind, hash, outdated, present, place }) =>
			kind === 'same' || kind === 'refused'
				? []
				: [
						{
							id,
							text,
							kind,
							hash,
							outdated,
							seen: present === undefined ? '' : digest(present),
							...(place ? { place: place as Place } : {})
						}
					]
		)
	}));

/** A decision that came back; undefined when it is none of ours. */
export function readCarried(text: string): Carried | undefined {
	try {
		return carried.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

const incomingOf = ({ id, text, hash, seen, place }: CarriedText): Incoming => ({
	id,
	text,
	hash,
	was: seen,
	...(place ? { place: place as Place } : {})
});

type Settled = { write: ProposedSet[] } | { again: ProposedSet[] };

/** One text of a decision as it stands now. `moved`: something has changed since it was shown. */
function compared(now: Proposed, shown: CarriedText): { text: Proposed; moved: boolean } {
	if (now.kind === 'same') return { text: now, moved: false };
	const moved = now.kind === 'conflict' || now.kind === 'refused' || now.outdated !== shown.outdated;
	return { text: moved ? now : { ...now, kind: shown.kind }, moved };
}

/**
 * What is written by a decision: each text where what was shown still stands. When one that was chosen has changed since
 * it was shown, nothing is written, and all of it is to be shown again.
 */
export async function settle(
	carried: Carried,
	choices: (tag: string) => Choices,
	propose: (tag: string, incoming: Incoming[]) => Promise<Proposal> | Proposal
): Promise<Settled> {
	const write: ProposedSet[] = [];
	const again: ProposedSet[] = [];
	let moved = false;
	for (const { tag, texts } of carried) {
		const now = await propose(tag, texts.map(incomingOf));
		const found = now.texts.flatMap((one, at) => {
			const shown = texts[at];
			return shown ? [{ shown, ...compared(one, shown) }] : [];
		});
		const chosen = new Set(
			taken(
				found.map(({ text, shown }) => ({ ...text, id: shown.id, kind: shown.kind })),
				choices(tag)
			).map(({ id }) => id)
		);
		const wanted = found.filter(({ shown }) => chosen.has(shown.id));
		moved ||= wanted.some((one) => one.moved);
		write.push({ tag, texts: wanted.map(({ text }) => text).filter(({ kind }) => kind !== 'same') });
		again.push({ tag, texts: found.map(({ text }) => text) });
	}
	return moved ? { again } : { write };
}
