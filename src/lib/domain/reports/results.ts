import type { CountTable, QuestionRelease, ReleaseDocument } from '../disclosure/document.ts';
import type { ThemeDocument } from '../disclosure/themes.ts';
import type { Form } from '../consultations/form.ts';
import { backgroundOf, countingsOf, textsOf, type Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';
import { participationOf } from './participation.ts';
import type { PopulationRow } from './population.ts';
import type { ConsultationHead, QuestionResult, Reply, ReportTable, Results } from './shapes.ts';
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
	texts: Map<string, { text: string; edited: boolean; themes?: string[] }[]>;
	/** What texts are about, by field, where it has been made public. */
	themes?: Map<string, ThemeDocument>;
};

function tableOf({ withheld, categories, cells, bases, percents }: CountTable): ReportTable {
	if (withheld) return { withheld, categories: [], bases: [], cells: [], percents: [] };
	return { withheld, categories, bases, cells, percents };
}

function questionResultOf(
	released: QuestionRelease,
	asked: Question,
	backgrounds: ReleaseDocument['backgrounds'],
	texts: readonly { text: string; edited: boolean; themes?: string[] }[],
	themes: readonly ThemeDocument[],
	earlierVersion: number | undefined
): QuestionResult {
	const optionOf = (id: string) => backgrounds.find((table) => table.id === id)?.option;
	return {
		question: released.question,
		type: released.type,
		label: released.label,
		...(released.of ? { of: released.of } : {}),
		...(released.hint ? { hint: released.hint } : {}),
		counting: released.counting,
		background: backgroundOf(asked) !== undefined,
		...(earlierVersion === undefined ? {} : { earlierVersion }),
		...('points' in asked ? { scale: asked.points.map(({ id }) => id) } : {}),
		total: tableOf(released.total),
		by: released.by.map(({ background, label, groups, ...counts }) => ({
			background,
			label,
			...(optionOf(background) ? { option: optionOf(background)?.label } : {}),
			groups: counts.withheld ? [] : groups,
			...tableOf(counts)
		})),
		texts: texts.map(({ text, edited, themes: about }) => ({
			text,
			lang: 'und' as const,
			edited,
			...(about?.length ? { themes: about } : {})
		})),
		...(themes.length > 0 ? { themes: themes.map(({ texts, themes }) => ({ texts, themes })) } : {})
	};
}

/** Released texts of a question: what was written in its own field, or in the line beside one of its options. */
const textsOfField = (asked: Question, texts: ReleasedConsultation['texts']) =>
	textsOf(asked).flatMap((field) => texts.get(field) ?? []);

/** What those texts are about, a table a field. */
const themesOfField = (asked: Question, themes: ReleasedConsultation['themes']) =>
	textsOf(asked).flatMap((field) => themes?.get(field) ?? []);

/** What a results page shows, from what the release stored. Nothing is counted here but rates of shown counts. */
export function buildResults(
	{ head, outcome, replies, release, form, earlier, texts, themes }: ReleasedConsultation,
	population: readonly PopulationRow[]
): Results {
	const { document } = release;
	const released = new Map(document.questions.map((question) => [question.question, question]));
	const comparable = population.filter((row) => head.demonstration || !row.demonstration);
	const addressed = populationWithin(comparable, head.reach);
	const year = Number((head.closedOn ?? release.releasedOn).slice(0, 4));
	return {
		consultation: head,
		release: { number: release.number, releasedOn: release.releasedOn, method: document.method },
		respondents: document.respondents,
		participation: document.backgrounds.map((table) => participationOf(table, form, addressed, year)),
		pages: form.pages
			.map(({ id, title, questions }) => ({
				id,
				...(title ? { title } : {}),
				questions: questions.flatMap((asked) =>
					countingsOf(asked).flatMap(({ id }) => {
						const own = released.get(id);
						return own
							? [
									questionResultOf(
										own,
										asked,
										document.backgrounds,
										textsOfField(asked, texts),
										themesOfField(asked, themes),
										earlier.get(asked.id)
									)
								]
							: [];
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
