import { expect, test } from '@playwright/test';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

test('the ombudsman sees which children were reached, and goes on to the results @no-script', async ({
	page
}) => {
	await signIn(page, 'ombudsman');
	await page.getByRole('link', { name: 'Barn och unga: vilka har nåtts?' }).click();
	await expect(page.getByRole('rowheader', { name: /^Nyanlända barn/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /^Barn som skyddas från våld/ })).toContainText('dolt');
	await expectGood(page);
	await page.getByRole('link', { name: 'Vad vill du göra efter skolan?' }).click();
	await expect(page).toHaveURL(/\/sv\/results\/efter-skolan$/);
	await page.goto('/sv/staff/children?year=2019');
	await expect(page.getByText('Ingen dialog med grupper av barn avslutades 2019.')).toBeVisible();
	await expectGood(page);
});

test('an administrator edits whom children can turn to @no-script', async ({ page }, { project }) => {
	const name = `Mottagning ${project.name}`;
	await signIn(page, 'admin', { to: '/help' });
	await expectGood(page);
	await page.locator('#phone-new').fill('ring');
	await page.getByRole('button', { name: 'Lägg till' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv numret med siffror');
	await expect(page.locator('#phone-new')).toHaveValue('ring');
	await expectGood(page);
	await page.locator('[id="name-new.sv"]').fill(name);
	await page.locator('#phone-new').fill('08-000 00');
	await page.locator('[id="says-new.sv"]').fill('Du kan prata med någon.');
	await page.getByRole('button', { name: 'Lägg till' }).click();
	await expect(page.getByRole('status')).toContainText('Tillagt.');
	expect(await (await page.request.get('/sv/consultations/efter-skolan/class')).text()).toContain(name);
	await page
		.getByRole('button', { name: new RegExp(`^Ta bort ?: ${name}$`) })
		.last()
		.click();
	await expect(page.getByRole('status')).toContainText('Borttaget.');
	await page.goto('/sv/staff/children/areas');
	await expect(page.getByRole('checkbox', { name: 'Järva' })).toBeChecked();
	await expectGood(page);
});

test('a case officer writes what is special for one consultation @no-script', async ({ page }, {
	project
}) => {
	const words = `Ta med kritor, ${project.name}.`;
	await signIn(page, 'officer', { to: '/consultations/efter-skolan/classes/texts' });
	await expectGood(page);
	await page.locator('[id="facilitator.sv"]').fill(words);
	await page.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByRole('status')).toContainText('Sparat.');
	expect(await (await page.request.get('/sv/consultations/efter-skolan/class/guide')).text()).toContain(
		words
	);
});
