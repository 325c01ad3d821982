import type { Person } from '#lib/domain/access/table.ts';
import type { Database } from '../db/client.ts';
import { openFile, type OpenedFile } from './files.ts';
import { logCase } from './log.ts';
import type { OpenedCase } from './open.ts';

/** A file of an opened case, for a person of staff's; that they fetched it is in the log before it leaves. */
export async function fetchFile(
	db: Database,
	{ row, keys }: OpenedCase,
	fileId: string,
	person: Person
): Promise<OpenedFile | undefined> {
	const file = await openFile(db, row.id, fileId, keys);
	if (!file) return undefined;
	const details = { file: fileId };
	await logCase(db, { caseId: row.id, userId: person.id, action: 'fileRead', details });
	return file;
}
