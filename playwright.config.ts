import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser, findQuickBrowser } from './tests/browser.ts';

// Workers read this file again: what is chosen once is handed on in the environment.
process.env.E2E_PORT ??= '4317';
process.env.WINDOWLESS_CHROMIUM_PATH ??= findQuickBrowser() ?? '';
process.env.CHROMIUM_PATH ??= findBrowser() ?? '';
process.env.DEMO_PASSWORD ??= 'demonstration-for-tests';
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'radslag-e2e-'));
// Commands that run in a worker's own process must use the server's key, whichever file the worker ran before.
process.env.DATA_DIR = process.env.E2E_DATA_DIR;
delete process.env.DATABASE_URL;
delete process.env.RADSLAG_SECRET;

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

const browser = process.env.WINDOWLESS_CHROMIUM_PATH || process.env.CHROMIUM_PATH;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

const config: PlaywrightTestConfig = {
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// One built server and one database for all: files run side by side, the tests of a file in order.
	workers: 2,
	fullyParallel: false,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	timeout: 60_000,
	reporter: [['list']],
	use: {
		baseURL: origin,
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		// What failed leaves a picture and the page's outline. A trace copies the page at every key that is pressed, for
		// tests that pass too: whoever needs one asks for it, --trace retain-on-failure.
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			...(browser ? { executablePath: browser } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'phone', use: phone },
		{ name: 'desktop', use: desktop },
		// Whatever a spec tags so is run once more with scripts off.
		{ name: 'no-script', use: { ...phone, javaScriptEnabled: false }, grep: /@no-script/ }
	],
	webServer: {
		command: 'node --disable-warning=ExperimentalWarning src/start.ts',
		url: `${origin}/healthz`,
		timeout: 300_000,
		reuseExistingServer: false,
		stdout: 'ignore',
		stderr: 'pipe',
		env: {
			PORT: process.env.E2E_PORT,
			HOST: '127.0.0.1',
			ORIGIN: origin,
			DATA_DIR: process.env.E2E_DATA_DIR,
			DATABASE_URL: '',
			DEMO: '1',
			DEMO_PASSWORD: process.env.DEMO_PASSWORD,
			RATE_LIMIT: '1000000',
			// Tests make more cases in ten minutes than a city does.
			COMPLAINT_LIMIT: '1000000',
			READ_LIMIT: '10000000'
		}
	}
};

export default defineConfig(config);
