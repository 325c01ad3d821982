import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['src/**/*.test.ts', 'tests/{integration,architecture,house}/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/support/templates.ts',
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2
	}
});
