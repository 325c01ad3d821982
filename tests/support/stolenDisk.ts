import { randomUUID } from 'node:crypto';
import { makeCommitteeKey, makeOfficerKey, openOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { addEntry } from '#lib/server/complaints/entries.ts';
import { openCase, caseWithReference, type OpenedCase } from '#lib/server/complaints/open.ts';
import { receiveComplaint } from '#lib/server/complaints/receive.ts';
import { holdForReporter } from '#lib/server/complaints/reporter.ts';
import { sealBytes, sealValue } from '#lib/server/complaints/sealing.ts';
import { keepUnlocked } from '#lib/server/complaints/unlock.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import type { Database } from '#lib/server/db/client.ts';
import { caseFiles, committees } from '#lib/server/db/schema/index.ts';

/** They stand in everything that is sealed, and nowhere else in the world: one with letters outside ASCII, one without. */
export const planted = ['zkvartsödlaåk', 'zkvarnfyrtorn'];
const about = (what: string) => `${what} ${planted.join(' ')} ${what}`;

export const officersPhrase = about('ärendefras');

export type Planted = {
	opened: OpenedCase;
	/** What must not be stored as it is: tokens, and the receipt's secret. */
	secrets: string[];
	userId: string;
};

/** Everything that people write in a case, through the house's own functions, with an officer and a reporter at work. */
export async function plantCase(db: Database): Promise<Planted> {
	const [committee] = await db
		.insert(committees)
		.values({ slug: 'stulen-disk', name: { sv: 'Nämnden' }, kind: 'committee' })
		.returning({ id: committees.id });
	const committeeId = committee!.id;
	const grants = [{ role: 'caseOfficer' as const, committeeId, councilId: null }];
	const email = 'handlaggare@stad.example';
	const name = 'Handläggare';
	const userId = await addDemonstrationUser(db, { email, name, password: 'en katt i taket', roles: grants });
	const token = await startSession(db, userId, { halfway: false, secondFactorPassed: true });
	await makeOfficerKey(db, userId, officersPhrase);
	const pair = await openOfficerKey(db, userId, officersPhrase);
	await keepUnlocked(db, token, pair!);
	await makeCommitteeKey(db, committeeId, userId);
	const received = await receiveComplaint(db, {
		committeeId,
		facts: {
			kinds: ['harassment'],
			grounds: ['ethnicity'],
			affected: 'self',
			byChild: false,
			channel: 'web',
			language: 'sv',
			district: null
		},
		complaint: { text: about('klagomål').repeat(300), answers: { vad: about('svar') } },
		contact: { text: about('kontakt') }
	});
	const { id: caseId, receipt, shared } = received!;
	const row = await caseWithReference(db, receipt.reference);
	const opened = await openCase(db, row!, { id: userId, email, name, grants }, token);
	if (typeof opened === 'string') throw new Error(opened);
	for (const kind of ['note', 'title', 'measure', 'toReporter'] as const)
		await addEntry(db, caseId, opened.keys, { kind, content: { text: about(kind) }, userId });
	await addEntry(
		db,
		caseId,
		{ shared },
		{
			kind: 'fromReporter',
			content: { text: about('fråga') },
			userId: null
		}
	);
	const id = randomUUID();
	await db.insert(caseFiles).values({
		id,
		caseId,
		sealedName: sealValue(shared, { name: about('fil') }, { caseId, id, field: 'file name' }),
		sealed: sealBytes(shared, Buffer.from(about('innehåll').repeat(5000)), { caseId, id, field: 'file' })
	});
	const journey = await holdForReporter(db, {
		kind: 'journey',
		form: 'ordinary',
		typed: { vad: about('påbörjat') },
		step: 'what',
		returning: false,
		issues: [],
		key: randomUUID()
	});
	const own = await holdForReporter(db, {
		kind: 'case',
		caseId,
		shared: Buffer.from(shared).toString('base64'),
		secret: receipt.secret
	});
	return { opened, secrets: [token, journey, own, receipt.secret], userId };
}

/** A case as a careless house would store it. */
export async function plantNaively(db: Database): Promise<void> {
	await db.$client`create table naive_cases (says text, wide bytea)`;
	await db.$client`insert into naive_cases values (${about('klagomål')}, ${Buffer.from(about('x'), 'utf16le')})`;
}

/** Every row of every table, as a dump writes it. */
export async function dumpOf(db: Database): Promise<Buffer> {
	const tables = await db.$client<{ name: string }[]>`
		select format('%I.%I', schemaname, tablename) as name from pg_tables
		where schemaname not in ('pg_catalog', 'information_schema')`;
	const rows: string[] = [];
	for (const { name } of tables) {
		for (const { row } of await db.$client.unsafe<{ row: string }[]>(`select t::text as row from ${name} t`))
			rows.push(row);
		for (const { row } of await db.$client.unsafe<{ row: string }[]>(
			`select to_jsonb(t)::text as row from ${name} t`
		))
			rows.push(row);
	}
	return Buffer.from(rows.join('\n'));
}

/** Every value of every column that could be, or hold, a key: bytes as they are, texts as bytes. */
export async function storedValues(db: Database): Promise<Buffer[]> {
	const columns = await db.$client<{ table: string; name: string; type: string }[]>`
		select format('%I.%I', table_schema, table_name) as table, quote_ident(column_name) as name, data_type as type
		from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
		where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('bytea', 'text', 'uuid', 'jsonb')`;
	const values: Buffer[] = [];
	for (const { table, name, type } of columns) {
		const rows = await db.$client.unsafe<{ value: Buffer | string | null }[]>(
			`select distinct ${type === 'bytea' ? name : `${name}::text`} as value from ${table}`
		);
		for (const { value } of rows) if (value !== null) values.push(Buffer.from(value as Buffer));
	}
	return values;
}
