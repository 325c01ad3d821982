import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrows, layers } from './layers.js';

/** A file of each layer that an import is tried from, and one that it is tried to. They need not exist. */
const example: Record<string, string> = {
	domain: 'src/lib/domain/journey/example.ts',
	'domain/assessments': 'src/lib/domain/assessments/example.ts',
	'domain/paper': 'src/lib/domain/paper/example.ts',
	'domain/reports': 'src/lib/domain/reports/example.ts',
	'domain/text': 'src/lib/domain/text/example.ts',
	'i18n/languages': 'src/lib/i18n/languages.ts',
	i18n: 'src/lib/i18n/example.ts',
	ui: 'src/lib/ui/example.ts',
	db: 'src/lib/server/db/schema/example.ts',
	auth: 'src/lib/server/auth/example.ts',
	exports: 'src/lib/server/exports/example.ts',
	api: 'src/lib/server/api/example.ts',
	mail: 'src/lib/server/mail/example.ts',
	jobs: 'src/lib/server/jobs/example.ts',
	commands: 'src/lib/server/commands/example.ts',
	http: 'src/lib/server/http/example.ts',
	hooks: 'src/lib/server/hooks/example.ts',
	root: 'src/lib/server/root.ts',
	base: 'src/lib/server/example.ts',
	languages: 'src/lib/server/languages/example.ts',
	feature: 'src/lib/server/consultations/example.ts',
	routes: 'src/routes/[lang=lang]/(public)/example/+page.server.ts',
	entry: 'src/hooks.server.ts'
};

const named = (file: string) => (file.startsWith('src/lib/') ? `#lib/${file.slice(8)}` : `/${file}`);

let eslint: ESLint;

/** What the rule of layers says of a file with this text. */
async function complaints(file: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: file, warnIgnored: true });
	const fatal = result?.messages.find((message) => message.fatal);
	if (fatal) throw new Error(`${file}: ${fatal.message}`);
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId === 'boundaries/dependencies')
		.map(({ message }) => message);
}

const imports = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;

beforeAll(() => {
	// Files that do not exist have no types: the rules that need them stay out of this.
	eslint = new ESLint({
		overrideConfig: [
			{
				files: ['**/*.ts'],
				languageOptions: { parserOptions: { projectService: false, project: null } },
				rules: Object.fromEntries(
					[
						'no-floating-promises',
						'no-misused-promises',
						'await-thenable',
						'switch-exhaustiveness-check'
					].map((rule) => [`@typescript-eslint/${rule}`, 'off'])
				)
			}
		]
	});
});

describe('the way imports go', () => {
	const froms = Object.keys(example).filter((layer) => layer in arrows);
	const tos = froms.filter((layer) => (example[layer] ?? '').startsWith('src/lib/'));

	it('names an example for every layer but tests', () => {
		expect(Object.keys(example).sort()).toEqual(
			layers
				.map(({ layer }) => layer)
				.filter((layer) => layer !== 'test')
				.sort()
		);
	});

	it.each(froms)('holds for every arrow out of %s', async (from) => {
		const may = arrows[from] ?? [];
		for (const to of tos) {
			const found = await complaints(example[from] as string, imports(named(example[to] as string)));
			expect(found.length > 0, `${from} → ${to} is ${found.length ? 'refused' : 'let through'}`).toBe(
				!may.includes(to)
			);
		}
	});
});

describe('arrows that the design forbids by name', () => {
	it.each([
		['routes → tables', 'src/routes/example/+page.server.ts', '#lib/server/db/schema/index.ts'],
		['routes → database client', 'src/routes/example/+page.server.ts', '#lib/server/db/client.ts'],
		['a page → database client', 'src/routes/example/+page.svelte', '#lib/server/db/client.ts'],
		['server → a component', 'src/lib/server/reports/example.ts', '#lib/ui/Passage.svelte'],
		['ui → server', 'src/lib/ui/example.ts', '#lib/server/reports/report.ts'],
		['a component → server', 'src/lib/ui/Example.svelte', '#lib/server/config.ts'],
		['domain → server', 'src/lib/domain/text/example.ts', '#lib/server/config.ts'],
		['domain → i18n, by a relative path', 'src/lib/domain/text/example.ts', '../../i18n/format.ts'],
		['server → $app', 'src/lib/server/reports/example.ts', '$app/environment'],
		['server → $env', 'src/lib/server/config.ts', '$env/dynamic/private'],
		['domain → $app', 'src/lib/domain/text/example.ts', '$app/state'],
		['domain → Node', 'src/lib/domain/text/example.ts', 'node:fs'],
		['domain → Node, by its old name', 'src/lib/domain/text/example.ts', 'fs'],
		['domain → a package', 'src/lib/domain/text/example.ts', 'drizzle-orm'],
		['domain → its test tools', 'src/lib/domain/text/example.ts', 'vitest'],
		['a component → Node', 'src/lib/ui/Example.svelte', 'node:crypto'],
		['routes → queries', 'src/routes/example/+page.server.ts', 'drizzle-orm'],
		['sign-in outside auth', 'src/lib/server/reports/example.ts', 'lucia'],
		['the city’s own sign-in outside auth', 'src/routes/example.ts', 'openid-client'],
		[
			'exports → other rules than of reports',
			'src/lib/server/exports/csv.ts',
			'#lib/domain/disclosure/document.ts'
		]
	])('%s', async (_, file, source) => {
		const text = file.endsWith('.svelte')
			? `<script lang="ts">\n${imports(source)}</script>\n`
			: imports(source);
		expect(await complaints(file, text)).toHaveLength(1);
	});

	it('sees other forms of import', async () => {
		const file = 'src/lib/domain/text/example.ts';
		expect(
			await complaints(file, "import type { X } from '#lib/server/config.ts';\nexport type Y = X;")
		).toHaveLength(1);
		expect(await complaints(file, "export { x } from '#lib/server/config.ts';")).toHaveLength(1);
		expect(await complaints(file, "export * from '#lib/server/config.ts';")).toHaveLength(1);
		expect(await complaints(file, "export const x = () => import('#lib/server/config.ts');")).toHaveLength(1);
	});

	it('lets what is allowed through', async () => {
		expect(await complaints('src/lib/domain/text/example.ts', imports('zod'))).toEqual([]);
		expect(
			await complaints('src/lib/server/reports/example.ts', imports('#lib/domain/reports/report.ts'))
		).toEqual([]);
		expect(
			await complaints('src/routes/example/+page.server.ts', imports('#lib/server/reports/report.ts'))
		).toEqual([]);
	});
});

it('knows no file outside the layers', async () => {
	const [result] = await eslint.lintText('export const x = 1;\n', {
		filePath: 'src/lib/elsewhere/example.ts'
	});
	expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['boundaries/no-unknown-files']);
});

it('reads every file under src', async () => {
	const files = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	expect(files.length).toBeGreaterThan(50);
	for (const file of files) {
		const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, [number]> };
		expect(rules['boundaries/dependencies']?.[0], file).toBe(2);
		expect(rules['boundaries/no-unknown-files']?.[0], file).toBe(2);
	}
});
