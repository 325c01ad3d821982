import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { answer, openConsultation } from '../../support/staffConsultation.ts';

const noKeys = async (page: Page) =>
	expect(await page.locator('main').innerText()).not.toMatch(
		/\b(retention|records|packages|report):[a-zA-Z]/
	);

async function good(page: Page): Promise<void> {
	await expectGood(page);
	await noKeys(page);
}

const signOut = async (page: Page) => {
	await page.getByRole('button', { name: 'Logga ut' }).click();
};

let slug: string;
test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	slug = `arkiv-${project.name}-${workerIndex}`;
	await openConsultation(slug);
});

test('answers that have left by decision, and answers that wait for one @no-script', async ({ page }) => {
	await signIn(page, 'registrar', { to: '' });
	await expect(page.getByRole('heading', { name: 'Gallringsbeslut saknas' })).toBeVisible();
	await good(page);
	await page.getByRole('link', { name: 'Omklädningsrum för alla' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gallring');
	await expect(page.locator('.lead')).toContainText('Svaren bevaras');
	await good(page);
	await page.goto('/sv/staff/consultations/sommar-pa-sodermalm/retention');
	await expect(page.locator('.lead')).toContainText(/^Gallrat .* enligt beslut SÖD 2024\/318\.$/);
	await expect(page.getByRole('heading', { name: 'Det här har gallrats' })).toBeVisible();
	await expect(page.locator('main')).toContainText('Säkerhetskopior');
	await good(page);
	// What was released is read as before.
	await page.goto('/sv/results/sommar-pa-sodermalm');
	await expect(page.getByRole('heading', { level: 2, name: 'Svaren' })).toBeVisible();
	await page.goto('/sv/staff/consultations/sommar-pa-sodermalm/records');
	await expect(page.locator('main')).toContainText('Svaren är gallrade');
	await good(page);
});

test('a decision is put on file, and a consultation under it @no-script', async ({ page }) => {
	const number = `TN ${slug}/${Date.now()}`;
	await signIn(page, 'registrar', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Gallring', exact: true }).click();
	await good(page);
	await page.getByRole('button', { name: 'Lägg till beslutet' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv beslutets diarienummer');
	await expect(page.getByRole('alert')).toContainText('Ange dagen då beslutet fattades');
	await good(page);
	await page.locator('#number').fill(number);
	await page.locator('#title').fill('Gallring av enkätsvar');
	await page.locator('#decidedOn').fill('2026-01-31');
	await page.locator('#months').fill('6');
	await page.getByRole('button', { name: 'Lägg till beslutet' }).click();
	await expect(page.getByRole('status')).toContainText('Beslutet är tillagt');
	await page.getByRole('radio', { name: number }).check();
	await page.locator('#day').fill('2020-01-01');
	await page.getByRole('button', { name: 'Spara beslut och dag' }).click();
	await expect(page.getByRole('alert')).toContainText('Dagen ligger för tidigt');
	await expect(page.locator('#day')).toHaveValue('2020-01-01');
	await expect(page.getByRole('radio', { name: number })).toBeChecked();
	await good(page);
	await page.locator('#day').fill('');
	await page.getByRole('button', { name: 'Spara beslut och dag' }).click();
	await expect(page.locator('.lead')).toContainText(`enligt beslut ${number}`);
	await good(page);
	await signOut(page);
	await signIn(page, 'officer', { to: `/consultations/${slug}/retention` });
	await expect(page.locator('main')).toContainText('Registratorn eller den godkännande chefen');
	await expect(page.getByRole('button', { name: 'Spara beslut och dag' })).toHaveCount(0);
});

test('answers are handed out by two persons and by nobody else @no-script', async ({ page, request }) => {
	const registry = `KS ${slug}`;
	await answer(request, slug, 4, 2);
	await signIn(page, 'officer', { to: `/consultations/${slug}/close` });
	await page.getByRole('button', { name: 'Avsluta dialogen' }).click();
	await expect(page.getByRole('link', { name: 'Utlämnande av svar' })).toHaveCount(0);
	expect((await page.goto(`/sv/staff/consultations/${slug}/records`))?.status()).toBe(403);
	await signOut(page);

	await signIn(page, 'registrar', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Utlämnande av svar' }).click();
	await good(page);
	await page.getByRole('button', { name: 'Registrera' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv diarienumret');
	await page.locator('#number').fill(registry);
	await page.locator('#asked').fill('Alla svar på frågan om vägen är trygg.');
	await page.locator('#question').selectOption('safe');
	await page.getByRole('button', { name: 'Registrera' }).click();
	await expect(page.getByRole('status')).toContainText('Begäran är registrerad');
	await good(page);
	const place = new URL(page.url()).pathname;
	await page.getByRole('button', { name: 'Kan lämnas ut' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv varför');
	await page.locator('#reason').fill('Frågan är inte känslig och ingen kan kännas igen.');
	await page.getByRole('button', { name: 'Kan lämnas ut' }).click();
	await expect(page.locator('.lead')).toContainText('väntar på en andra person');
	await expect(page.getByRole('button', { name: 'Godkänn' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Hämta som CSV' })).toHaveCount(0);
	await good(page);
	await signOut(page);

	await signIn(page, 'admin', { to: '' });
	await expect(page.getByRole('heading', { name: 'Begäran om utlämnande att ta hand om' })).toBeVisible();
	await page.goto(place);
	await good(page);
	await page.getByRole('button', { name: 'Godkänn' }).click();
	await expect(page.getByRole('status')).toContainText('Begäran är godkänd');
	await expect(page.getByRole('button', { name: 'Hämta som CSV' })).toHaveCount(0);
	const forced = await page.request.post(`${place}/answers`, {
		form: { format: 'csv' },
		headers: { origin: new URL(page.url()).origin }
	});
	expect(forced.status()).toBe(403);
	await signOut(page);

	await signIn(page, 'registrar', { to: '' });
	await page.goto(place);
	await good(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Hämta som CSV' }).click()
	]);
	const lines = readFileSync(await download.path(), 'utf8')
		.replace('\ufeff', '')
		.trim()
		.split(/\r?\n/);
	expect(lines[0]).toBe('answer,field,value');
	expect(lines.slice(1).map((line) => line.split(',').slice(1).join())).toEqual(
		expect.arrayContaining(['safe,ja', 'safe,nej'])
	);
	expect(lines).toHaveLength(7);
	await page.goto(place);
	await expect(page.locator('.lead')).toHaveText('Utlämnad');
	await expect(page.getByRole('button', { name: 'Hämta som CSV' })).toHaveCount(0);
});

test('a refusal has its reason, and says how to appeal @no-script', async ({ page }) => {
	await signIn(page, 'registrar', { to: `/consultations/${slug}/records` });
	await page.locator('#number').fill('KS 2026/77');
	await page.locator('#asked').fill('Alla fritexter.');
	await page.getByRole('button', { name: 'Registrera' }).click();
	await page.locator('#reason').fill('Texterna kan peka ut enskilda.');
	await page.getByRole('button', { name: 'Avslå' }).click();
	await expect(page.locator('.lead')).toHaveText('Avslagen');
	await expect(page.getByRole('heading', { name: 'Den som fick avslag kan överklaga' })).toBeVisible();
	await expect(page.locator('main')).toContainText('kammarrätten');
	await good(page);
});

async function savedPackage(page: Page) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Hämta registreringspaket' }).click()
	]);
	const files = unzipSync(readFileSync(await download.path()));
	const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
	for (const { name, sha256 } of manifest.files)
		expect(
			createHash('sha256')
				.update(files[name] ?? new Uint8Array())
				.digest('hex')
		).toBe(sha256);
	return { name: download.suggestedFilename(), manifest };
}

test('results and reports are fetched as packages to register @no-script', async ({ page }) => {
	await signIn(page, 'registrar', { to: '/consultations/simhallarna' });
	await page.getByRole('link', { name: 'Hämta registreringspaket' }).click();
	await good(page);
	await page.locator('#title').fill('');
	await page.getByRole('button', { name: 'Hämta registreringspaket' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv en ärendemening');
	await good(page);
	await page.locator('#number').fill('IDN 2026/12');
	await page.locator('#title').fill('Dialogen om simhallarna');
	const { name, manifest } = await savedPackage(page);
	expect(name).toBe('simhallarna-registration.zip');
	expect(manifest.matter).toEqual({ title: 'Dialogen om simhallarna', registryNumber: 'IDN 2026/12' });

	await page.goto('/sv/staff/reports');
	await good(page);
	await page
		.getByRole('link', { name: /^Verksamhetsberättelse/ })
		.first()
		.click();
	await page.getByRole('link', { name: 'Hämta registreringspaket' }).click();
	await good(page);
	const report = await savedPackage(page);
	expect(report.name).toMatch(/^[a-z-]+-20\d\d-(T1|T2|VB)-registration\.zip$/);
	expect(report.manifest.kind).toBe('report');
});
