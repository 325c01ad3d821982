import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreeOnFallbacks, fallbacksOf } from '#lib/i18n/languages.ts';
import { run } from '#lib/server/commands/citySet.ts';
import type { Database } from '#lib/server/db/client.ts';
import { loadWords } from '#lib/server/languages/overrides.ts';
import { testDatabase } from '../support/database.ts';

describe('a near language before Swedish', () => {
	let db: Database;
	let close: () => Promise<void>;
	beforeAll(async () => ({ db, close } = await testDatabase()));
	afterAll(async () => {
		agreeOnFallbacks([]);
		await close();
	});
	const said: string[] = [];
	const io = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line) };
	const set = async (value: string) => {
		const code = await run(db, ['--agreed-fallbacks', value], io);
		await loadWords(db);
		return code;
	};

	it('comes only when the city has said that it is agreed, and goes when it takes that back', async () => {
		await loadWords(db);
		expect(fallbacksOf('fit')).toEqual(['sv']);
		expect(await set('fit')).toBe(0);
		expect(fallbacksOf('fit')).toEqual(['fi', 'sv']);
		expect(fallbacksOf('sma')).toEqual(['sv']);
		expect(await set('none')).toBe(0);
		expect(fallbacksOf('fit')).toEqual(['sv']);
	});
	it('is of those languages alone that are near: others are refused by name', async () => {
		expect(await set('fit,yi')).not.toBe(0);
		expect(said.join('\n')).toContain('not yi');
		expect(fallbacksOf('fit')).toEqual(['sv']);
	});
});
