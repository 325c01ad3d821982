import { createHash } from 'node:crypto';
import type { ReportFile } from '#lib/domain/reports/files.ts';
import { reportFile } from './files.ts';
import type { ReportMaterial } from './material.ts';

/** What is remembered at most, in bytes, and how many files may wait for the one that is being made. */
const mostKept = 64_000_000;
const mostWaiting = 12;

const kept = new Map<string, Promise<Uint8Array>>();
const sizes = new Map<string, number>();
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

const keyOf = (file: ReportFile, material: ReportMaterial, lang: string): string =>
	createHash('sha256')
		.update(JSON.stringify([file, lang, material]))
		.digest('base64url');

function forget(key: string): void {
	kept.delete(key);
	sizes.delete(key);
}

function trim(newest: string): void {
	let sum = [...sizes.values()].reduce((all, size) => all + size, 0);
	for (const key of kept.keys()) {
		if (sum <= mostKept || key === newest) return;
		sum -= sizes.get(key) ?? 0;
		forget(key);
	}
}

async function make(key: string, work: () => Promise<Uint8Array>): Promise<Uint8Array> {
	waiting++;
	const making = last.then(work);
	last = making.catch(() => {});
	try {
		const bytes = await making;
		sizes.set(key, bytes.length);
		trim(key);
		return bytes;
	} catch (error) {
		forget(key);
		throw error;
	} finally {
		waiting--;
	}
}

/**
 * A file for everybody: made once for the same report and then remembered, one file at a time. Undefined when so many are
 * waited for that it would only be later for all.
 */
export function keptFile(
	file: ReportFile,
	material: ReportMaterial,
	lang: string
): Promise<Uint8Array> | undefined {
	const key = keyOf(file, material, lang);
	const known = kept.get(key);
	if (known) {
		kept.delete(key);
		kept.set(key, known);
		return known;
	}
	if (waiting >= mostWaiting) return undefined;
	const made = make(key, () => reportFile(file, material, lang));
	kept.set(key, made);
	return made;
}
