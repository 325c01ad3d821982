/**
 * The layers of the house and which way imports go: the one table that eslint.config.js and layers.test.ts read.
 * A file belongs to the first layer whose pattern it matches.
 */
export const layers = [
	{ layer: 'test', pattern: ['src/**/*.test.ts'] },
	{ layer: 'domain/assessments', pattern: ['src/lib/domain/assessments/**'] },
	{ layer: 'domain/paper', pattern: ['src/lib/domain/paper/**'] },
	{ layer: 'domain/reports', pattern: ['src/lib/domain/reports/**'] },
	{ layer: 'domain/text', pattern: ['src/lib/domain/text/**'] },
	{ layer: 'domain', pattern: ['src/lib/domain/**'] },
	{ layer: 'i18n/languages', pattern: ['src/lib/i18n/languages.ts'] },
	{ layer: 'i18n', pattern: ['src/lib/i18n/**'] },
	{ layer: 'ui', pattern: ['src/lib/ui/**'] },
	{ layer: 'db', pattern: ['src/lib/server/db/**'] },
	{ layer: 'auth', pattern: ['src/lib/server/auth/**'] },
	{ layer: 'exports', pattern: ['src/lib/server/exports/**'] },
	{ layer: 'api', pattern: ['src/lib/server/api/**'] },
	{ layer: 'mail', pattern: ['src/lib/server/mail/**'] },
	{ layer: 'jobs', pattern: ['src/lib/server/jobs/**'] },
	{ layer: 'commands', pattern: ['src/lib/server/commands/**'] },
	{ layer: 'http', pattern: ['src/lib/server/http/**'] },
	{ layer: 'hooks', pattern: ['src/lib/server/hooks/**'] },
	{ layer: 'languages', pattern: ['src/lib/server/languages/**'] },
	{ layer: 'root', pattern: ['src/lib/server/root.ts'] },
	{ layer: 'base', pattern: ['src/lib/server/*.ts', 'src/lib/server/keys/**'] },
	{ layer: 'feature', pattern: ['src/lib/server/**'] },
	{ layer: 'routes', pattern: ['src/routes/**', 'src/params/**'] },
	{ layer: 'entry', pattern: ['src/*.ts'] }
];

const domain = ['domain', 'domain/assessments', 'domain/paper', 'domain/reports', 'domain/text'];
const i18n = ['i18n', 'i18n/languages'];
const base = ['base', 'root'];

/**
 * What each layer may import of the others. What is not here is forbidden.
 * @type {Record<string, string[]>}
 */
export const arrows = {
	test: layers.map(({ layer }) => layer),
	domain,
	'domain/assessments': domain,
	'domain/paper': domain,
	'domain/reports': domain,
	'domain/text': domain,
	// The messages are files, and root.ts tells where they lie.
	i18n: [...i18n, 'root', ...domain],
	// Which languages there are is data, and nobody's words.
	'i18n/languages': domain,
	ui: ['ui', ...i18n, ...domain],
	root: [],
	base: [...base, ...domain],
	db: ['db', ...base, ...domain],
	auth: ['auth', 'db', ...base, ...domain],
	http: ['http', 'db', ...i18n, ...base, ...domain],
	feature: ['feature', 'i18n/languages', 'http', 'auth', 'db', ...base, ...domain],
	// The interface's own texts are what these features work on; no other speaks. Who did what with them is logged.
	languages: ['languages', 'feature', 'http', 'auth', 'db', ...i18n, ...base, ...domain],
	exports: [
		'exports',
		...i18n,
		'root',
		'domain/assessments',
		'domain/paper',
		'domain/reports',
		'domain/text'
	],
	api: ['api', 'feature', 'exports', 'db', ...i18n, ...base, ...domain],
	// A job hands the database on to a feature's function, so it knows the client, never the tables.
	mail: ['mail', 'db', ...i18n, ...base, ...domain],
	jobs: ['jobs', 'feature', 'exports', 'mail', 'db', ...base, ...domain],
	hooks: ['hooks', 'feature', 'http', 'auth', 'db', ...i18n, ...base, ...domain],
	routes: ['routes', 'languages', 'ui', 'api', 'feature', 'auth', 'exports', ...i18n, ...base, ...domain],
	commands: [
		'commands',
		'languages',
		'jobs',
		'feature',
		'exports',
		'http',
		'auth',
		'db',
		...i18n,
		...base,
		...domain
	],
	entry: [
		'entry',
		'languages',
		'commands',
		'hooks',
		'jobs',
		'feature',
		'http',
		'auth',
		'db',
		...i18n,
		...base,
		...domain
	]
};

const node = ['node:*', 'node:*/**'];
const query = ['drizzle-orm', 'drizzle-orm/**', 'postgres'];
const framework = ['@sveltejs/kit', '@sveltejs/kit/**'];

/**
 * Packages and modules of Node (`node:*`) that each layer may import.
 * @type {Record<string, string[]>}
 */
export const packages = {
	test: ['**', ...node],
	domain: ['zod'],
	'domain/assessments': [],
	'domain/paper': [],
	'domain/reports': ['zod'],
	'domain/text': ['zod'],
	i18n: ['svelte', 'i18next', 'zod', ...node],
	ui: ['svelte', 'svelte/**', 'd3-scale', '@tiptap/**'],
	root: [...node],
	base: ['zod', ...node],
	db: [...query, '@electric-sql/**', ...node],
	auth: [
		...query,
		...framework,
		'zod',
		'lucia',
		'openid-client',
		'@node-rs/argon2',
		'@oslojs/**',
		'rate-limiter-flexible',
		'qrcode',
		...node
	],
	http: [...query, 'rate-limiter-flexible', ...node],
	feature: [
		...query,
		...framework,
		'zod',
		'highs',
		'sharp',
		'libsodium-wrappers',
		'age-encryption',
		'file-type',
		'franc-all',
		'csv-parse',
		'csv-parse/**',
		'csv-stringify',
		'csv-stringify/**',
		'yauzl',
		'sax',
		'write-excel-file/node',
		...node
	],
	languages: [...query, 'zod', ...node],
	exports: [
		'csv-stringify',
		'csv-stringify/**',
		'fflate',
		'qrcode',
		'docx',
		'sharp',
		'write-excel-file/node',
		'@myriaddreamin/**',
		...node
	],
	api: ['zod', ...node],
	mail: ['nodemailer', ...node],
	jobs: ['pg-boss', ...node],
	hooks: [...framework, ...node],
	routes: [
		...framework,
		'svelte',
		'svelte/**',
		'$app/**',
		'./$types',
		'sveltekit-superforms',
		'sveltekit-superforms/**',
		'zod',
		...node
	],
	commands: ['zod', ...node],
	entry: [...framework, 'vite', ...node]
};

/**
 * The settings and the rule of eslint-plugin-boundaries that say the tables above.
 * @param {import('eslint').ESLint.Plugin} boundaries
 * @param {string} resolver the file that tells where imports lie
 * @returns {import('eslint').Linter.Config}
 */
export function boundaryConfig(boundaries, resolver) {
	return {
		files: ['src/**/*.{ts,svelte}'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { [resolver]: {} },
			'boundaries/include': ['src/**/*'],
			'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
			'boundaries/legacy-templates': false,
			// $app, $env and the like are SvelteKit's, not files.
			'boundaries/flag-as-external': { customSourcePatterns: ['$*', '$*/**'] },
			'boundaries/files-single-match': true,
			'boundaries/files': layers.map(({ layer, pattern }) => ({ category: layer, pattern, fullMatch: true }))
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					checkAllOrigins: true,
					message:
						'{{from.file.categories}} may not import {{dependency.source}}: see tests/architecture/layers.js for the way imports go',
					policies: Object.keys(arrows).flatMap((layer) => [
						{
							from: { file: { categories: layer } },
							allow: { to: { file: { categories: { anyOf: arrows[layer] } }, module: { origin: 'local' } } }
						},
						{
							from: { file: { categories: layer } },
							allow: {
								to: { module: { origin: ['external', 'core'] } },
								dependency: { source: packages[layer] }
							}
						}
					])
				}
			],
			'boundaries/no-unknown-files': 'error'
		}
	};
}
