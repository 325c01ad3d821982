import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, takeLock } from './lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'radslag-lock-'));
	file = join(folder, 'database.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that tries to take the lock, says how it went, and holds it until it is ended. */
async function other(): Promise<{ said: string; end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void> }> {
	const script = `
		import { takeLock } from ${JSON.stringify(fileURLToPath(new URL('./lock.ts', import.meta.url)))};
		try { takeLock(${JSON.stringify(file)}); console.log('taken'); } catch (error) { console.log(error.constructor.name); }
		setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, [
		'--disable-warning=ExperimentalWarning',
		'--input-type=module',
		'-e',
		script
	]);
	const [said] = (await once(child.stdout, 'data')) as [Buffer];
	return {
		said: said.toString().trim(),
		async end(signal) {
			const gone = once(child, 'exit');
			child.kill(signal);
			await gone;
		}
	};
}

describe('the lock of a folder', () => {
	it('is taken once, and can be taken again when given back', () => {
		const giveBack = takeLock(file);
		expect(() => takeLock(file)).toThrow(FolderInUse);
		giveBack();
		expect(existsSync(file)).toBe(false);
		takeLock(file)();
	});
	it('is refused to another process while this one lives', async () => {
		const giveBack = takeLock(file);
		const second = await other();
		expect(second.said).toBe('FolderInUse');
		await second.end('SIGKILL');
		expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
		giveBack();
	});
	it('is one process’s only, however many try at once', async () => {
		const all = await Promise.all(Array.from({ length: 6 }, other));
		expect(all.filter(({ said }) => said === 'taken')).toHaveLength(1);
		await Promise.all(all.map(({ end }) => end('SIGKILL')));
	});
	it('left by a killed process is taken over, with nothing left beside it', async () => {
		const first = await other();
		expect(first.said).toBe('taken');
		expect(() => takeLock(file)).toThrow(FolderInUse);
		await first.end('SIGKILL');
		takeLock(file);
		expect(readdirSync(folder)).toEqual(['database.lock']);
	});
	it('of a process whose number was given to another is taken over', () => {
		writeFileSync(file, `${process.pid} 1`);
		if (existsSync('/proc/self/stat')) takeLock(file)();
	});
	it.each(['', 'nonsense', '0 0', '-1 5'])('that holds %j is taken over', (content) => {
		writeFileSync(file, content);
		takeLock(file)();
	});
	it('is not given back by one who no longer has it', () => {
		const giveBack = takeLock(file);
		writeFileSync(file, '1 1');
		giveBack();
		expect(readFileSync(file, 'utf8')).toBe('1 1');
	});
});
