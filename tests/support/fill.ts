import type { Database } from '#lib/server/db/client.ts';

type Column = {
	table: string;
	column: string;
	type: string;
	parent: string | null;
	parentColumn: string | null;
};

/** Every column of every table, with what it refers to. */
async function columnsOf(db: Database): Promise<Column[]> {
	return db.$client<Column[]>`
		select distinct on (c.table_name, c.ordinal_position)
			c.table_name as table, c.column_name as column, c.data_type as type,
			k.confrelid::regclass::text as parent, p.attname as "parentColumn"
		from information_schema.columns c
		join information_schema.tables t using (table_schema, table_name)
		left join pg_attribute a on a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name
		left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'f' and k.conkey @> array[a.attnum]
		left join pg_attribute p on p.attrelid = k.confrelid and p.attnum = k.confkey[array_position(k.conkey, a.attnum)]
		where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
		order by c.table_name, c.ordinal_position, cardinality(k.conkey)`;
}

/** Values that a careless copy loses: microseconds, zero bytes, quotes, figures beyond a double's reach. */
function valueFor(type: string, n: number): string {
	const letters = `'a${n}'`;
	const values: Record<string, string> = {
		uuid: 'gen_random_uuid()',
		integer: String(n),
		bigint: String(n),
		'double precision': `${n}.1`,
		boolean: n % 2 ? 'true' : 'false',
		date: `date '2026-03-01' + ${n}`,
		'timestamp with time zone': `timestamptz '2026-03-01 12:00:00.123457+01' + interval '${n} hours'`,
		jsonb: `'{"text": "å \\"q\\" \\\\ \\n 🙂", "whole": 9007199254740993, "part": 0.10, "none": null}'`,
		bytea: `'\\x00ff0a0d22${String(n).padStart(3, '0')}0'::bytea`,
		text: letters
	};
	return values[type] ?? letters;
}

const oneOfSix = (n: number) => String(((n - 1) % 6) + 1);
/** What a table's own checks ask of a column. */
const needed: Record<string, (n: number) => string> = {
	'staircase_evidence.kind': () => "'consultation'",
	'staircase_steps.step': oneOfSix,
	'staircases.position': oneOfSix,
	'committee_actions.step': oneOfSix,
	'staircase_evidence.assessment_id': () => 'null',
	'assessments.state': () => "'decided'",
	'assessment_steps.step': (n) => String(((n - 1) % 8) + 1),
	'cases.state': () => "'closed'"
};

/**
 * Puts rows into every table, parents first, whatever the tables are at this migration: `rows` more than have been put
 * there before. Returns how many there are by table.
 */
export async function fillEveryTable(
	db: Database,
	rows = 3,
	earlier: Record<string, number> = {}
): Promise<Record<string, number>> {
	const tables = Map.groupBy(await columnsOf(db), ({ table }) => table);
	const filled = new Map<string, number>();
	while (filled.size < tables.size) {
		const before = filled.size;
		for (const [table, columns] of tables) {
			if (filled.has(table)) continue;
			if (columns.some(({ parent }) => parent && parent !== table && !filled.has(parent))) continue;
			const there = earlier[table] ?? 0;
			for (let n = there + 1; n <= there + rows; n++) {
				const values = columns.map(
					({ column, type, parent, parentColumn }) =>
						needed[`${table}.${column}`]?.(n) ??
						(parent === table
							? 'null'
							: parent
								? `(select "${parentColumn}" from "${parent}" order by ctid limit 1 offset ${n - 1})`
								: valueFor(type, n))
				);
				const names = columns.map(({ column }) => `"${column}"`);
				await db.$client.unsafe(`insert into "${table}" (${names.join()}) values (${values.join()})`);
			}
			filled.set(table, there + rows);
		}
		if (filled.size === before) throw new Error('tables refer to each other in a ring');
	}
	return Object.fromEntries(filled);
}

/** Every row of every table as text, sorted: equal when nothing was lost or bent. */
export async function everything(db: Database): Promise<Record<string, string[]>> {
	const tables = new Set((await columnsOf(db)).map(({ table }) => table));
	const found: Record<string, string[]> = {};
	for (const table of tables) {
		const rows = await db.$client.unsafe<{ row: string }[]>(
			`select t::text as row from "${table}" t order by 1`
		);
		found[table] = rows.map(({ row }) => row);
	}
	return found;
}

/** The database's shape: columns, indexes, constraints, triggers. */
export async function shape(db: Database): Promise<unknown> {
	const sql = db.$client;
	return {
		columns: await sql`
			select table_name, column_name, data_type, is_nullable, column_default
			from information_schema.columns where table_schema = 'public' order by 1, 2`,
		indexes:
			await sql`select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2`,
		constraints: await sql`
			select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition
			from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
		triggers: await sql`
			select tgrelid::regclass::text as table, tgname, pg_get_triggerdef(oid) as definition
			from pg_trigger where not tgisinternal order by 1, 2`
	};
}
