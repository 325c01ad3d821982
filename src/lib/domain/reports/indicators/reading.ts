import type { CountTable, MergedCategory } from '../../disclosure/document.ts';
import type { LocalText } from '../../text/text.ts';
import { publishesMeans } from '../means.ts';
import { meanIn, placeOf, shareAt, without } from '../published.ts';
import { sharedOf, timeOf, type AskedConsultation, type Time } from '../times.ts';
import type { TrendValue } from '../trendShapes.ts';
import { genderOf, genders, type Gender } from './gender.ts';
import type { QuestionSource } from './indicator.ts';
import type { IndicatorRow, IndicatorValue } from './shapes.ts';

/** What one release says of an indicator: only figures that it publishes, and which it hides. */
export type Reading = { time: Time; outcome: IndicatorValue; splits: IndicatorRow['splits'] } & Record<
	Gender,
	IndicatorValue
>;

export const nothing: IndicatorValue = { value: null, words: null, hidden: false };
export const number = (value: number | null): IndicatorValue => ({ ...nothing, value });

const valueOf = ({ state, value }: TrendValue): IndicatorValue => ({
	...nothing,
	value,
	hidden: state === 'hidden'
});

type By = Time['released']['by'][number];
type At = (table: CountTable & { groups?: MergedCategory[] }, ids?: readonly string[]) => IndicatorValue;

/** Reads a figure out of one row of a table. */
const reader =
	({ asked, counting }: Time, { measure, answers }: QuestionSource): At =>
	(table, ids) => {
		const place = placeOf(table, ids);
		if (typeof place === 'string') return valueOf(without(place));
		if (measure === 'percent' && answers.length === 0) return nothing;
		if (measure === 'percent')
			return valueOf(shareAt(place.table, place.row, answers, counting.kind === 'one'));
		return publishesMeans(asked.release.document) ? valueOf(meanIn(place.table, place.row)) : nothing;
	};

/** Men's and women's, where one group alone is theirs; hidden where the release has hidden or merged it. */
function gendersIn(tables: readonly By[], margin: readonly MergedCategory[], at: At) {
	const of = (gender: Gender): IndicatorValue => {
		const [table, ...more] = tables;
		if (!table || more.length > 0) return nothing;
		if (table.withheld) return { ...nothing, hidden: true };
		const groups = table.groups.length > 0 ? table.groups : margin;
		const own = groups.filter((group) => genderOf(group) === gender);
		if (own.length === 1 && own[0]) return at(table, own[0].ids);
		return { ...nothing, hidden: own.length === 0 && isMergedAway(groups, gender) };
	};
	return Object.fromEntries(genders.map((gender) => [gender, of(gender)])) as Record<Gender, IndicatorValue>;
}

/** Whether a gender stands in a group together with others. */
const isMergedAway = (groups: readonly MergedCategory[], gender: Gender): boolean =>
	groups.some(
		({ ids, labels }) =>
			ids.length > 1 &&
			ids.some(
				(id, part) =>
					genderOf({ ids: [id], labels: labels[part] ? [labels[part]] : [], kind: 'answer' }) === gender
			)
	);

const wordsIn = (label: LocalText, tag: string): string | undefined => {
	const found = label[tag] ?? label['sv'];
	return typeof found === 'string' ? found : found?.text;
};

/** One wording for what was merged, in each language that all of it has. */
function together(labels: readonly LocalText[]): LocalText {
	const tags = [...new Set(labels.flatMap((label) => Object.keys(label)))];
	return Object.fromEntries(
		tags.map((tag) => [tag, labels.map((label) => wordsIn(label, tag) ?? '').join(' / ')])
	);
}

/** Groups by every other background; options of one where several may be chosen stand together. */
function splitsOf({ asked, released }: Time, at: At): IndicatorRow['splits'] {
	const found = new Map<string, IndicatorRow['splits'][number]>();
	for (const table of released.by) {
		const background = asked.release.document.backgrounds.find(({ id }) => id === table.background);
		if (!background || background.crossed || background.kind === 'gender' || table.withheld) continue;
		const groups = table.groups
			.filter(({ kind, labels }) => kind === 'answer' && labels.length > 0)
			.map(({ ids, labels }) => ({
				label: background.option?.label ?? together(labels),
				outcome: at(table, ids)
			}));
		const split = found.get(background.question) ?? { label: background.label, groups: [] };
		if (groups.length > 0) found.set(background.question, { ...split, groups: [...split.groups, ...groups] });
	}
	return [...found.values()];
}

/** What a consultation's release says of an indicator; undefined when it did not ask its question. */
export function readingOf(asked: AskedConsultation, source: QuestionSource): Reading | undefined {
	if ('consultation' in source && source.consultation !== asked.head.slug) return undefined;
	const time = timeOf(
		asked,
		(question) =>
			'shared' in source ? sharedOf(question) === source.shared : question.id === source.question,
		source.part
	);
	if (!time) return undefined;
	const at = reader(time, source);
	const { backgrounds } = asked.release.document;
	const gendered = backgrounds.filter(({ kind, crossed }) => kind === 'gender' && !crossed);
	const tables = time.released.by.filter((table) => gendered.some(({ id }) => id === table.background));
	return {
		time,
		outcome: at(time.released.total),
		...gendersIn(tables, gendered[0]?.groups ?? [], at),
		splits: splitsOf(time, at)
	};
}
