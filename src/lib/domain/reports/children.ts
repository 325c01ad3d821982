import { outOfTen, type OutOfTen } from '../classes/outOfTen.ts';
import { isFromSession } from '../classes/variants.ts';
import { questionsOf, type Form } from '../consultations/form.ts';
import type { Drawing } from '../questions/picture.ts';
import type { LocalText } from '../text/text.ts';
import { questionsOfResults } from './results.ts';
import type {
	ConsultationHead,
	QuestionResult,
	ReleasedText,
	Reply,
	ReportCategory,
	Results
} from './shapes.ts';

/** One answer with its picture, if it has one. `count` null: hidden. */
export type ChildAnswer = { label: ReportCategory; count: number | null; drawing?: Drawing };

export type ChildQuestion = {
	question: string;
	label: LocalText;
	of?: LocalText;
	answers: ChildAnswer[];
	/** The largest count that is shown, at least one: what the bars are measured by. */
	most: number;
	/** What can be said of ten: of the answer that most gave, or of those that as many gave. None where a cell is hidden. */
	told: { label: ReportCategory; of: OutOfTen }[];
	hidden: boolean;
	several: boolean;
	ranked: boolean;
	/** How many skipped it; null: hidden, or not told. */
	skipped: number | null;
};

/** A released consultation as children read it: shown counts alone, in the form's order. */
export type ChildResults = {
	consultation: Pick<ConsultationHead, 'slug' | 'title' | 'summary' | 'committee' | 'openedOn' | 'closedOn'>;
	releasedOn: string;
	respondents: number | null;
	/** Whether it addressed nobody but children: then "of ten children". */
	children: boolean;
	questions: ChildQuestion[];
	/** Questions of which nothing is shown. */
	withheld: LocalText[];
	/** What was written and released, by question. */
	written: { label: LocalText; texts: ReleasedText[] }[];
	/** Questions in one's own words of which no text has been released. */
	unread: LocalText[];
	outcome: LocalText | null;
	replies: Reply[];
};

/** Whether a form is answered in class sessions: some background of it is told by the session. */
export const hasSessions = (form: Form): boolean => questionsOf(form).some(isFromSession);

function drawingsOf(form: Form): Map<string, Drawing> {
	const found = new Map<string, Drawing>();
	for (const question of questionsOf(form)) {
		if (!('options' in question)) continue;
		for (const option of question.options as { id: string; drawing?: Drawing }[])
			if (option.drawing) found.set(`${question.id} ${option.id}`, option.drawing);
	}
	return found;
}

const isAnswer = ({ kind }: ReportCategory): boolean => kind === 'answer';

function toldOf(answers: readonly ChildAnswer[], base: number | null): ChildQuestion['told'] {
	if (answers.some(({ count }) => count === null)) return [];
	const most = Math.max(0, ...answers.map(({ count }) => count ?? 0));
	if (most === 0) return [];
	return answers
		.filter(({ count }) => count === most)
		.flatMap(({ label, count }) => {
			const of = outOfTen(count, base);
			// Of nobody, or next to nobody, there is no sentence: so many gave other answers.
			return of && of.kind !== 'none' && of.kind !== 'few' ? [{ label, of }] : [];
		});
}

function childQuestionOf(result: QuestionResult, drawings: Map<string, Drawing>): ChildQuestion {
	const { question, label, of, total, counting, type } = result;
	const cells = total.cells[0] ?? [];
	const base = total.bases[0] ?? null;
	const all = total.categories.map((category, index): ChildAnswer => {
		const [id, ...more] = category.ids;
		const drawing = more.length === 0 ? drawings.get(`${question} ${id}`) : undefined;
		return { label: category, count: cells[index] ?? null, ...(drawing ? { drawing } : {}) };
	});
	const skipped = all.find(({ label: { kind } }) => kind === 'notAnswered')?.count ?? null;
	const answers = all.filter(
		({ label: { kind }, count }) => kind !== 'notAnswered' && !(kind === 'rest' && count === 0)
	);
	const hidden = all.some(({ count }) => count === null) || base === null;
	return {
		...{ question, label, answers, hidden, skipped },
		...(of ? { of: of.label } : {}),
		most: Math.max(1, ...answers.map(({ count }) => count ?? 0)),
		// A cell beside the answers that is hidden hides nothing of them, but would be told by what is left of ten.
		told: hidden
			? []
			: toldOf(
					answers.filter((answer) => isAnswer(answer.label)),
					base
				),
		several: counting === 'each',
		ranked: type === 'ranking'
	};
}

/** Whether nobody but children and young people are addressed: then it is said of them. */
const addressesChildren = ({ reach }: ConsultationHead): boolean =>
	reach.whom === 'residents' && (reach.toAge ?? Infinity) <= 19;

/** What children read of a consultation: nothing that its release does not show. */
export function childResultsOf({ consultation, ...results }: Results, form: Form): ChildResults {
	const drawings = drawingsOf(form);
	const asked = questionsOfResults({ consultation, ...results }).filter(({ background }) => !background);
	const counted = asked.filter(({ counting }) => counting !== 'answered');
	const inWords = asked.filter(({ counting }) => counting === 'answered');
	const { slug, title, summary, committee, openedOn, closedOn } = consultation;
	return {
		consultation: { slug, title, summary, committee, openedOn, closedOn },
		releasedOn: results.release.releasedOn,
		respondents: results.respondents,
		children: addressesChildren(consultation),
		questions: counted
			.filter(({ total }) => !total.withheld)
			.map((question) => childQuestionOf(question, drawings)),
		withheld: counted.filter(({ total }) => total.withheld).map(({ label }) => label),
		written: inWords.filter(({ texts }) => texts.length > 0).map(({ label, texts }) => ({ label, texts })),
		unread: inWords.filter(({ texts }) => texts.length === 0).map(({ label }) => label),
		outcome: results.outcome,
		replies: results.replies
	};
}
