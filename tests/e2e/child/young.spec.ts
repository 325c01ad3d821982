import { expect, test } from '@playwright/test';
import { classSettings } from '#lib/server/db/schema/index.ts';
import { expectSoundForChild, go, openSession, withDatabase } from '../../support/childBrowser.ts';

test('a child at home answers in the words of its school years, without a session @no-script', async ({
	page
}) => {
	const { slug, consultation, id } = await openSession();
	const young = `/sv/consultations/${slug}/young`;
	expect((await page.goto(young))?.status()).toBe(404);
	await withDatabase((db) =>
		db.insert(classSettings).values({ consultationId: consultation, years: ['y7to9', 'preschool'] })
	);
	await page.goto(`/sv/consultations/${slug}`);
	await page.getByRole('link', { name: 'För dig som är barn eller ung' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vilken årskurs går du i?');
	await expect(page.locator('.child-way')).toHaveText([/En vuxen läser för mig/, 'Årskurs 7 till 9']);
	await page.getByRole('link', { name: 'Årskurs 7 till 9' }).click();
	await go(page, 'Börja');
	await go(page, 'Nästa');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur trygg känner du dig på skolgården?');
	await expectSoundForChild(page);
	await page.getByText('Nej', { exact: true }).click();
	await go(page, 'Sluta');
	await go(page, 'Skicka det jag har svarat');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack!');
	await expect(page).toHaveURL(`${young}/y7to9/sent`);
	for (const years of ['f3', 'constructor', 'x'])
		expect((await page.goto(`${young}/${years}`))?.status()).toBe(404);
	const [counts] = await withDatabase(
		(db) => db.$client`select begun, sent, stopped from class_sessions where id = ${id}`
	);
	expect({ ...counts }).toEqual({ begun: null, sent: null, stopped: null });
});
