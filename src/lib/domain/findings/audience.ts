import type { SchoolYears } from '../classes/schoolYears.ts';
import type { Reach } from '../consultations/reach.ts';

/** Who answers, by age: under 7, 7–9, 10–12, 13–17, and grown-ups. */
export const ageGroups = ['under7', 'from7', 'from10', 'from13', 'adults'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** The programme's terms that a consultation serves, as slugs. */
export type Terms = Partial<Record<'focusArea' | 'perspective' | 'actionPlan', readonly string[]>>;

/** What findings depend on beside the draft: who answers, in which school years, and which of the programme's terms it serves. */
export type About = {
	audience: AgeGroup | readonly AgeGroup[];
	terms?: Terms;
	/** The school years whose classes take part, each in a wording of its own. */
	years?: readonly SchoolYears[];
};

/**
 * What a form can ask of an age group.
 *
 * Questions, options and types: from research on surveys of children as the notes of docs/findings.md tell (five to
 * eight questions at 6–9, up to 15 at 10–12, two or three choices under 10). Sentences and LIX: Björnsson 1968 calls
 * 25–30 easy, 30–40 like fiction, 40–50 like newspapers. Words a minute: silent reading of Swedish is about 200 for
 * grown-ups (IReST, Trauzettel-Klosinski et al. 2012); children by Hasbrouck & Tindal 2017 (grades 2, 4 and 6), and aloud
 * by a grown-up under 7. `pace`: how many times longer than a grown-up one thinks before answering (our assumption).
 */
export type Limits = {
	questions: number;
	minutes: number;
	options: number;
	pictures: number;
	sentence: number;
	lix: number;
	wordsPerMinute: number;
	pace: number;
};

export const limits: Record<AgeGroup, Limits> = {
	under7: {
		questions: 5,
		minutes: 4,
		options: 3,
		pictures: 3,
		sentence: 10,
		lix: 25,
		wordsPerMinute: 110,
		pace: 2
	},
	from7: {
		questions: 8,
		minutes: 6,
		options: 3,
		pictures: 5,
		sentence: 12,
		lix: 25,
		wordsPerMinute: 80,
		pace: 2
	},
	from10: {
		questions: 15,
		minutes: 10,
		options: 6,
		pictures: 8,
		sentence: 15,
		lix: 30,
		wordsPerMinute: 120,
		pace: 1.5
	},
	from13: {
		questions: 25,
		minutes: 12,
		options: 10,
		pictures: 12,
		sentence: 20,
		lix: 40,
		wordsPerMinute: 150,
		pace: 1.1
	},
	adults: {
		questions: 40,
		minutes: 15,
		options: 12,
		pictures: 12,
		sentence: 25,
		lix: 45,
		wordsPerMinute: 200,
		pace: 1
	}
};

/** Easy-read Swedish: at most so many words a sentence and so high a LIX, whoever reads. */
export const easyRead = { sentence: 15, lix: 30 };

/** The youngest who answer: what fits them fits everybody. */
export function youngestOf({ audience }: About): AgeGroup {
	const groups: readonly string[] = [audience].flat();
	return ageGroups.find((group) => groups.includes(group)) ?? 'adults';
}

export const limitsFor = (about: About): Limits => limits[youngestOf(about)];

/** Children under 10 need pictures and few words. */
export const isYoung = (group: AgeGroup): boolean => group === 'under7' || group === 'from7';
export const isChild = (group: AgeGroup): boolean => group !== 'adults';

const from: Record<AgeGroup, number> = { under7: 0, from7: 7, from10: 10, from13: 13, adults: 18 };

/**
 * The age groups that a consultation addresses. Without bounds of its own it is made for grown-ups, whoever else
 * answers.
 */
export function audienceOf(reach: Reach): AgeGroup[] {
	if (reach.whom !== 'residents') return ['adults'];
	const { fromAge, toAge } = reach;
	if (fromAge === undefined && toAge === undefined) return ['adults'];
	// Nobody under 7 is alone with a form: a bound above alone does not make one for them.
	const [least, most] = [fromAge ?? 7, toAge ?? 120];
	const groups = ageGroups.filter((group, index) => {
		const next = ageGroups[index + 1];
		const last = next === undefined ? 120 : from[next] - 1;
		return from[group] <= most && last >= least;
	});
	return groups.length > 0 ? groups : ['adults'];
}
