import { questionsOf } from '#lib/domain/consultations/form.ts';
import type { Category } from '#lib/domain/questions/common.ts';
import {
	backgroundOf,
	countingsOf,
	question as questionShape,
	type Question
} from '#lib/domain/questions/register.ts';
import type { QuestionSource } from '#lib/domain/reports/indicators/indicator.ts';
import { pointIds, sharedOf, type AskedConsultation } from '#lib/domain/reports/times.ts';
import { shared, sharedNames } from '#lib/domain/templates/indicators.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../../db/client.ts';
import type { ReportOwner } from '../document/find.ts';
import { readableRounds } from './rounds.ts';

/** A question that an indicator can read, and what can be read of it. */
export type ReadableQuestion = {
	/** `shared:treatment`, `own:simhallarna:can`, with the part after a further colon. */
	key: string;
	label: LocalText;
	part: LocalText | null;
	/** Where it was asked last; none where no consultation has a release of it yet. */
	consultation: { title: LocalText; closedOn: string | null } | null;
	answers: Category[];
	/** It is a scale: it has a mean. */
	scale: boolean;
};

type Named = Omit<ReadableQuestion, 'key' | 'consultation'> & { partId: string };

/** A question's parts that are counted by their answers. */
function partsOf(question: Question): Named[] {
	if (question.type === 'info' || backgroundOf(question)) return [];
	return countingsOf(question).flatMap((counting) =>
		counting.kind === 'answered'
			? []
			: [
					{
						partId: counting.id.slice(question.id.length),
						label: question.label,
						part: counting.label ?? null,
						answers: counting.categories,
						scale: pointIds(question).length > 0
					}
				]
	);
}

const keyOf = (base: string, partId: string) => (partId ? `${base}:${partId}` : base);

function askedIn({ head, form, earlier }: AskedConsultation): ReadableQuestion[] {
	return questionsOf(form)
		.filter(({ id }) => !earlier.has(id))
		.flatMap((question) => {
			const name = sharedOf(question);
			const base = name === undefined ? `own:${head.slug}:${question.id}` : `shared:${name}`;
			return partsOf(question).map(({ partId, ...rest }) => ({
				key: keyOf(base, partId),
				consultation: { title: head.title, closedOn: head.closedOn },
				...rest
			}));
		});
}

const neverAsked = (): ReadableQuestion[] =>
	sharedNames.flatMap((name) =>
		partsOf(questionShape.parse(shared(name))).map(({ partId, ...rest }) => ({
			key: keyOf(`shared:${name}`, partId),
			consultation: null,
			...rest
		}))
	);

/** Questions of the consultations whose releases an owner may read, the newest first, then the shared ones that none has asked. */
export async function readableQuestions(db: Database, owner: ReportOwner): Promise<ReadableQuestion[]> {
	const rounds = (await readableRounds(db, owner)).toSorted((a, b) =>
		(b.head.closedOn ?? '').localeCompare(a.head.closedOn ?? '')
	);
	const found = new Map<string, ReadableQuestion>();
	for (const one of [...rounds.flatMap(askedIn), ...neverAsked()])
		if (!found.has(one.key)) found.set(one.key, one);
	return [...found.values()];
}

/** The key of what an indicator reads. */
export const keyOfSource = (source: QuestionSource): string =>
	keyOf(
		'shared' in source ? `shared:${source.shared}` : `own:${source.consultation}:${source.question}`,
		source.part
	);

/** What a key stands for, of one of the questions that may be read. */
export function sourceOf(
	{ key }: ReadableQuestion,
	reads: Pick<QuestionSource, 'measure' | 'answers'>
): QuestionSource {
	const [kind, first = '', ...rest] = key.split(':');
	return kind === 'shared'
		? { shared: first, part: rest[0] ?? '', ...reads }
		: { consultation: first, question: rest[0] ?? '', part: rest[1] ?? '', ...reads };
}
