import { mediaName } from '#lib/domain/questions/media.ts';
import type { Database } from '../db/client.ts';

export type MediaHead = { type: string; size: number };

/** What kind of file it is and how many bytes; undefined when there is none of that name. */
export async function findMedia(db: Database, name: string): Promise<MediaHead | undefined> {
	if (!mediaName.safeParse(name).success) return undefined;
	const [row] = await db.$client<MediaHead[]>`
		select type, octet_length(bytes) as size from media where hash = ${name}`;
	return row;
}

/** Bytes from `start` up to and with `end`. */
export async function readMedia(db: Database, name: string, start: number, end: number): Promise<Uint8Array> {
	const [row] = await db.$client<{ part: Uint8Array }[]>`
		select substring(bytes from ${start + 1}::int for ${end - start + 1}::int) as part from media where hash = ${name}`;
	return row?.part ?? new Uint8Array();
}

/** The range that a Range header asks for; `whole` without one, undefined when it cannot be had (RFC 9110, 14.1.2). */
export function rangeOf(
	header: string | null,
	size: number
): { start: number; end: number; whole: boolean } | undefined {
	const all = { start: 0, end: size - 1, whole: true };
	const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
	if (!asked) return all;
	const [, from = '', to = ''] = asked;
	if (from === '' && to === '') return all;
	const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to));
	return start > end || start >= size ? undefined : { start, end, whole: false };
}
