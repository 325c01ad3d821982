import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { insertConsultation } from '../../support/consultation.ts';
import { everyQuestion } from '../../support/everyQuestion.ts';
import { openDesk } from '../../support/complaintIntake.ts';
import { faultsOf, pseudo, pseudoLanguages } from '../../support/pseudo.ts';
import { startSite, type Site } from '../../support/site.ts';
import { look } from '../../support/spoken.ts';

/** Words that are no message, each with why. */
const names = [
	// The product's own name.
	/^Rådslag$/,
	// A day, as the language's own format writes it.
	/^\d{1,2} \p{L}+ \d{4}$/u
];

const places = [
	'',
	'consultations',
	'consultations/park',
	'consultations/park/kiosk',
	'consultations/park/resume',
	'complaints',
	'complaints/elsewhere',
	'complaints/child',
	'complaints/case',
	'complaints/new',
	'reports',
	'assessments',
	'class',
	'rights',
	'languages',
	'languages/thanks',
	'privacy',
	'accessibility',
	'method',
	'no-such-page'
];

let site: Site;
let folder: string;

test.beforeAll(async ({ browserName: _ }, { project }) => {
	if (project.name !== 'desktop') return;
	test.setTimeout(300_000);
	folder = pseudoLanguages();
	site = await startSite({ LANGUAGES_DIR: folder });
	await insertConsultation(site.db, 'park', everyQuestion);
	await openDesk(site.db);
});
test.afterAll(async () => {
	await site?.remove();
	if (folder) rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(({ browserName: _ }, { project }) => {
	test.skip(project.name !== 'desktop', 'one server, and widths of its own');
	test.setTimeout(180_000);
});

/** What is wrong with the page at three widths, by what is wrong. */
async function faultsAt(page: Page, name: string): Promise<string[]> {
	const faults = new Set<string>();
	for (const width of [320, 390, 1280]) {
		await page.setViewportSize({ width, height: 844 });
		const { clipped, loose, glued, beyond } = await faultsOf(page);
		if (beyond > 0) faults.add(`${name}: ${beyond} px too wide at ${width}`);
		for (const text of clipped) faults.add(`${name}: clipped at ${width}: ${text}`);
		for (const text of loose.filter((one) => !names.some((known) => known.test(one))))
			faults.add(`${name}: in no message: ${text}`);
		for (const text of glued) faults.add(`${name}: put together: ${text}`);
		if (width !== 320) await look(page, join(`${name.replaceAll('/', '-')}-${width}`));
	}
	return [...faults];
}

for (const tag of Object.values(pseudo)) {
	test(`pages in ${tag}: nothing is clipped, loose or put together`, async ({ page }) => {
		const faults: string[] = [];
		for (const place of places) {
			await page.goto(`${site.origin}/${tag}/${place}`);
			faults.push(...(await faultsAt(page, `${tag}/${place}`)));
		}
		expect(faults).toEqual([]);
	});

	test(`forms in ${tag}: nothing is clipped, loose or put together`, async ({ page }) => {
		await page.goto(`${site.origin}/${tag}/consultations/park/form`);
		const form = await faultsAt(page, `${tag}/form`);
		await page.locator('main form .button').first().click();
		form.push(...(await faultsAt(page, `${tag}/form-error`)));
		await page.goto(`${site.origin}/${tag}/complaints`);
		await page.locator('main form .button').first().click();
		form.push(...(await faultsAt(page, `${tag}/complaint-form`)));
		await page.goto(`${site.origin}/${tag}/languages`);
		await page.locator('main form .button').click();
		form.push(...(await faultsAt(page, `${tag}/languages-error`)));
		expect(form).toEqual([]);
	});
}

test('what is clipped, loose or put together is found where it is', async ({ page }) => {
	await page.goto(`${site.origin}/${pseudo.long}`);
	await page.locator('main').evaluate((main) => {
		const row = (text: string, ...more: string[]) => {
			const box = document.createElement('p');
			const words = document.createElement('span');
			words.textContent = text;
			box.append(words, ...more);
			main.append(box);
			return box;
		};
		row('⟦skuren⟧'.repeat(40)).classList.add('nowrap');
		row('Utanför');
		row('⟦du har⟧', ' ', '⟦tre svar⟧');
	});
	const { clipped, loose, glued, beyond } = await faultsOf(page);
	expect(clipped).toHaveLength(1);
	expect(loose).toContain('Utanför');
	expect(glued.some((text) => text.includes('⟦du har⟧ ⟦tre svar⟧'))).toBe(true);
	expect(beyond).toBeGreaterThan(0);
});
