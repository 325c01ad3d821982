import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#lib/server/root.ts';

describe('everything outside staff’s and the councils’ pages', () => {
	const files = globSync(
		['src/routes/**/*.{ts,svelte}', 'src/lib/server/api/**/*.ts', 'src/lib/server/forms/**/*.ts'],
		{ cwd: projectRoot() }
	).filter((file) => !/\((staff|council|facilitator)\)/.test(file));
	it('never reads who is signed in', () => {
		expect(files.length).toBeGreaterThan(20);
		const reading = files.filter((file) =>
			/locals\.(person|sessionToken|signingIn)|server\/auth\/|\bcookies\b/.test(
				readFileSync(join(projectRoot(), file), 'utf8')
			)
		);
		// What a reporter has under way is known by a cookie of its own: the next test says what these do with it.
		const root = 'src/routes/[lang=lang]';
		expect(reading.sort()).toEqual([
			`${root}/(child)/complaints/child/+page.server.ts`,
			`${root}/(public)/complaints/case/+page.server.ts`,
			`${root}/(public)/complaints/case/files/+page.server.ts`,
			`${root}/(public)/complaints/new/+page.server.ts`,
			`${root}/complaintMoves.ts`
		]);
	});
	it('reads one cookie where one complains, which names nobody', () => {
		const complaining = files.filter((file) => /complaint/.test(file));
		expect(complaining.length).toBeGreaterThan(5);
		for (const file of complaining) {
			const source = readFileSync(join(projectRoot(), file), 'utf8');
			expect(source, file).not.toMatch(/locals\.(person|sessionToken|signingIn)|server\/auth\/(?!turns)/);
			// Only the functions of server/complaints/reporter.ts look into it.
			expect(source, file).not.toMatch(/\bcookies\.(get|set|delete|getAll)\b/);
		}
	});
	it('nor do the pages of who leads a class session, who has no account', () => {
		const led = globSync('src/routes/**/(facilitator)/**/*.{ts,svelte}', { cwd: projectRoot() });
		expect(led.length).toBeGreaterThan(5);
		const reading = led.filter((file) =>
			/locals\.(person|sessionToken|signingIn)|server\/(auth|responses|releases|records)\//.test(
				readFileSync(join(projectRoot(), file), 'utf8')
			)
		);
		expect(reading).toEqual([]);
	});
});
