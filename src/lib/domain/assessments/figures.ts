import type { QuestionResult, ReportCategory, ReportTable, Results } from '../reports/shapes.ts';
import type { LocalText } from '../text/text.ts';

/**
 * One number out of a release, with what it is of: the share (or number) of a group's respondents who gave an answer, or how
 * many answered at all.
 */
export type AssessmentFigure = {
	reference: string;
	consultation: { slug: string; title: LocalText };
	releasedOn: string;
	/** Missing: how many took part. */
	question?: { label: LocalText; of?: LocalText };
	answer?: ReportCategory;
	group?: { background: LocalText; category: ReportCategory };
	percent: number | null;
	/** Respondents: those who gave the answer, where there is no share; otherwise all of the group. */
	count: number;
};

type Source = Pick<AssessmentFigure, 'consultation' | 'releasedOn'>;
type Cells = Pick<ReportTable, 'withheld' | 'categories' | 'bases' | 'cells' | 'percents'>;
type Shown = Pick<AssessmentFigure, 'percent' | 'count'> & { answer: ReportCategory };

/** What a table shows of one group. A hidden number is never offered, nor a share of what is hidden. */
function shownIn({ withheld, categories, bases, cells, percents }: Cells, at: number): Shown[] {
	if (withheld) return [];
	const base = bases[at] ?? null;
	return categories.flatMap((answer, index): Shown[] => {
		const cell = cells[at]?.[index] ?? null;
		const percent = percents[at]?.[index] ?? null;
		if (percent !== null && base !== null && base > 0) return [{ answer, percent, count: base }];
		return cell === null ? [] : [{ answer, percent: null, count: cell }];
	});
}

/** What names a category of a table: what it stands for, and (answered, not answered, the rest) of which kind it is. */
const idOf = ({ kind, ids }: ReportCategory): string =>
	(kind === 'answer' ? '' : `~${kind}.`) + ids.join('+');

function ofQuestion(result: QuestionResult, source: Source): AssessmentFigure[] {
	const question = { label: result.label, ...(result.of ? { of: result.of.label } : {}) };
	const { slug } = source.consultation;
	const total = shownIn(result.total, 0).map((shown) => ({
		...source,
		...shown,
		question,
		reference: [slug, result.question, idOf(shown.answer)].join('/')
	}));
	// Two backgrounds crossed make groups that take more words than a sentence has room for.
	const plain = result.by.filter(({ across }) => across === undefined);
	const by = plain.flatMap((table) =>
		table.groups.flatMap((category, at) =>
			shownIn(table, at).map((shown) => ({
				...source,
				...shown,
				question,
				group: { background: table.option ?? table.label, category },
				reference: [slug, result.question, table.background, idOf(category), idOf(shown.answer)].join('/')
			}))
		)
	);
	return [...total, ...by];
}

/** Everything that a consultation's release shows and that can be told in one sentence, in the form's order. */
export function figuresOfResults(results: Results): AssessmentFigure[] {
	const { consultation, release, respondents, pages } = results;
	const source: Source = {
		consultation: { slug: consultation.slug, title: consultation.title },
		releasedOn: release.releasedOn
	};
	return [
		...(respondents === null
			? []
			: [{ ...source, reference: consultation.slug, percent: null, count: respondents }]),
		...pages.flatMap(({ questions }) => questions.flatMap((question) => ofQuestion(question, source)))
	];
}

export const textReference = (id: string): string => `text:${id}`;
/** The released text that a reference names; undefined when it names a figure. */
export const textOfReference = (reference: string): string | undefined =>
	/^text:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(reference)?.[1];
