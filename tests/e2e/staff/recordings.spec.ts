import { expect, test } from '@playwright/test';
import { silence } from '../../support/silence.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';
import { openConsultation } from '../../support/staffConsultation.ts';

test('a text is recorded, heard, replaced and removed; what is no sound is refused at its place @no-script', async ({
	page
}, { project }) => {
	const slug = `inspelat-${project.name}`;
	await openConsultation(slug);
	await signIn(page, 'officer', { to: `/consultations/${slug}` });
	await page.getByRole('link', { name: 'Inspelningar' }).click();
	await expectGood(page);
	const row = page.locator('li', { hasText: 'Är vägen trygg?' });
	await row.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByRole('alert')).toContainText('Välj en ljudfil');
	await expectGood(page);
	const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'audio/mpeg', buffer });
	await row.locator('input[type=file]').setInputFiles(file('text.mp3', Buffer.from('inget ljud')));
	await row.getByRole('button', { name: 'Spara' }).click();
	await expect(row.locator('.error-text')).toContainText('Filen är inget ljud');
	await row.locator('input[type=file]').setInputFiles(file('ljud.mp3', silence(0.3)));
	await row.getByRole('button', { name: 'Spara' }).click();
	await expect(page.getByRole('status')).toHaveText('Inspelningen är sparad.');
	await expect(row.locator('audio')).toHaveAttribute('src', /^\/media\/[0-9a-f]{64}$/);
	await expect(page.getByText('1 av 4 texter är inspelade.')).toBeVisible();
	await expectGood(page);
	await row.getByRole('button', { name: 'Ta bort inspelningen' }).click();
	await expect(page.getByRole('status')).toHaveText('Inspelningen är borttagen.');
	await expect(row.locator('audio')).toHaveCount(0);
});
