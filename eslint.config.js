import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { boundaryConfig } from './tests/architecture/layers.js';
import noLooseText from './tests/house/rules/no-loose-text.js';

const resolver = fileURLToPath(new URL('tests/architecture/resolver.js', import.meta.url));

export default [
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.data/',
			'drizzle/',
			'node_modules/',
			'playwright-report/',
			'test-results/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows which names exist.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'off',
			'prefer-const': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		plugins: { house: { rules: { 'no-loose-text': noLooseText } } },
		rules: {
			'house/no-loose-text': 'error',
			// The content security policy refuses them.
			'svelte/no-inline-styles': 'error',
			'svelte/require-each-key': 'error',
			// A space at a line's end has no other spelling.
			'svelte/no-useless-mustaches': 'off',
			// Addresses carry their language; resolve() would only repeat it.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/lib/{domain,server,i18n}/**/*.ts', 'src/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// A promise that nobody awaits loses its error, and an answer with it.
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	},
	{ files: ['static/scripts/**/*.js'], languageOptions: { globals: { ...globals.browser } } },
	boundaryConfig(boundaries, resolver)
];
