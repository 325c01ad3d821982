import { createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { secretKey } from '../keys/keys.ts';

/**
 * A backup is gzip over lines of JSON: a header, then for each table the line `["table", name]` and its rows as
 * objects, and last `["end", {name: rows}]`, without which the file has been cut off.
 */
export const backupFormat = 1;

/** A backup that cannot be written or restored, in one line for the operator. */
export class BackupError extends Error {}

const header = z.object({
	format: z.literal(backupFormat),
	application: z.literal('radslag'),
	/** Migrations that the database had seen. */
	migrations: z.number().int().min(1),
	createdAt: z.iso.datetime(),
	/** In the order in which they can be filled. */
	tables: z.array(z.string().regex(/^[a-z_][a-z0-9_]*$/)),
	/** Tells whether the secret here is the one that sealed what the backup holds. */
	keyCheck: z.string()
});
export type BackupHeader = z.infer<typeof header>;

const marker = z.union([
	z.tuple([z.literal('table'), z.string()]),
	z.tuple([z.literal('end'), z.record(z.string(), z.number())])
]);

/** The same under the same secret, and telling nothing of it. */
export const keyCheck = (): string =>
	createHmac('sha256', secretKey('backup check')).update('radslag').digest('hex');

export type BackupLine =
	| { kind: 'header'; header: BackupHeader }
	| { kind: 'table'; table: string }
	/** `row` is the row as JSON text, never parsed here: every figure and time stays as it was. */
	| { kind: 'row'; table: string; row: string }
	| { kind: 'end' };

function readHeader(line: string): BackupHeader {
	try {
		return header.parse(JSON.parse(line));
	} catch {
		throw new BackupError('The file is not a backup that this version can read');
	}
}

/** Reads a backup line by line, and checks on the way that it is whole. Throws BackupError. */
export async function* readBackup(file: string): AsyncGenerator<BackupLine> {
	const counts: Record<string, number> = {};
	let known: BackupHeader | undefined;
	let table = '';
	let ended = false;
	const source = createReadStream(file);
	const unzipped = createGunzip();
	source.on('error', (error) => unzipped.destroy(error));
	source.pipe(unzipped);
	try {
		for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) {
			if (ended) throw new BackupError('The backup goes on after its end');
			if (!known) {
				known = readHeader(line);
				yield { kind: 'header', header: known };
			} else if (line.startsWith('[')) {
				const mark = marker.parse(JSON.parse(line));
				if (mark[0] === 'table') {
					table = mark[1];
					counts[table] = 0;
					yield { kind: 'table', table };
				} else {
					for (const name of known.tables)
						if (mark[1][name] !== counts[name]) throw new BackupError(`The backup lacks rows of ${name}`);
					ended = true;
				}
			} else {
				counts[table] = (counts[table] ?? 0) + 1;
				yield { kind: 'row', table, row: line };
			}
		}
	} catch (error) {
		if (error instanceof BackupError) throw error;
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
			throw new BackupError(`The file ${file} cannot be read (${code})`, { cause: error });
		throw new BackupError('The backup is damaged or has been cut off', { cause: error });
	}
	if (!ended) throw new BackupError('The backup is damaged or has been cut off');
	yield { kind: 'end' };
}
