import { expect, test } from '@playwright/test';
import { questionsOf, type Form } from '#lib/domain/consultations/form.ts';
import { questionTypes } from '#lib/domain/questions/register.ts';
import { everyQuestion } from '../../support/everyQuestion.ts';
import { openConsultation } from '../../support/staffConsultation.ts';
import {
	answerAll,
	backAndForth,
	expectHolds,
	goOn,
	looks,
	sendEmpty,
	stepOf
} from '../../support/walker.ts';

/** Every type of question, and a way that ends with advice. */
const walked: Form = {
	...everyQuestion,
	pages: everyQuestion.pages.flatMap((page, at) =>
		at > 0
			? [page]
			: [
					page,
					{
						id: 'advice',
						exit: true,
						when: { answer: 'often', is: ['never'] },
						questions: [{ type: 'info', id: 'elsewhere', label: { sv: 'Det finns andra parker.' } }]
					}
				]
	)
};

let slug: string;
test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	slug = `vandring-${project.name}-${workerIndex}`;
	await openConsultation(slug, walked);
});

test('the walker meets every type of question there is', () =>
	expect(new Set(questionsOf(walked).map(({ type }) => type))).toEqual(new Set(questionTypes)));

test.use({ actionTimeout: 10_000 });

for (const look of looks)
	test(`the walker comes through, with ${look.name}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.emulateMedia(look.media ?? {});
		// The narrowest screen there is, or a window as wide as a table.
		if (test.info().project.name === 'phone') await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/sv/consultations/${slug}/form`);

		// The way that ends: advice, and back again.
		await page.getByLabel('Aldrig').check();
		await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
		await expect(page.getByText('Det finns andra parker.')).toBeVisible();
		await expectHolds(page, look);
		await page.getByRole('button', { name: 'Tillbaka', exact: true }).click();

		await page.goto(`/sv/consultations/${slug}/form`);
		const met: string[] = [];
		let written: string[] = [];
		for (let step = await stepOf(page); step !== 'check'; step = await stepOf(page)) {
			expect(met).not.toContain(step);
			met.push(step);
			await expectHolds(page, look);
			if (met.length > 1) await backAndForth(page, written);
			// Nothing but the first page must be answered; the others lead on when they are empty.
			if (step !== 'reach') await sendEmpty(page, look, met.length === 1);
			await answerAll(page);
			written = await goOn(page);
		}
		expect(met.length).toBeGreaterThanOrEqual(5);
		await expectHolds(page, look);
		await expect(page.locator('#answers')).toContainText('Fler bänkar, tack.');
		await page.locator('button[value^="change:"]').first().click();
		await expectHolds(page, look);
		await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
		expect(await stepOf(page)).toBe('check');
		await page.getByRole('button', { name: 'Skicka dina svar' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack, dina svar är mottagna');
		await look.bend?.(page);
		await expectHolds(page, look);
	});
