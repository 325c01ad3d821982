import { form, type Form } from '../consultations/form.ts';
import type { LocalText } from '../text/text.ts';
import { affectedOnes, complaintChannels, complaintKinds, grounds, outcomes } from './coded.ts';
import * as words from './countWords.ts';

/** Working days from when each band of time begins; what had no answer at all stands last. */
export const answerBands = { soon: 0, weeks: 6, month: 11, months: 21, longer: 41, never: 9999 } as const;
export const closeBands = { soon: 0, month: 11, months: 21, quarter: 41, longer: 81 } as const;

/** Where a number of working days falls: the band's first day, which is all that is kept of it. */
export const bandOf = (bands: Readonly<Record<string, number>>, days: number): number =>
	Math.max(0, ...Object.values(bands).filter((from) => from <= days));

const optionsOf = <Id extends string>(ids: readonly Id[], labels: Record<Id, LocalText>) =>
	ids.map((id) => ({ id, label: labels[id] }));
const bandsOf = <Id extends string>(bands: Record<Id, number>, labels: Record<Id, LocalText>) =>
	(Object.keys(bands) as Id[]).map((id) => ({ id, from: bands[id], label: labels[id] }));

/**
 * What a committee's complaints of a period are counted by: an ordinary form, so that everything which protects and shows
 * answers does the same for complaints. Grounds are a sensitive background, so each question is shown by each ground, and
 * the stricter settings hold. A person whose cases differ has several of what is several choices.
 */
export function countForm(title: LocalText, districts: readonly { slug: string; name: LocalText }[]): Form {
	const several = { type: 'multiple' as const };
	return form.parse({
		title,
		languages: ['sv', 'sv-simple', 'en'],
		pages: [
			{
				id: 'what',
				title: words.pages.what,
				questions: [
					{
						...several,
						id: 'kinds',
						label: words.questions.kinds,
						options: optionsOf(complaintKinds, words.kinds)
					},
					{
						...several,
						id: 'affected',
						label: words.questions.affected,
						options: optionsOf(affectedOnes, words.affected)
					},
					{
						...several,
						id: 'channels',
						label: words.questions.channels,
						options: optionsOf(complaintChannels, words.channels)
					}
				]
			},
			{
				id: 'answer',
				title: words.pages.answer,
				questions: [
					{
						type: 'number',
						id: 'firstAnswer',
						label: words.questions.firstAnswer,
						min: 0,
						bands: bandsOf(answerBands, words.answerBands)
					},
					{
						type: 'number',
						id: 'closing',
						label: words.questions.closing,
						min: 0,
						bands: bandsOf(closeBands, words.closeBands)
					},
					{
						...several,
						id: 'outcomes',
						label: words.questions.outcomes,
						options: optionsOf(outcomes, words.outcomes)
					},
					{
						type: 'single',
						id: 'measured',
						label: words.questions.measured,
						options: optionsOf(['yes', 'no'], words.measured)
					}
				]
			},
			{
				id: 'who',
				title: words.pages.who,
				questions: [
					{
						...several,
						id: 'grounds',
						label: words.questions.grounds,
						options: optionsOf(grounds, words.grounds),
						background: { kind: 'other', sensitive: true, why: words.why.grounds }
					},
					...(districts.length > 1
						? [
								{
									type: 'district',
									id: 'district',
									label: words.questions.district,
									map: false,
									options: districts.map(({ slug, name }) => ({ id: slug, label: name })),
									background: { kind: 'district', why: words.why.district }
								}
							]
						: [])
				]
			}
		]
	});
}
