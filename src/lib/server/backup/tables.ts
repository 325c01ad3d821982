import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../db/schema/index.ts';

/** Every table's name, each after those that it refers to. */
export function tablesInOrder(): string[] {
	const exported: unknown[] = Object.values(schema);
	const order: string[] = [];
	const place = (table: PgTable) => {
		if (order.includes(getTableName(table))) return;
		const others = getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
		for (const other of others) if (other !== table) place(other);
		order.push(getTableName(table));
	};
	for (const entry of exported) if (is(entry, PgTable)) place(entry);
	return order;
}
