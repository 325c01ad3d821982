import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium without its windows: the same pages in two thirds of the time, and it keeps no profile on disk. */
const windowless = 'chromium-headless-shell';

const onPath = (wanted: readonly string[]): string[] =>
	(process.env.PATH ?? '').split(delimiter).flatMap((folder) => wanted.map((name) => join(folder, name)));

/** A browser that lacks a library of the system is there and does not start. */
const starts = (path: string): boolean =>
	existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

/** The whole browser: CHROMIUM_PATH, then the system's, then Playwright's own. Undefined when there is none. */
export function findBrowser(): string | undefined {
	const given = process.env.CHROMIUM_PATH;
	return [...(given ? [given] : []), ...onPath(names), chromium.executablePath()].find(starts);
}

/** The browser that most tests may use: the one without windows, unless CHROMIUM_PATH names which to use. */
export const findQuickBrowser = (): string | undefined =>
	process.env.CHROMIUM_PATH ? undefined : onPath([windowless]).find(starts);

const run = (command: string, parts: string[]): boolean =>
	spawnSync(command, parts, { timeout: 600_000, stdio: 'ignore', shell: process.platform === 'win32' })
		.status === 0;

/** Installs a package of the distribution's, where that is allowed. */
const installed = (name: string): boolean =>
	process.getuid?.() === 0 &&
	run('apt-get', ['update']) &&
	run('apt-get', ['install', '-y', '--no-install-recommends', name]);

/** The whole browser, fetched when the machine has none: Playwright's, or the distribution's when run as root. */
export function findOrInstallBrowser(say: (line: string) => void): string | undefined {
	const found = findBrowser();
	if (found) return found;
	say('no browser found: fetching Playwright’s Chromium');
	run('npx', ['playwright', 'install', 'chromium']);
	const own = findBrowser();
	if (own) return own;
	say('that one does not start here: installing the distribution’s Chromium');
	return installed('chromium') ? findBrowser() : undefined;
}

/** The quick browser; a machine that is there for the tests alone (CI) fetches it when it can. */
export const findOrInstallQuickBrowser = (): string | undefined =>
	findQuickBrowser() ??
	(process.env.CI && !process.env.CHROMIUM_PATH && installed(windowless) ? findQuickBrowser() : undefined);
