import { expect, test, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { makeCommitteeKey, makeOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { keepUnlocked, lock } from '#lib/server/complaints/unlock.ts';
import { database } from '#lib/server/db/client.ts';
import { complaintPlaces } from '#lib/server/db/schema/index.ts';
import { newCase, newCommittee } from '../../support/cases.ts';
import { demoPassword, expectGood, signIn } from '../../support/staffBrowser.ts';

const passphrase = 'fyra gamla hästar i regn';

/** An officer of a committee of their own, signed in, with cases that wait for them. */
async function officerWithCases(page: Page) {
	const db = database();
	const slug = `namnd-${randomUUID().slice(0, 8)}`;
	const committeeId = await newCommittee(db, slug);
	const email = `${slug}@stad.example`;
	const roles = (['caseOfficer', 'registrar', 'approvingManager'] as const).map((role) => ({
		role,
		committeeId,
		councilId: null
	}));
	const userId = await addDemonstrationUser(db, { email, name: 'Asta Ek', password: demoPassword, roles });
	const pair = await makeOfficerKey(db, userId, passphrase);
	await makeCommitteeKey(db, committeeId, userId);
	const [place] = await db
		.insert(complaintPlaces)
		.values({ committeeId, name: 'Medborgarkontoret' })
		.returning({ id: complaintPlaces.id });
	const placeId = place?.id ?? null;
	const today = new Date().toISOString().slice(0, 10);
	const finnish = await newCase(db, committeeId, {
		text: 'Ramppi puuttuu kirjaston edestä.\n\nEn päässyt sisään pyörätuolilla.',
		language: 'fi',
		receivedOn: today,
		placeId
	});
	const late = await newCase(db, committeeId, { state: 'acknowledged', receivedOn: '2026-03-27', placeId });
	await newCase(db, committeeId, {
		receivedOn: today,
		placeId,
		kinds: ['discrimination', 'harassment'],
		byChild: true
	});
	await signIn(page, email, { to: '/cases' });
	const token = async () =>
		(await page.context().cookies()).find(({ name }) => name.endsWith('radslag'))?.value ?? '';
	const unlock = async () => keepUnlocked(db, await token(), pair);
	const relock = async () => lock(db, await token());
	return { slug, unlock, relock, finnish: finnish.row.reference, late: late.row.reference };
}

const shown = (reference: string) => `${reference.slice(0, 4)}-${reference.slice(4)}`;

test('an officer sees what waits, unlocks, reads, answers in the right language and closes @no-script', async ({
	page
}) => {
	const { unlock, finnish, late } = await officerWithCases(page);
	await expect(page.getByRole('heading', { name: /^För sent/ })).toBeVisible();
	await expect(page.getByText('Skulle ha besvarats').first()).toBeVisible();
	await expectGood(page);
	await page.goto('/sv/staff');
	await expect(page.getByRole('link', { name: `Ärende ${shown(late)}` })).toBeVisible();
	await expectGood(page);

	await page.goto(`/sv/staff/cases/${finnish}`);
	await expect(page.getByRole('heading', { name: 'Klagomålet är förseglat' })).toBeVisible();
	await expect(page.getByText('Ramppi')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Lås upp' })).toHaveAttribute('href', /cases\/keys\?to=/);
	await expectGood(page);
	await unlock();
	await page.reload();
	await expect(page.locator('[lang=fi]', { hasText: 'Ramppi puuttuu' })).toBeVisible();
	await expect(page.getByText('Medborgarkontoret: 3 klagomål på tolv månader.')).toBeVisible();
	await expectGood(page);

	await page.getByRole('button', { name: 'Ta ärendet' }).click();
	await expect(page.getByRole('status')).toHaveText('Ärendet är ditt.');
	await page.getByRole('button', { name: 'Bekräfta att vi har läst det' }).click();
	await page.getByRole('textbox', { name: 'Meddelande' }).fill('Vi bygger en ny ramp.');
	await page.getByLabel('Språk du skriver på').selectOption('sv');
	await page.getByRole('button', { name: 'Skicka svaret' }).click();
	await expect(page.getByRole('alert').getByRole('link')).toHaveText([
		'Skriv varför svaret inte är på det språk som den som klagar har rätt till'
	]);
	await expect(page.getByRole('textbox', { name: 'Meddelande' })).toHaveValue('Vi bygger en ny ramp.');
	await expectGood(page);
	await page.getByRole('textbox', { name: 'Meddelande' }).fill('Rakennamme uuden rampin.');
	await page.getByLabel('Språk du skriver på').selectOption('fi');
	await page.getByRole('button', { name: 'Skicka svaret' }).click();
	await expect(page.getByRole('status')).toHaveText('Svaret är skickat.');

	await page.getByText('Avsluta ärendet').first().click();
	await page.locator('form[action="?/close"] button').click();
	await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Välj hur ärendet slutade']);
	await page.getByLabel('Utfall').selectOption('remedied');
	await page.getByLabel('Vad nämnden gör').fill('Ny ramp före sommaren.');
	await page.locator('form[action="?/close"] button').click();
	await expect(page.getByRole('definition').filter({ hasText: 'Avhjälpt' })).toHaveText(
		/Ledde till en åtgärd/
	);
	await expect(page.getByRole('button', { name: 'Öppna ärendet igen' })).toBeVisible();
	await expectGood(page);
	await page.getByRole('link', { name: 'Gallra ärendet' }).click();
	await expect(page.getByText('Nämnden har inget gallringsbeslut.', { exact: false })).toBeVisible();
	await expectGood(page);
});

test('what was typed is not lost when the keys are locked meanwhile @no-script', async ({ page }) => {
	const { unlock, relock, late } = await officerWithCases(page);
	await unlock();
	await page.goto(`/sv/staff/cases/${late}`);
	await page.getByRole('textbox', { name: 'Meddelande' }).fill('Ett långt svar.');
	await relock();
	await page.getByRole('button', { name: 'Skicka svaret' }).click();
	await expect(page.getByText('Inget skickades.', { exact: false })).toBeVisible();
	await expect(page.getByLabel('Det här hade du skrivit')).toHaveValue('Ett långt svar.');
	await expectGood(page);
});

test('the list is filtered and sorted in the address, and works at every width, by keyboard and in every dress', async ({
	page
}) => {
	const { unlock, late } = await officerWithCases(page);
	await page.getByLabel('För sena').check();
	await page.getByRole('button', { name: 'Visa' }).click();
	await expect(page).toHaveURL(/overdue=yes/);
	await expect(page.getByRole('rowheader')).toHaveText([shown(late)]);
	await page.getByRole('columnheader').getByRole('link', { name: /inkom/i }).click();
	await expect(page).toHaveURL(/overdue=yes.*sort=received/);
	await unlock();
	await page.goto(`/sv/staff/cases/${late}`);
	await page.getByRole('button', { name: 'Börja utreda' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText(/Ärendet utreds/);
	for (const width of [320, 390, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const address of [`/sv/staff/cases/${late}`, '/sv/staff/cases?show=all'])
			for (const look of [{ forcedColors: 'active' }, { colorScheme: 'dark' }] as const) {
				await page.goto(address);
				await page.emulateMedia(look);
				for (const summary of await page.locator('summary').all()) await summary.click();
				await expectGood(page);
			}
	}
});
