import { randomUUID } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
	fileLimits,
	fileTypes,
	safeName,
	shownName,
	type FileFault,
	type FileType
} from '#lib/domain/complaints/files.ts';
import { createTurns } from '../auth/turns.ts';
import type { Database, Queryable } from '../db/client.ts';
import { caseFiles, cases } from '../db/schema/index.ts';
import { logCase } from './log.ts';
import { readFile, type ReadFile } from './readFile.ts';
import { openBytes, openValue, sealBytes, sealValue, type CaseKeys } from './sealing.ts';

/** A file that came with a form. */
export type Upload = { name: string; bytes: Uint8Array };
export type FaultyFile = { name: string; code: FileFault };
export type FileRow = {
	id: string;
	name: string;
	type: FileType;
	size: number;
	at: Date;
	byReporter: boolean;
};
export type OpenedFile = { name: string; type: FileType; bytes: Uint8Array };

const named = z.object({
	name: z.string(),
	type: z.enum(Object.keys(fileTypes) as [FileType, ...FileType[]]),
	size: z.number()
});

/** Pictures unfold in memory: one file at a time, and no more senders than these wait. */
const inTurn = createTurns({ atOnce: 1, longestQueue: 20 });

const boundTo = (caseId: string, id: string, field: 'file' | 'file name') => ({ caseId, id, field });

async function store(
	tx: Queryable,
	{ caseId, keys, userId }: Adding,
	name: string,
	{ type, bytes }: ReadFile
): Promise<void> {
	const id = randomUUID();
	await tx.insert(caseFiles).values({
		id,
		caseId,
		userId,
		sealedName: sealValue(
			keys.shared,
			{ name, type, size: bytes.byteLength },
			boundTo(caseId, id, 'file name')
		),
		sealed: sealBytes(keys.shared, bytes, boundTo(caseId, id, 'file'))
	});
	await logCase(tx, { caseId, userId, action: 'fileAdded', details: { file: id } });
}

/** How many files a case has, and how much they take. The case is held until the transaction ends. */
async function standing(
	tx: Queryable,
	caseId: string
): Promise<{ count: number; whole: number } | undefined> {
	const [row] = await tx
		.select({ gone: cases.disposedAt })
		.from(cases)
		.where(eq(cases.id, caseId))
		.for('update');
	if (!row || row.gone) return undefined;
	const [sum] = await tx
		.select({
			count: sql<number>`count(*)::int`,
			whole: sql<number>`coalesce(sum(octet_length(${caseFiles.sealed})), 0)::int`
		})
		.from(caseFiles)
		.where(eq(caseFiles.caseId, caseId));
	return sum;
}

export type Adding = {
	caseId: string;
	keys: CaseKeys;
	/** Null: the reporter's. */
	userId: string | null;
	/** Pictures as they came, with all that a camera noted: evidence. */
	keepOriginals: boolean;
	/** What a file without a name is called. */
	unnamed: string;
};

/**
 * Adds files to a case, each sealed with its name. What cannot be taken is told by file, with its code, all at once; the
 * others are kept. Undefined when the case's content is gone. Throws TooBusy.
 */
export async function addFiles(
	db: Database,
	adding: Adding,
	uploads: readonly Upload[]
): Promise<{ added: number; faults: FaultyFile[] } | undefined> {
	const faults: FaultyFile[] = [];
	let added = 0;
	for (const { name, bytes } of uploads) {
		const read = await inTurn(() => readFile(bytes, adding.keepOriginals));
		const taken: FileFault | 'gone' | undefined =
			'code' in read
				? read.code
				: await db.transaction(async (tx) => {
						const now = await standing(tx, adding.caseId);
						if (!now) return 'gone';
						if (now.count >= fileLimits.count) return 'too-many';
						if (now.whole + read.bytes.byteLength > fileLimits.whole) return 'case-full';
						await store(tx, adding, safeName(name, read.type, adding.unnamed), read);
						return undefined;
					});
		if (taken === 'gone') return undefined;
		if (taken) faults.push({ name: shownName(name) || adding.unnamed, code: taken });
		else added++;
	}
	return { added, faults };
}

/** A case's files in order, by their sealed names. Throws Unopened. */
export async function filesOf(db: Queryable, caseId: string, keys: CaseKeys): Promise<FileRow[]> {
	const rows = await db
		.select({
			id: caseFiles.id,
			sealedName: caseFiles.sealedName,
			userId: caseFiles.userId,
			at: caseFiles.createdAt
		})
		.from(caseFiles)
		.where(eq(caseFiles.caseId, caseId))
		.orderBy(asc(caseFiles.createdAt), asc(caseFiles.id));
	return rows.map(({ id, sealedName, userId, at }) => ({
		...named.parse(openValue(keys.shared, sealedName, boundTo(caseId, id, 'file name'))),
		id,
		at,
		byReporter: userId === null
	}));
}

const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** A file of a case; undefined when the case has none such. Throws Unopened. */
export async function openFile(
	db: Queryable,
	caseId: string,
	fileId: string,
	keys: CaseKeys
): Promise<OpenedFile | undefined> {
	if (!isId(fileId)) return undefined;
	const [row] = await db
		.select()
		.from(caseFiles)
		.where(and(eq(caseFiles.id, fileId), eq(caseFiles.caseId, caseId)));
	if (!row) return undefined;
	const { name, type } = named.parse(
		openValue(keys.shared, row.sealedName, boundTo(caseId, fileId, 'file name'))
	);
	return { name, type, bytes: openBytes(keys.shared, row.sealed, boundTo(caseId, fileId, 'file')) };
}

const ascii = (name: string): string => name.replace(/[^\w. -]/g, '_');
const encoded = (name: string): string =>
	encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A file as an answer to a request: to be saved, never shown; whatever it holds, nothing in it runs as ours. */
export const asAttachment = ({ name, type, bytes }: OpenedFile): Response =>
	new Response(bytes as BodyInit, {
		headers: {
			'content-type': type,
			'content-length': String(bytes.byteLength),
			'content-disposition': `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encoded(name)}`,
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
			'cache-control': 'no-store'
		}
	});
