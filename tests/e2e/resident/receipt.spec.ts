import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import sharp from 'sharp';
import { freeWrong } from '#lib/domain/complaints/guessing.ts';
import { shownCode } from '#lib/domain/complaints/receipt.ts';
import { addEntry } from '#lib/server/complaints/entries.ts';
import type { Received } from '#lib/server/complaints/receive.ts';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { barriersOn } from '../../support/axe.ts';
import { afterSending, committeeWithKey, complaintTo } from '../../support/complaint.ts';
import { pressAt, tabTo } from '../../support/keyboard.ts';

const langs = ['sv', 'sv-simple', 'en'] as const;
type Lang = (typeof langs)[number];
const wordsOf = (lang: Lang) =>
	JSON.parse(
		readFileSync(`messages/${lang}/receipt.json`, 'utf8')
	) as typeof import('../../../messages/sv/receipt.json');

let db: Database;
let committee: string;
test.beforeAll(async () => {
	db = connectSocket(process.env.E2E_DATA_DIR as string);
	committee = (await committeeWithKey(db, 'trafiknamnden')).id;
});
test.afterAll(() => db.$client.end({ timeout: 5 }));

const newCase = (lang = 'sv'): Promise<Received> =>
	complaintTo(db, committee, { lang: lang.split('-')[0] ?? lang });

/** The browser as it is right after sending. */
async function sent(context: BrowserContext, received: Received, withSecret = true): Promise<void> {
	const value = await afterSending(db, received, withSecret);
	const url = String(test.info().project.use.baseURL);
	await context.addCookies([{ name: 'radslag-complaint', value, url, httpOnly: true, sameSite: 'Strict' }]);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const scripted = () => test.info().project.use.javaScriptEnabled !== false;

/** Nothing for axe to say, nothing wider than the screen (or than 320 px), no word without its translation. */
async function expectSound(page: Page): Promise<void> {
	if (scripted()) expect(await barriersOn(page)).toEqual([]);
	const { viewport } = test.info().project.use;
	for (const width of [320, viewport?.width ?? 1280]) {
		await page.setViewportSize({ width, height: viewport?.height ?? 800 });
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(beyond, `${page.url()} at ${width}`).toBeLessThanOrEqual(0);
	}
	expect(await page.locator('body').innerText()).not.toMatch(/\b(receipt|form|common|coded):[a-zA-Z]/);
}

for (const lang of langs)
	test(`a receipt is saved, and the case behind it is followed and written in (${lang}) @no-script`, async ({
		page,
		context
	}) => {
		const words = wordsOf(lang);
		const received = await newCase(lang);
		const { reference, secret } = received.receipt;
		await sent(context, received);
		const addresses: string[] = [];
		page.on('request', (request) => addresses.push(request.url()));

		await page.goto(`/${lang}/complaints/case`);
		await expect(page).toHaveURL(new RegExp(`/${lang}/complaints/case/receipt$`));
		await expect(heading(page)).toHaveText(words.title);
		await expect(page.getByText(shownCode(reference), { exact: true })).toBeVisible();
		await expect(page.getByText(shownCode(secret), { exact: true })).toBeVisible();
		await expectSound(page);
		await page.getByRole('button', { name: words.saved }).click();
		await expect(page.getByRole('alert')).toContainText(words.tickIssue);
		await expect(page.getByText(shownCode(secret), { exact: true })).toBeVisible();
		await expectSound(page);
		await page.getByLabel(words.tick).check();
		await page.getByRole('button', { name: words.saved }).click();

		await expect(heading(page)).toHaveText(words.case.state.received.title);
		await expect(page.locator('main')).not.toContainText(shownCode(secret));
		await expectSound(page);
		await page.getByRole('button', { name: words.write.send }).click();
		await expect(page.getByRole('alert')).toContainText(words.write.issue.missing);
		await expectSound(page);
		await page.getByLabel(words.write.label).fill('Ingen har varit här än.');
		await page.getByRole('button', { name: words.write.send }).click();
		await expect(page.getByRole('status').filter({ hasText: words.write.done })).toBeVisible();
		await expect(page.getByText('Ingen har varit här än.')).toBeVisible();

		await page.getByText(words.contact.change, { exact: true }).click();
		await page.getByLabel(words.contact.label).fill('kari@exempel.se');
		await page.getByRole('button', { name: words.contact.save, exact: true }).click();
		await expect(page.locator('#contact')).toContainText('kari@exempel.se');

		await page.getByRole('link', { name: words.files.add }).click();
		await expect(heading(page)).toHaveText(words.files.pageTitle);
		const photo = { create: { width: 40, height: 30, channels: 3 as const, background: '#456' } };
		await page.getByLabel(words.files.label).setInputFiles([
			{ name: 'trappa.jpg', mimeType: 'image/jpeg', buffer: await sharp(photo).jpeg().toBuffer() },
			{ name: 'virus.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ\u0000\u0000') }
		]);
		await page.getByRole('button', { name: words.files.send }).click();
		await expect(page.getByRole('alert')).toContainText('virus.jpg');
		await expect(page.getByRole('link', { name: /trappa\.jpg/ })).toBeVisible();
		await expectSound(page);
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name: /trappa\.jpg/ }).click();
		expect((await saving).suggestedFilename()).toBe('trappa.jpg');
		await page.getByRole('link', { name: words.files.back }).click();

		await page.getByText(words.withdraw.title, { exact: true }).click();
		await page.getByRole('button', { name: words.withdraw.button, exact: true }).click();
		await expect(page.getByRole('alert')).toContainText(words.withdraw.issue.tick);
		await page.getByLabel(words.withdraw.tick).check();
		await page.getByRole('button', { name: words.withdraw.button, exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: words.withdraw.done })).toBeVisible();
		await page.getByRole('button', { name: words.leave }).click();
		await expect(page.getByRole('status')).toContainText(words.look.left);
		await expectSound(page);

		await page.getByLabel(words.reference).fill(shownCode(reference).toLowerCase());
		await page.getByLabel(words.secret).fill('0000 0000 0000 0000');
		await page.getByRole('button', { name: words.look.open }).click();
		await expect(page.getByRole('alert')).toContainText(words.look.issue.wrong);
		await expect(page.getByLabel(words.secret)).toHaveValue('0000 0000 0000 0000');
		await expectSound(page);
		await page.getByLabel(words.secret).fill(secret.toLowerCase().match(/.{4}/g)?.join(' ') ?? '');
		await page.getByRole('button', { name: words.look.open }).click();
		await expect(heading(page)).toHaveText(words.case.state.received.title);
		for (const told of [secret, shownCode(secret), secret.toLowerCase(), 'Ingen har', 'kari', reference])
			expect(addresses.filter((address) => address.includes(told))).toEqual([]);
	});

test('what the committee answers stands first, in its own language @no-script', async ({ page, context }) => {
	const received = await newCase();
	const content = { text: 'لقد أصلحنا المنحدر.', lang: 'ar' };
	const userId = randomUUID();
	await addEntry(db, received.id, { shared: received.shared }, { kind: 'toReporter', content, userId });
	await db.$client`update cases set state = 'closed', closed_at = now(), outcome = 'remedied' where id = ${received.id}`;
	await sent(context, received, false);
	await page.goto('/sv/complaints/case');
	await expect(heading(page)).toHaveText('Ärendet är avslutat');
	await expect(page.locator('main [lang="ar"][dir="rtl"]').first()).toHaveText(content.text);
	await expect(page.locator('h2').first()).toHaveText('Senaste svaret från nämnden');
	await expect(page.locator('main')).toContainText('Avhjälpt');
	await expectSound(page);
});

test('many wrong tries cost a little work, or a wait, and keep nobody out @no-script', async ({ page }) => {
	const { receipt } = await newCase();
	const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
	await db.$client`insert into receipt_guesses (reference, day, count) values (${receipt.reference}, ${day}, ${freeWrong})`;
	await page.goto('/sv/complaints/case');
	await page.getByLabel('Ärendenummer').fill(receipt.reference);
	await page.getByLabel('Kvittokod').fill(receipt.secret);
	await page.getByRole('button', { name: 'Öppna ärendet' }).click();
	await expect(page.getByRole('alert')).toContainText('Många försök har gjorts');
	await expect(page.getByLabel('Kvittokod')).toHaveValue(receipt.secret);
	await expectSound(page);
	if (scripted())
		await expect(page.getByText('Klart. Tryck på knappen igen.')).toBeVisible({ timeout: 40_000 });
	else {
		await expect(page.getByText(/Vänta till klockan \d\d:\d\d och tryck på knappen igen/)).toBeVisible();
		await db.$client`update gate_places set not_before = now() where kind = 'look'`;
	}
	await page.getByRole('button', { name: 'Öppna ärendet' }).click();
	await expect(heading(page)).toHaveText('Ditt klagomål har kommit fram');
});

test('the receipt is printed without what paper has no use for, and reached by keyboard alone', async ({
	page,
	context
}) => {
	const received = await newCase();
	await sent(context, received);
	await page.goto('/sv/complaints/case/receipt');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(shownCode(received.receipt.secret), { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Gå till mitt ärende' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await tabTo(page, page.getByLabel('Ja, jag har sparat kvittot'));
	await page.keyboard.press('Space');
	await pressAt(page, page.getByRole('button', { name: 'Gå till mitt ärende' }));
	await expect(heading(page)).toHaveText('Ditt klagomål har kommit fram');
	await tabTo(page, page.getByLabel('Ditt meddelande'));
	await page.keyboard.insertText('Skrivet utan mus.');
	await pressAt(page, page.getByRole('button', { name: 'Skicka meddelandet' }));
	await expect(page.getByText('Skrivet utan mus.')).toBeVisible();
});
