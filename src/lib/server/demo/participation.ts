import { daysBetween, shifted } from './dates.ts';
import { pick, randomOf } from './random.ts';
import type { Demonstration } from './spec.ts';

export type ParticipationRow = { day: string; channel: string; language: string; count: number };

/** Many on the first days, more again after a reminder, fewer at weekends. */
function weightOf(day: string, sinceOpening: number, length: number): number {
	const start = Math.exp(-sinceOpening / 4);
	const reminder = 0.6 * Math.exp(-((sinceOpening - 0.6 * length) ** 2) / 4);
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return (0.15 + start + reminder) * (weekday === 0 || weekday === 6 ? 0.55 : 1);
}

/** On which days, in which way and in which language the demonstration's residents answered, up to yesterday. */
export function participationRows(
	{ slug, people }: Demonstration,
	{ opens, closes }: { opens: number; closes: number },
	today: string
): ParticipationRow[] {
	const random = randomOf(`participation of ${slug}`);
	const first = shifted(today, opens);
	const last = shifted(today, Math.min(closes, -1));
	const length = daysBetween(first, last);
	const days = Array.from({ length: length + 1 }, (_, index) => shifted(first, index));
	const weights = Object.fromEntries(days.map((day, index) => [day, weightOf(day, index, length)]));
	const counts = new Map<string, ParticipationRow>();
	for (let index = 0; index < people; index += 1) {
		const day = pick(random, weights);
		const channel = pick(random, { web: 94, api: 2, paper: 4 });
		const language = pick(random, { sv: 84, 'sv-simple': 6, en: 10 });
		const key = `${day} ${channel} ${language}`;
		const row = counts.get(key) ?? { day, channel, language, count: 0 };
		counts.set(key, { ...row, count: row.count + 1 });
	}
	return [...counts.values()];
}
