import type { TransactionSql } from 'postgres';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import { today } from '../clock.ts';
import { findConsultation, type ConsultationWithForm } from '../consultations/find.ts';
import { cutTextsLoose } from '../consultations/freeTexts.ts';
import { makeMove, MoveError } from '../consultations/moves.ts';
import type { Database } from '../db/client.ts';
import { forgetOldRows } from '../responses/drain.ts';
import { newResponse, readResponses, rewriteResponses } from '../responses/store.ts';
import { questionIdOf, type Codebook } from './codebook.ts';
import type { Fault, Outcome } from './faults.ts';
import { readResponsesFile, type ReadOptions, type ReadResponses, type Refuse } from './readResponsesFile.ts';

export type ImportOptions = ReadOptions & { refuse?: Refuse };
export type ImportedResponses = {
	imported: number;
	/** Faults that were passed over, because faulty rows or columns were to be refused. */
	refused: Fault[];
	refusedRows: number;
	refusedColumns: string[];
	dropped: string[];
	opened: boolean;
};

/** Faults that no refusing of rows or columns mends: of the file, its header, or the form. */
const fatal = new Set<Fault['code']>([
	'csv-syntax',
	'not-utf8',
	'no-rows',
	'column-repeated',
	'column-missing',
	'column-not-in-form'
]);

type Sifted = Pick<ImportedResponses, 'refusedRows' | 'refusedColumns'> & { answers: Answers[] };

function sift({ rows, faults }: ReadResponses, refuse: Refuse): Sifted {
	if (refuse === 'rows') {
		const bad = new Set(faults.map(({ line }) => line));
		const kept = rows.filter(({ line }) => !bad.has(line));
		return { answers: kept.map(({ answers }) => answers), refusedRows: bad.size, refusedColumns: [] };
	}
	const columns = [...new Set(faults.flatMap(({ column }) => (column ? [column] : [])))];
	const questions = new Set(columns.map(questionIdOf));
	const answers = rows.map((row) =>
		Object.fromEntries(Object.entries(row.answers).filter(([question]) => !questions.has(question)))
	);
	return { answers, refusedRows: 0, refusedColumns: columns };
}

/** Answers may come late: a further release tells of them when there are enough. */
const takesImports: ReadonlySet<State> = new Set(['draft', 'open', 'closed', 'released', 'answered']);

/** Stores answers beside those already there, all in one random order; opens a draft. */
async function store(
	tx: TransactionSql,
	consultation: ConsultationWithForm,
	answers: Answers[]
): Promise<void> {
	const { id, slug, formVersion, state } = consultation;
	if (state === 'draft') {
		await makeMove(tx, slug, 'open');
		await tx`update consultations set opened_at = now() where id = ${id}`;
		await tx`update form_versions set frozen_at = now() where consultation_id = ${id} and version = ${formVersion}`;
	} else {
		const [same] = await tx`
			select 1 from consultations where id = ${id} and state = ${state} and disposed_at is null for update`;
		if (!same)
			throw new MoveError(
				'wrong-state',
				`Consultation ${slug} is no longer ${state}, or its answers have left`
			);
	}
	const fresh = answers.map((one) => newResponse(formVersion, one));
	await rewriteResponses(tx, id, [...(await readResponses(tx, id)), ...fresh]);
	// Late answers (paper that came by post) join those that closing has already cut their texts from.
	if (state !== 'draft' && state !== 'open') await cutTextsLoose(tx, id);
	await tx`
		insert into participation (consultation_id, day, channel, language, count)
		values (${id}, ${today()}, 'import', 'und', ${answers.length})
		on conflict (consultation_id, day, channel, language) do update set count = participation.count + excluded.count`;
	await tx`insert into audit_log (action, subject) values ('responses.import', ${id})`;
}

/**
 * Imports answers of a draft (which it opens), an open or a closed consultation from a CSV file by a codebook. Any fault stops it
 * whole, with every fault told, unless `refuse` says that faulty rows, or faulty columns, are to be left out.
 * A row without any answer is no respondent's and is left out too. Faults: see readResponsesFile, and `wrong-state`.
 */
export async function importResponses(
	db: Database,
	slug: string,
	csvPath: string,
	book: Codebook,
	{ refuse = 'nothing', ...reading }: ImportOptions = {}
): Promise<Outcome<ImportedResponses>> {
	const consultation = await findConsultation(db, slug);
	if (!consultation || !takesImports.has(consultation.state))
		return { faults: [{ code: 'wrong-state', detail: consultation?.state ?? slug }] };
	const read = await readResponsesFile(csvPath, book, consultation.form, reading);
	const stopping = read.faults.filter(
		({ code }) => refuse === 'nothing' || fatal.has(code) || (refuse === 'columns' && code === 'row-length')
	);
	if (stopping.length > 0) return { faults: read.faults };
	const { answers, ...refused } = sift(read, refuse);
	const given = answers.filter((one) => Object.keys(one).length > 0);
	if (given.length === 0) return { faults: [...read.faults, { code: 'no-rows' }] };
	await db.$client.begin((tx) => store(tx, consultation, given));
	await forgetOldRows(db);
	return {
		value: {
			imported: given.length,
			refused: read.faults,
			...refused,
			dropped: read.dropped,
			opened: consultation.state === 'draft'
		}
	};
}
