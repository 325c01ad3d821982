import type { TransactionSql } from 'postgres';
import { everybody } from '#lib/domain/consultations/reach.ts';
import type { Database } from '../db/client.ts';
import type { Fault, Outcome } from './faults.ts';
import { readFormFile, type FormFile } from './formFile.ts';

export type ImportedForm = { slug: string; id: string; replaced: boolean };

/** Which kind of the programme's terms each list of a form file holds. */
export const termKinds = {
	focusAreas: 'focusArea',
	perspectives: 'perspective',
	actionPlans: 'actionPlan'
} as const;
const listed = (file: FormFile) =>
	(Object.keys(termKinds) as (keyof typeof termKinds)[]).flatMap((key) =>
		[...new Set(file[key])].map((slug) => ({ key, kind: termKinds[key], slug }))
	);

async function faultsAgainst(tx: TransactionSql, file: FormFile): Promise<Fault[]> {
	const faults: Fault[] = [];
	const [committee] = await tx`select 1 from committees where slug = ${file.committee}`;
	if (!committee) faults.push({ code: 'unknown-committee', path: 'committee', detail: file.committee });
	const known = await tx<{ kind: string; slug: string }[]>`select kind, slug from programme_terms`;
	for (const { key, kind, slug } of listed(file))
		if (!known.some((term) => term.kind === kind && term.slug === slug))
			faults.push({ code: 'unknown-term', path: key, detail: slug });
	const [taken] = await tx`select 1 from consultations where slug = ${file.slug} and state <> 'draft'`;
	if (taken) faults.push({ code: 'slug-taken', path: 'slug', detail: file.slug });
	return faults;
}

async function store(tx: TransactionSql, file: FormFile): Promise<ImportedForm> {
	const { slug, title, summary, purpose, reach = everybody, opensOn = null, closesOn = null } = file;
	const [before] = await tx`delete from consultations where slug = ${slug} and state = 'draft' returning id`;
	const [made] = await tx<{ id: string }[]>`
		insert into consultations (slug, committee_id, title, summary, purpose, reach, opens_on, closes_on)
		select ${slug}, id, ${JSON.stringify(title)}::jsonb, ${JSON.stringify(summary)}::jsonb, ${JSON.stringify(purpose)}::jsonb, ${JSON.stringify(reach)}::jsonb, ${opensOn}::date, ${closesOn}::date
		from committees where slug = ${file.committee}
		returning id`;
	const id = made!.id;
	await tx`insert into form_versions (consultation_id, version, form) values (${id}, 1, ${JSON.stringify(file.form)}::jsonb)`;
	for (const { kind, slug } of listed(file))
		await tx`insert into consultation_terms (consultation_id, kind, slug) values (${id}, ${kind}, ${slug})`;
	await tx`insert into audit_log (action, subject) values ('consultation.import', ${id})`;
	return { slug, id, replaced: before !== undefined };
}

/** Makes a draft consultation out of a form file; a draft of the same slug is replaced. All faults at once, or all of it. */
export async function importForm(db: Database, json: unknown): Promise<Outcome<ImportedForm>> {
	const read = readFormFile(json);
	if (read.faults) return read;
	return db.$client.begin(async (tx): Promise<Outcome<ImportedForm>> => {
		const faults = await faultsAgainst(tx, read.value);
		return faults.length > 0 ? { faults } : { value: await store(tx, read.value) };
	});
}
