import { isSchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { isSessionKind } from '#lib/domain/classes/kinds.ts';
import type { Queryable } from '../db/client.ts';
import { classSessions, classSettings } from '../db/schema/index.ts';
import { shifted } from './dates.ts';
import { pick, randomOf, type Random } from './random.ts';
import type { Demonstration } from './spec.ts';

/** One of a session's facts, as often as children answered from such sessions. */
function fact(random: Random, { answers }: Demonstration, question: string): string {
	const tendency = answers[question];
	return tendency && 'weights' in tendency ? pick(random, tendency.weights) : '';
}

/** Opens a demonstration to groups, with the sessions that were held: they have ended, and nothing of them leads to an answer. */
export async function insertClasses(
	tx: Queryable,
	consultationId: string,
	demonstration: Demonstration,
	days: { today: string; opens: number; closes: number }
): Promise<void> {
	const { classes, slug } = demonstration;
	if (!classes) return;
	const { years, guardians, children, facilitator, sessions } = classes;
	await tx.insert(classSettings).values({ consultationId, years, guardians, children, facilitator });
	const random = randomOf(`sessions of ${slug}`);
	const held = Array.from({ length: sessions }, () => {
		const day = days.opens + Math.floor(random() * (days.closes - days.opens));
		const [kind, which] = [
			fact(random, demonstration, 'class-kind'),
			fact(random, demonstration, 'class-years')
		];
		return {
			consultationId,
			state: 'ended' as const,
			kind: isSessionKind(kind) ? kind : 'school',
			years: isSchoolYears(which) ? which : 'y4to6',
			district: fact(random, demonstration, 'class-district') || null,
			openedOn: shifted(days.today, day),
			livesUntil: new Date(`${shifted(days.today, day)}T15:00:00Z`)
		};
	});
	if (held.length > 0) await tx.insert(classSessions).values(held);
}
