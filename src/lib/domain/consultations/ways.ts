import { mergeNominal } from '../disclosure/merge-nominal.ts';
import { channels, type Channel } from './entry.ts';

/** Ways that are shown as one, and how many answers came by them. */
export type Ways = { channels: Channel[]; count: number };

/**
 * How answers came, once a consultation has closed: ways with fewer than `least` answers are merged with the smallest
 * of the others, as a release merges answers, so that no small group follows from the total. Nothing when only one
 * class would be left.
 */
export function shownWays(counts: Readonly<Record<string, number>>, least: number): Ways[] {
	const total = channels.reduce((sum, channel) => sum + (counts[channel] ?? 0), 0);
	const row = channels.map((channel) => counts[channel] ?? 0);
	const classes = mergeNominal([row], [...channels.keys()], [], { k: least, most: [total] });
	if (!classes) return [];
	const ways = classes.map((members) => ({
		channels: members.flatMap((at) => (row[at] && channels[at] ? [channels[at]] : [])),
		count: members.reduce((sum, at) => sum + (row[at] ?? 0), 0)
	}));
	const peopled = ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
	return peopled.length > 1 ? peopled : [];
}
