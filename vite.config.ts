import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longestFirst.ts';

const domain = 'src/lib/domain/**/*.test.ts';

export default defineConfig({
	plugins: [sveltekit()],
	build: { assetsInlineLimit: 0 },
	test: {
		environment: 'node',
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
		projects: [
			// Pure functions keep nothing between calls: their files need no process each.
			{ extends: true, test: { name: 'domain', include: [domain], isolate: false } },
			{
				extends: true,
				test: {
					name: 'house',
					include: ['src/**/*.test.ts', 'tests/{integration,architecture,house}/**/*.test.ts'],
					exclude: [domain],
					globalSetup: 'tests/support/templates.ts'
				}
			}
		]
	}
});
