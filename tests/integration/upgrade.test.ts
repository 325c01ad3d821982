import { getTableName, is } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateDatabase, migrationCount, migrationsDone } from '#lib/server/db/migrate.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillEveryTable, shape } from '../support/fill.ts';

let fresh: TestDatabase;
beforeAll(async () => {
	fresh = await testDatabase();
});
afterAll(() => fresh.close());

/** Tables that nothing was ever written to, taken away again. */
const gone = new Set(['report_notes']);

const earlier = Array.from({ length: migrationCount() }, (_, index) => index + 1);

test.each(earlier)(
	'a database with rows at migration %i reaches the newest with its rows',
	async (number) => {
		const house = await testDatabase({ migrate: false });
		try {
			await migrateDatabase(house.db, number);
			expect(await migrationsDone(house.db)).toBe(number);
			const filled = await fillEveryTable(house.db);
			await migrateDatabase(house.db);
			expect(await migrationsDone(house.db)).toBe(migrationCount());
			expect(await shape(house.db)).toEqual(await shape(fresh.db));
			for (const [table, rows] of Object.entries(filled)) {
				if (gone.has(table)) continue;
				const [found] = await house.db.$client.unsafe(`select count(*)::int as count from "${table}"`);
				expect(found?.count, table).toBe(rows);
			}
		} finally {
			await house.close();
		}
	}
);

test('the migrations make the tables that the schema declares', async () => {
	const casing = new CasingCache('snake_case');
	const exported: unknown[] = Object.values(schema);
	for (const table of exported.filter((entry) => is(entry, PgTable))) {
		const rows = await fresh.db.$client`
			select column_name as name, is_nullable = 'NO' as filled from information_schema.columns
			where table_schema = 'public' and table_name = ${getTableName(table)}`;
		const there = new Map(rows.map(({ name, filled }) => [name, filled]));
		const declared = getTableConfig(table).columns.map(
			(column) => [casing.getColumnCasing(column), column.notNull || column.primary] as const
		);
		expect(there, getTableName(table)).toEqual(new Map(declared));
	}
});

test('a database of a newer version is left alone', async () => {
	const house = await testDatabase();
	try {
		await house.db.$client`
			insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', ${Date.now() + 1e12})`;
		await expect(migrateDatabase(house.db)).rejects.toThrow('newer version');
	} finally {
		await house.close();
	}
});
