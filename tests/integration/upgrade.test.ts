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

test('a database with rows at any earlier migration reaches the newest with its rows', async () => {
	const house = await testDatabase({ migrate: false });
	try {
		let filled: Record<string, number> = {};
		// Each migration finds rows of the one before it, and rows that have come the whole way from every earlier one.
		for (let number = 1; number <= migrationCount(); number++) {
			await migrateDatabase(house.db, number);
			expect(await migrationsDone(house.db)).toBe(number);
			filled = await fillEveryTable(house.db, 3, filled);
			for (const [table, rows] of Object.entries(filled)) {
				const [found] = await house.db.$client.unsafe(`select count(*)::int as count from "${table}"`);
				expect(found?.count, `${table} at migration ${number}`).toBe(rows);
			}
		}
		expect(await shape(house.db)).toEqual(await shape(fresh.db));
	} finally {
		await house.close();
	}
});

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
