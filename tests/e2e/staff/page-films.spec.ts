import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

// Projects run side by side: each has a page of its own.
const pages: Record<string, string> = { phone: 'method', desktop: 'rights', 'no-script': 'privacy' };
const film = {
	name: 'film.webm',
	mimeType: 'video/webm',
	buffer: Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.from('webm')])
};
const captions = (text: string) => ({ name: 'text.vtt', mimeType: 'text/vtt', buffer: Buffer.from(text) });

test('an administrator gives a page a film in sign language, which starts only when somebody wants it @no-script', async ({
	page
}, { project }) => {
	const slug = pages[project.name] ?? 'privacy';
	await signIn(page, 'admin', { to: '/pages' });
	await page.locator(`main a[href="/sv/staff/pages/${slug}/film"]`).click();
	await expectGood(page);
	const save = page.getByRole('button', { name: 'Spara' });

	await page.locator('#transcript').fill('Du har rätt att bli hörd.');
	await page.locator('#captions').setInputFiles(captions('inga undertexter'));
	await page.locator('#film').setInputFiles(film);
	await save.click();
	await expect(page.getByRole('alert')).toContainText('inga undertexter i WebVTT');
	await expect(page.locator('#transcript')).toHaveValue('Du har rätt att bli hörd.');
	await expectGood(page);

	await page.locator('#film').setInputFiles(film);
	await save.click();
	await expect(page.getByRole('status')).toContainText('Sparat');
	await expect(page.locator('main')).toContainText('Filmen har inga undertexter.');
	await expectGood(page);
	await page.locator('#captions').setInputFiles(captions('WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n'));
	await save.click();
	await expect(page.locator('main')).not.toContainText('Filmen har inga undertexter.');

	const fetched: string[] = [];
	page.on('request', (request) => void fetched.push(request.url()));
	for (const lang of ['sv', 'fi', 'yi']) {
		await page.goto(`/${lang}/${slug}`);
		const shown = page.locator('details.sign').first();
		expect(fetched.filter((url) => url.includes('/media/'))).toEqual([]);
		await shown.locator('summary').first().click();
		const video = shown.locator('video');
		await expect(video).toHaveAttribute('controls', '');
		await expect(video).toHaveAttribute('preload', 'none');
		await expect(video).not.toHaveAttribute('autoplay');
		await expect(video.locator('track')).toHaveAttribute('srclang', 'sv');
		await shown.locator('details > summary').click();
		await expect(shown.getByText('Du har rätt att bli hörd.')).toBeVisible();
		await expectGood(page);
		fetched.length = 0;
	}

	await page.goto(`/sv/staff/pages/${slug}/film`);
	await page.getByRole('button', { name: 'Visa ingen film på sidan' }).click();
	await expect(page.getByRole('status')).toContainText('visar ingen film längre');
	// Not the browser's own copy, which it may show for half a minute.
	expect(await (await page.request.get(`/sv/${slug}`)).text()).not.toContain('<video');
});
