import { openSync, closeSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';

/** Somebody else has this folder's database open. */
export class FolderInUse extends Error {}

/** A process that lives: its id and, where the system tells, when it started (ids are used again). */
function processMark(pid: number): string | undefined {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
	}
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		if (fields[0] === 'Z') return undefined;
		return `${pid} ${fields[19]}`;
	} catch {
		return `${pid} -`;
	}
}

function holderOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return undefined;
	}
}

/**
 * Takes the lock file for this process; a lock left by a dead process is cleared.
 * Throws FolderInUse when a living process holds it. Returns the function that gives it back.
 */
export function takeLock(file: string): () => void {
	const own = processMark(process.pid) ?? `${process.pid} -`;
	for (let attempt = 0; attempt < 5; attempt++) {
		try {
			const handle = openSync(file, 'wx', 0o600);
			writeSync(handle, own);
			closeSync(handle);
			return () => {
				if (holderOf(file) === own) rmSync(file, { force: true });
			};
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = holderOf(file);
		const pid = Number(holder?.split(' ')[0]);
		if (holder && pid > 0 && processMark(pid) === holder) throw new FolderInUse(`process ${pid} has ${file}`);
		clearStale(file, holder);
	}
	throw new FolderInUse(`could not take ${file}`);
}

/** Moves a dead process's lock away; puts it back when it turns out to be somebody's new one. */
function clearStale(file: string, holder: string | undefined): void {
	const aside = `${file}.${randomBytes(6).toString('hex')}`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	if (holderOf(aside) !== holder) renameSync(aside, file);
	else rmSync(aside, { force: true });
}
