import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without its window: the same engine, and the browser tests take two thirds of the time. */
const windowless = 'chromium-headless-shell';
const names = [windowless, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (): string[] => {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** A browser that lacks a library of the system is there and does not start. */
const starts = (path: string): boolean =>
	existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

/** The browser for the tests: CHROMIUM_PATH, then the system's, then Playwright's own. Undefined when there is none. */
export function findBrowser(): string | undefined {
	const given = process.env.CHROMIUM_PATH;
	return [...(given ? [given] : []), ...onPath(), chromium.executablePath()].find(starts);
}

const run = (command: string, parts: string[]): boolean =>
	spawnSync(command, parts, { timeout: 600_000, stdio: 'ignore', shell: process.platform === 'win32' })
		.status === 0;

/** Installs a package of the distribution's, where that is allowed. */
const installed = (name: string): boolean =>
	process.getuid?.() === 0 &&
	run('apt-get', ['update']) &&
	run('apt-get', ['install', '-y', '--no-install-recommends', name]);

/**
 * The browser for the tests, fetched when the machine has none: Playwright's, or the distribution's when run as root. A
 * machine that is there for the tests alone (CI) gets the quicker one beside what it has.
 */
export function findOrInstallBrowser(say: (line: string) => void): string | undefined {
	const found = findBrowser();
	if (found) {
		const slow = names.indexOf(basename(found)) > 0 && found !== process.env.CHROMIUM_PATH;
		return slow && process.env.CI && installed(windowless) ? findBrowser() : found;
	}
	say('no browser found: fetching Playwright’s Chromium');
	run('npx', ['playwright', 'install', 'chromium']);
	const own = findBrowser();
	if (own) return own;
	say('that one does not start here: installing the distribution’s Chromium');
	return installed(windowless) || installed('chromium') ? findBrowser() : undefined;
}
