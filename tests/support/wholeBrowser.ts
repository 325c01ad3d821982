import type { LaunchOptions } from '@playwright/test';

/** The browser that a person has, for what it writes to disk: without windows it keeps no history there to be looked into. */
export const wholeBrowser = (options: LaunchOptions): LaunchOptions => ({
	...options,
	...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {})
});
