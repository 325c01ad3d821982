import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { counted, go, openSession } from '../../support/childBrowser.ts';
import { findOnDisk } from '../../support/onDisk.ts';
import { wholeBrowser } from '../../support/wholeBrowser.ts';

/** Long enough that no key or number of the browser's own has them by chance. */
const typed = ['zqxelmonta', 'zqyelmonta', 'zqwelmonta'];

for (const javaScriptEnabled of [true, false])
	test(`nothing that a child typed or chose is on the device, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
		baseURL,
		launchOptions
	}, { project }) => {
		test.skip(project.name !== 'desktop', 'the profile is the same however wide the window is');
		const session = await openSession('y4to6');
		const profile = mkdtempSync(join(tmpdir(), 'radslag-device-'));

		const tablet = await chromium.launchPersistentContext(profile, {
			...wholeBrowser(launchOptions),
			...(baseURL ? { baseURL } : {}),
			javaScriptEnabled
		});
		try {
			const page = tablet.pages()[0] ?? (await tablet.newPage());
			const hello = () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Hej!');
			await page.goto(`/sv/class/${session.token}`);
			// One who sends, having gone back and forth.
			await go(page, 'Börja');
			await page.getByText('Boll', { exact: true }).click();
			await go(page, 'Nästa');
			await go(page, 'Hoppa över');
			await go(page, 'Hoppa över');
			await page.getByRole('textbox').fill('Knarrande grindar zqxelmonta');
			await go(page, 'Nästa');
			await expect(page.locator('.child-answers')).toContainText('Knarrande grindar zqxelmonta');
			await page.goBack();
			await expect(page.getByRole('textbox')).toHaveValue('Knarrande grindar zqxelmonta');
			await page.goForward();
			await go(page, 'Skicka');
			// Gone back from before it has come, the browser has no page to go back on.
			await expect(page).toHaveURL(`/sv/class/${session.token}/sent`);
			await page.waitForLoadState('load');
			for (let back = 0; back < 3; back++) {
				await page.goBack();
				expect(await page.content()).not.toContain('zqxelmonta');
				await hello();
			}
			// One who throws it away, and one who walks off in the middle of a word.
			await go(page, 'Börja');
			for (let skipped = 0; skipped < 3; skipped++) await go(page, 'Hoppa över');
			await page.getByRole('textbox').fill('Borttagna ord zqyelmonta');
			await go(page, 'Sluta');
			await go(page, 'Kasta mina svar');
			await hello();
			await go(page, 'Börja');
			for (let skipped = 0; skipped < 3; skipped++) await go(page, 'Hoppa över');
			await page.getByRole('textbox').fill('Halva ord zqwelmonta');
			// The browser writes its files a while after.
			await page.waitForTimeout(4000);
		} finally {
			await tablet.close();
		}
		expect(
			findOnDisk(profile, [...typed, 'Knarrande', 'Borttagna', 'Halva ord', 'Boll', 'a.place=', 'name="a.'])
		).toEqual([]);
		// The looking itself finds what is there.
		expect(findOnDisk(profile, ['/sv/class/'])).not.toEqual([]);
		expect(await counted(session)).toEqual({ begun: 3, sent: 1, stopped: 1 });
		rmSync(profile, { recursive: true, force: true });
	});
