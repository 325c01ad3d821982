import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { importDraft } from '../../support/staffConsultation.ts';

const noWords = /\bexchange:[a-zA-Z]/;

async function expectAllGood(page: Page): Promise<void> {
	await expectGood(page);
	expect(await page.locator('body').innerText()).not.toMatch(noWords);
}

async function fetched(page: Page, click: () => Promise<void>): Promise<string> {
	const download = page.waitForEvent('download');
	await click();
	return readFileSync(await (await download).path(), 'utf8');
}

async function bringBack(page: Page, name: string, content: string): Promise<void> {
	const mimeType = 'application/xliff+xml';
	await page.locator('#file').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
	await page.getByRole('button', { name: 'Visa vad som händer' }).click();
}

/** The first unit with a source that matches is translated. */
const translated = (xliff: string, source: RegExp, target: string): string => {
	const at = xliff.search(source);
	const end = xliff.indexOf('</segment>', at);
	const unit = xliff.slice(at, end).replace(/<target>.*<\/target>/s, '');
	return `${xliff.slice(0, at)}${unit}<target>${target}</target>${xliff.slice(end)}`;
};

test('texts of the interface go out, come back, and are written when somebody has seen what happens @no-script', async ({
	page
}, { project }) => {
	// A language of each project’s own: what one of them writes is a conflict to another.
	const tag = { phone: 'rom', 'no-script': 'fit' }[project.name] ?? 'se';
	await signIn(page, 'translator', { to: '/translations/exchange' });
	await expectAllGood(page);
	await page.locator('#tag').selectOption(tag);
	await page.locator('#show').selectOption('missing');
	const xliff = await fetched(page, () => page.getByRole('button', { name: 'Hämta XLIFF' }).click());
	expect(xliff).toContain(`trgLang="${tag}"`);

	await bringBack(page, 'gammal.xlf', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>');
	await expect(page.getByRole('alert')).toContainText('Rad 1: Filen är XLIFF 1.2. Spara den som XLIFF 2.0.');
	await expectAllGood(page);

	const first = translated(xliff, /<source>Handledning<\/source>/, 'Prov');
	await bringBack(page, 'prov.xlf', translated(first, /<source>[^<]*<ph id="p1"/, 'Utan plats'));
	const main = page.locator('main');
	await expect(main).toContainText('Inget är skrivet ännu.');
	await expect(main.locator('li', { hasText: 'Utan plats' })).toContainText('En plats för ett värde saknas');
	await expect(main.locator('li', { hasText: 'Prov' })).toContainText('Handledning');
	await expectAllGood(page);
	await page.getByRole('button', { name: 'Skriv texterna' }).click();
	await expect(page.getByRole('status')).toContainText('En text är skriven som utkast.');
	await expectAllGood(page);

	// The same file with other words: somebody has written here since it went out.
	await bringBack(page, 'prov.xlf', translated(xliff, /<source>Handledning<\/source>/, 'Annat prov'));
	const conflict = main.locator('li', { hasText: 'Annat prov' });
	await expect(conflict).toContainText('Här nu');
	await expectAllGood(page);
	await conflict.locator('select').selectOption('take');
	await page.getByRole('button', { name: 'Skriv texterna' }).click();
	await expect(page.getByRole('status')).toContainText('En text är skriven som utkast.');
});

test('texts of a form go out as XLIFF and as a workbook, and come back into it @no-script', async ({ page }, {
	project
}) => {
	const slug = `utbyte-${project.name}`;
	await importDraft(slug);
	await signIn(page, 'translator', { to: `/translations/exchange/forms/${slug}` });
	await expectAllGood(page);
	const xliff = await fetched(page, () => page.getByRole('link', { name: /Hämta XLIFF\s*Suomi/ }).click());
	await bringBack(
		page,
		'fi.xlf',
		translated(xliff, /<source>Är vägen trygg\?<\/source>/, 'Onko tie turvallinen?')
	);
	await expect(page.locator('main')).toContainText('Onko tie turvallinen?');
	await expectAllGood(page);
	await page.getByRole('button', { name: 'Skriv texterna' }).click();
	await expect(page.getByRole('status')).toContainText('En text är skriven som utkast.');
	await expectAllGood(page);

	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Hämta XLSForm' }).click();
	const buffer = readFileSync(await (await download).path());
	const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	await page.locator('#file').setInputFiles({ name: 'form.xlsx', mimeType, buffer });
	await page.getByRole('button', { name: 'Visa vad som händer' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj minst ett språk');
	await expectAllGood(page);
	await page.locator('#language-fi').check();
	await page.locator('#file').setInputFiles({ name: 'form.xlsx', mimeType, buffer });
	await page.getByRole('button', { name: 'Visa vad som händer' }).click();
	await expect(page.locator('main')).toContainText('Filen ändrar ingenting.');
	await expectAllGood(page);
});

test('whoever does not translate does not reach the exchange', async ({ page }) => {
	await signIn(page, 'registrar');
	const response = await page.goto('/sv/staff/translations/exchange');
	expect(response?.status()).toBe(403);
});

test('the texts of the city’s pages go out and come back, and are shown as drafts @no-script', async ({
	page
}, { project }) => {
	// A language of each project’s own; no other test has these pages in it.
	const [tag, name] = { phone: ['rom', 'Romani'], 'no-script': ['fit', 'Meänkieli'] }[project.name] ?? [
		'se',
		'Davvi'
	];
	await signIn(page, 'translator', { to: '/translations/exchange' });
	await page.getByRole('link', { name: 'Texterna på stadens sidor' }).click();
	await expectAllGood(page);
	const link = page.getByRole('link', { name: new RegExp(`Hämta XLIFF\\s*${name}`) });
	const xliff = await fetched(page, () => link.click());
	expect(xliff).toContain(`trgLang="${tag}"`);

	await bringBack(page, 'fel.xlf', xliff.replace(`trgLang="${tag}"`, 'trgLang="ar"'));
	await expect(page.getByRole('alert')).toContainText('Språket ar finns inte här.');
	await expectAllGood(page);

	const file = translated(xliff, /<unit id="privacy.title"/, 'Prov av rubrik');
	await bringBack(page, 'prov.xlf', file);
	await expect(page.locator('main li', { hasText: 'Prov av rubrik' })).toBeVisible();
	await expect(page.locator('main')).toContainText('Den som ändrar stadens sidor');
	await expectAllGood(page);
	await page.getByRole('button', { name: 'Skriv texterna' }).click();
	await expect(page.getByRole('status')).toContainText('En text är skriven som utkast.');
	await expectAllGood(page);
	await page.goto(`/${tag}/privacy`);
	await expect(page.locator('h1')).toContainText('Prov av rubrik');

	await page.goto('/sv/staff/translations/exchange/pages');
	await bringBack(page, 'prov.xlf', file.replace('Prov av rubrik', 'Annan rubrik'));
	const conflict = page.locator('main li', { hasText: 'Annan rubrik' });
	await expect(conflict).toContainText('Här nu');
	await expectAllGood(page);
});
