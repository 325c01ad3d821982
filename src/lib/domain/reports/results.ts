import type { CountTable, QuestionRelease, ReleaseDocument } from '../disclosure/document.ts';
import type { ThemeDocument } from '../disclosure/themes.ts';
import type { Form } from '../consultations/form.ts';
import { backgroundOf, countingsOf, textsOf, type Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';
import { gapOf } from './gap.ts';
import { publishesMeans } from './means.ts';
import { medianOf, orderedAmong } from './median.ts';
import { headOf, participationOf } from './participation.ts';
import type { PopulationRow } from './population.ts';
import type {
	ConsultationHead,
	QuestionResult,
	ReleasedText,
	Reply,
	ReportTable,
	Results
} from './shapes.ts';
import { trendOf, type AskedConsultation } from './trend.ts';
import { populationWithin } from './within.ts';

/** One consultation as it is stored: what the reports are built from. Days are ISO dates in the city's time zone. */
export type ReleasedConsultation = {
	head: ConsultationHead;
	outcome: LocalText | null;
	replies: Reply[];
	release: { number: number; releasedOn: string; document: ReleaseDocument };
	/** All versions of its form as one (domain/consultations/versions.ts). */
	form: Form;
	/** Questions that only earlier versions asked: the last version that did. */
	earlier: ReadonlyMap<string, number>;
	/** Texts that a person has released, by question. */
	texts: Map<string, ReleasedText[]>;
	/** What texts are about, by field, where it has been made public. */
	themes?: Map<string, ThemeDocument>;
};

/** How a question's tables are read: the order of its answers, and whether they have means. */
type Reading = { order: string[]; means: boolean };

/** Of a hidden base there is no share, whatever the release says of it. */
const sharesOf = ({ percents, bases }: CountTable) =>
	percents.map((row, group) => (bases[group] === null ? row.map(() => null) : row));

function tableOf(table: CountTable, { order, means }: Reading): ReportTable {
	const { withheld, categories, cells, bases } = table;
	if (withheld)
		return { withheld, categories: [], bases: [], cells: [], percents: [], means: [], medians: [] };
	const ordered = order.length > 0 ? orderedAmong(order, categories) : undefined;
	return {
		withheld,
		categories,
		bases,
		cells,
		percents: sharesOf(table),
		means: means ? table.means : [],
		medians: ordered ? cells.map((row, group) => medianOf(row, bases[group] ?? null, ordered)) : []
	};
}

/** A question's answers in their order, without those beside it; none where they have no order. */
function orderOf(asked: Question, id: string): string[] {
	const counting = countingsOf(asked).find((own) => own.id === id);
	if (counting?.kind !== 'one' || !counting.ordered) return [];
	return counting.categories.map((category) => category.id).filter((own) => !counting.apart.includes(own));
}

/** What a scale's mean lies between: its points, and the words of its ends. */
function scaleOf(asked: Question): Pick<QuestionResult, 'scale' | 'ends'> {
	if (!('points' in asked)) return {};
	const [first, last] = [asked.points[0], asked.points.at(-1)];
	return {
		scale: asked.points.map(({ id }) => id),
		...(first && last ? { ends: { first: first.label, last: last.label } } : {})
	};
}

function questionResultOf(
	released: QuestionRelease,
	asked: Question,
	{ release: { document }, earlier, texts, themes }: ReleasedConsultation,
	trend: QuestionResult['trend']
): QuestionResult {
	const { backgrounds } = document;
	const backgroundAt = (id: string) => backgrounds.find((table) => table.id === id);
	const earlierVersion = earlier.get(asked.id);
	const told = themesOfField(asked, themes);
	const reading: Reading = {
		order: orderOf(asked, released.question),
		means: 'points' in asked && publishesMeans(document)
	};
	return {
		question: released.question,
		type: released.type,
		label: released.label,
		...(released.of ? { of: released.of } : {}),
		...(released.hint ? { hint: released.hint } : {}),
		counting: released.counting,
		background: backgroundOf(asked) !== undefined,
		...(earlierVersion === undefined ? {} : { earlierVersion }),
		...scaleOf(asked),
		total: tableOf(released.total, reading),
		by: released.by.map(({ background, label, groups, ...counts }) => {
			const table = tableOf(counts, reading);
			return {
				background,
				...headOf(backgroundAt(background) ?? { label }, backgrounds),
				groups: counts.withheld ? [] : groups,
				...table,
				gaps: table.categories.map((_, category) => gapOf(groups, table.percents, category))
			};
		}),
		...(trend ? { trend } : {}),
		texts: textsOfField(asked, texts).map(({ themes: about, ...text }) => ({
			...text,
			...(about?.length ? { themes: about } : {})
		})),
		...(told.length > 0
			? { themes: told.map(({ texts: count, themes: shown }) => ({ texts: count, themes: shown })) }
			: {})
	};
}

/** Released texts of a question: what was written in its own field, or in the line beside one of its options. */
const textsOfField = (asked: Question, texts: ReleasedConsultation['texts']) =>
	textsOf(asked).flatMap((field) => texts.get(field) ?? []);

/** What those texts are about, a table a field. */
const themesOfField = (asked: Question, themes: ReleasedConsultation['themes']) =>
	textsOf(asked).flatMap((field) => themes?.get(field) ?? []);

/**
 * What a results page shows, from what the release stored. Nothing is counted here but rates, gaps and medians of shown
 * counts. `rounds`: consultations that asked any of its shared questions before.
 */
export function buildResults(
	consultation: ReleasedConsultation,
	population: readonly PopulationRow[],
	rounds: readonly AskedConsultation[] = []
): Results {
	const { head, outcome, replies, release, form } = consultation;
	const { document } = release;
	const released = new Map(document.questions.map((question) => [question.question, question]));
	const comparable = population.filter((row) => head.demonstration || !row.demonstration);
	const addressed = populationWithin(comparable, head.reach);
	const year = Number((head.closedOn ?? release.releasedOn).slice(0, 4));
	return {
		consultation: head,
		release: { number: release.number, releasedOn: release.releasedOn, method: document.method },
		respondents: document.respondents,
		participation: document.backgrounds.map((table) =>
			participationOf(table, form, addressed, year, headOf(table, document.backgrounds))
		),
		pages: form.pages
			.map(({ id, title, questions }) => ({
				id,
				...(title ? { title } : {}),
				questions: questions.flatMap((asked) =>
					countingsOf(asked).flatMap(({ id }) => {
						const own = released.get(id);
						if (!own) return [];
						const trend = trendOf(consultation, asked, id.slice(asked.id.length), rounds);
						return [questionResultOf(own, asked, consultation, trend)];
					})
				)
			}))
			.filter(({ questions }) => questions.length > 0),
		outcome,
		replies
	};
}

/** Every question of the results in the form's order. */
export const questionsOfResults = ({ pages }: Results): QuestionResult[] =>
	pages.flatMap(({ questions }) => questions);
