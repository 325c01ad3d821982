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

test('whatever is sent as a film is refused in words, and the page is as it was', async ({ page }, {
	project
}) => {
	test.skip(project.name !== 'desktop', 'one page, one sender');
	await signIn(page, 'admin', { to: '/pages/accessibility/film' });
	const to = '/sv/staff/pages/accessibility/film?/save';
	const origin = new URL(page.url()).origin;
	const none = new File([], 'none');
	const webm = new File([film.buffer], 'film.webm');
	type Sent = Record<string, File | string>;
	const sound: Sent = { seen: '', transcript: 'Text', film: webm, captions: none };
	const answer = async (fields: Sent, address = to) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(fields)) form.append(name, value);
		const encoded = new Response(form);
		const headers = {
			origin,
			accept: 'text/html',
			'content-type': encoded.headers.get('content-type') ?? ''
		};
		const data = Buffer.from(await encoded.arrayBuffer());
		return (await page.request.post(address, { data, headers, maxRedirects: 0 })).status();
	};
	for (const transcript of ['a\u0000b', 'x'.repeat(20_001)])
		expect(await answer({ ...sound, transcript })).toBe(422);
	for (const wrong of [none, new File(['<svg/>'], 'film.webm')])
		expect(await answer({ ...sound, film: wrong })).toBe(422);
	// Somebody else has saved since, for all that this sender has seen.
	expect(await answer({ ...sound, seen: 'x'.repeat(100_000) })).toBe(422);
	for (const missing of ['film', 'captions'])
		expect(await answer(Object.fromEntries(Object.entries(sound).filter(([name]) => name !== missing)))).toBe(
			400
		);
	for (const field of ['transcript', 'seen']) expect(await answer({ ...sound, [field]: webm })).toBe(400);
	expect(await answer({ ...sound, film: 'text' })).toBe(400);
	const plain = await page.request.post(to, { form: { seen: '' }, headers: { origin, accept: 'text/html' } });
	expect(plain.status()).toBe(415);
	expect(await answer(sound, to.replace('accessibility', 'nowhere'))).toBe(404);
	await page.reload();
	await expect(page.locator('details.sign')).toHaveCount(0);
});
