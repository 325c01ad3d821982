import { expect, test, type Browser, type Page } from '@playwright/test';
import { receiveComplaint } from '#lib/server/complaints/receive.ts';
import { setEscrow, newEscrow } from '#lib/server/complaints/escrow.ts';
import { committeeWith, inRunningDatabase } from '../../support/caseOfficers.ts';
import { pressAt, tabTo, write } from '../../support/keyboard.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

const phrase = 'fyra gamla hästar i regn';
const at = '/cases/keys';

// One goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 15_000 });

let own: string;
let committeeId: string;
const emailOf = (who: string) => `${who}-${own}@stad.example`;

test.beforeAll(async ({ browserName: _ }, { project, workerIndex }) => {
	own = `nycklar-${project.name}-${workerIndex}`;
	committeeId = await committeeWith(own, [
		{ email: emailOf('ett'), name: `Ett ${own}`, role: 'caseOfficer' },
		{ email: emailOf('tva'), name: `Två ${own}`, role: 'caseOfficer' },
		{ email: emailOf('registrator'), name: `Reg ${own}`, role: 'registrar' },
		{ email: emailOf('ombud'), name: `Ombud ${own}`, role: 'dataProtectionOfficer' }
	]);
});

async function newPage(browser: Browser): Promise<Page> {
	const { viewport, hasTouch, isMobile, javaScriptEnabled } = test.info().project.use;
	const given = { viewport, hasTouch, isMobile, javaScriptEnabled };
	const use = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	return (
		await browser.newContext({ ...use, locale: 'sv-SE', baseURL: `http://127.0.0.1:${process.env.E2E_PORT}` })
	).newPage();
}

async function choose(page: Page): Promise<void> {
	await page.locator('#choose-passphrase').fill(phrase);
	await page.locator('#choose-again').fill(phrase);
	await page.getByRole('button', { name: 'Spara ärendefrasen' }).click();
	await expect(page.getByRole('status')).toContainText('Din ärendefras är sparad');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const give = (page: Page, name: string) => button(page, new RegExp(`^Ge nyckeln ?: ${name}$`));
const take = (page: Page, name: string) => button(page, new RegExp(`^Ta tillbaka nyckeln ?: ${name}$`));

test('the first officer chooses a passphrase, makes the key, gives it on, and makes a new one @no-script', async ({
	page,
	browser
}) => {
	test.setTimeout(240_000);
	await signIn(page, emailOf('ett'), { to: at });
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Först: välj din ärendefras');
	await expectGood(page);
	await page.locator('#choose-passphrase').fill('kort');
	await page.locator('#choose-again').fill('kort');
	await button(page, 'Spara ärendefrasen').click();
	await expect(page.getByRole('alert')).toContainText('minst 16 tecken');
	await expect(page.locator('#choose-passphrase')).toHaveValue('');
	await expectGood(page);
	await page.locator('#choose-passphrase').fill(phrase);
	await page.locator('#choose-again').fill(`${phrase}!`);
	await button(page, 'Spara ärendefrasen').click();
	await expect(page.getByRole('alert')).toContainText('inte samma fras');
	await choose(page);
	await expect(page.getByText('Här finns ingen nyckel än')).toBeVisible();
	await expectGood(page);
	await button(page, 'Gör nämndens nyckel').click();
	await expect(page.getByRole('status')).toContainText('Nu kan klagomål tas emot');
	await expect(page.getByText('Bara du har nyckeln.')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: `Två ${own}` })).toContainText('har inte valt');
	await expectGood(page);

	const theirs = await newPage(browser);
	await signIn(theirs, emailOf('tva'), { to: at });
	await choose(theirs);
	await expect(theirs.getByText('Du har inte fått nyckeln.')).toBeVisible();
	await expectGood(theirs);

	await page.reload();
	await give(page, `Två ${own}`).click();
	await expect(page.getByRole('status')).toContainText('har fått nyckeln');
	await expect(page.getByText('Bara du har nyckeln.')).toHaveCount(0);
	await take(page, `Två ${own}`).click();
	await expect(page.getByText('Någon som hade nyckeln har den inte längre')).toBeVisible();
	await expectGood(page);
	await give(page, `Två ${own}`).click();
	await page.locator('summary').filter({ hasText: 'Gör en ny nyckel' }).click();
	await expect(page.getByRole('checkbox', { name: new RegExp(`Två ${own}`) })).toBeChecked();
	await expectGood(page);
	const fingerprint = await page.locator('.fingerprint').innerText();
	await button(page, 'Gör en ny nyckel').click();
	await expect(page.getByRole('status')).toContainText('Den nya nyckeln gäller');
	expect(await page.locator('.fingerprint').innerText()).not.toBe(fingerprint);
	await theirs.reload();
	await expect(theirs.getByText(`Två ${own} (du)`)).toBeVisible();
	await theirs.context().close();
});

test('a locked key opens with its passphrase alone, and leads on to where one was going @no-script', async ({
	page
}) => {
	await signIn(page, emailOf('ett'), { to: at });
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Lås upp');
	await expectGood(page);
	await page.locator('#unlock-passphrase').fill('någon annans ärendefras');
	await button(page, 'Lås upp').click();
	await expect(page.getByRole('alert')).toContainText('Det är inte din ärendefras');
	await expectGood(page);
	await page.goto(`/sv/staff${at}?to=${encodeURIComponent('/sv/staff/users')}`);
	await page.locator('#unlock-passphrase').fill(phrase);
	await button(page, 'Lås upp').click();
	await expect(page.getByRole('status')).toContainText('Din nyckel är upplåst');
	await button(page, 'Lås nu').click();
	await expect(page.getByRole('status')).toContainText('Din nyckel är låst');
	await page.goto(`/sv/staff${at}?to=${encodeURIComponent('/sv/staff/cases')}`);
	await page.locator('#unlock-passphrase').fill(phrase);
	await button(page, 'Lås upp').click();
	await expect(page).toHaveURL(/\/sv\/staff\/cases$/);
});

test('a lost passphrase is replaced when one has understood what that means @no-script', async ({ page }) => {
	await signIn(page, emailOf('tva'), { to: at });
	await page.locator('summary').filter({ hasText: 'tappat bort' }).click();
	await expectGood(page);
	await page.locator('#forget-passphrase').fill('en helt annan fras nu');
	await page.locator('#forget-again').fill('en helt annan fras nu');
	await button(page, 'Välj en ny ärendefras').click();
	await expect(page.getByRole('alert')).toContainText('Kryssa i');
	await expect(page.locator('#forget-passphrase')).toBeVisible();
	await expectGood(page);
	await page.locator('#forget-passphrase').fill('en helt annan fras nu');
	await page.locator('#forget-again').fill('en helt annan fras nu');
	await page.locator('#forget-sure').check();
	await button(page, 'Välj en ny ärendefras').click();
	await expect(page.getByRole('status')).toContainText('Be en kollega');
	await expect(page.getByText('Du har inte fått nyckeln.')).toBeVisible();
});

test('a registrar can be given the key, and gives it to nobody', async ({ page }) => {
	await signIn(page, emailOf('registrator'), { to: at });
	await choose(page);
	await expect(page.getByText('Du har inte fått nyckeln.')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Ge nyckeln/ })).toHaveCount(0);
	await expectGood(page);
});

test('everything is done by keyboard', async ({ page }, { project }) => {
	test.skip(project.name !== 'desktop');
	await signIn(page, emailOf('ett'), { to: at });
	await tabTo(page, page.locator('#unlock-passphrase'));
	await write(page, phrase);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('upplåst');
	await pressAt(page, give(page, `Reg ${own}`));
	await expect(page.getByRole('status')).toContainText('har fått nyckeln');
	await pressAt(page, page.locator('summary').filter({ hasText: 'Gör en ny nyckel' }));
	await tabTo(page, page.getByRole('checkbox', { name: new RegExp(`Reg ${own}`) }));
	await page.keyboard.press('Space');
	await pressAt(page, button(page, 'Gör en ny nyckel'));
	await expect(page.getByRole('status')).toContainText('Den nya nyckeln gäller');
	await expect(page.getByRole('listitem').filter({ hasText: `Reg ${own}` })).toContainText('Ge nyckeln');
});

test('the pages hold at 320 pixels, in forced colours, in the dark, in English and in easy-read', async ({
	page
}, { project }) => {
	test.skip(project.name !== 'phone');
	test.setTimeout(120_000);
	const escrow = await newEscrow();
	await inRunningDatabase((db) => setEscrow(db, escrow.recipient));
	await signIn(page, emailOf('ett'), { to: at });
	await page.locator('#unlock-passphrase').fill(phrase);
	await button(page, 'Lås upp').click();
	for (const width of [320, 390])
		for (const media of [{}, { forcedColors: 'active' as const }, { colorScheme: 'dark' as const }]) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', ...media });
			for (const lang of ['sv', 'sv-simple', 'en']) {
				await page.goto(`/${lang}/staff${at}`);
				await expectGood(page);
			}
		}
	await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
	await page.goto(`/sv/staff${at}`);
	await button(page, 'Lägg den under reservnyckeln').click();
	await expect(page.getByRole('status')).toContainText('under stadens reservnyckel');
});

test('the data protection officer reads the log, by case, person and action @no-script', async ({ page }) => {
	test.setTimeout(120_000);
	const received = await inRunningDatabase((db) =>
		receiveComplaint(db, {
			committeeId,
			facts: {
				kinds: ['other'],
				grounds: [],
				affected: 'self',
				byChild: false,
				channel: 'web',
				language: 'sv',
				district: null
			},
			complaint: { text: 'Det som står här står inte i loggen.' }
		})
	);
	const { reference } = received!.receipt;
	await signIn(page, emailOf('ombud'), { to: '/log' });
	await expect(page.getByRole('navigation').getByRole('link', { name: 'Ärendelogg' })).toBeVisible();
	await expect(page.locator('#standing')).toHaveText('Stämmer loggen?');
	await expect(page.locator('main')).toContainText(/Ja\. Alla \d+ rader hänger ihop/);
	await expectGood(page);
	await page.locator('#case').fill(`${reference.slice(0, 4)}-${reference.slice(4)}`.toLowerCase());
	await button(page, 'Visa').click();
	await expect(page.locator('tbody tr')).toHaveCount(1);
	await expect(page.locator('tbody tr')).toContainText('tog emot ärendet');
	await expect(page.locator('main')).not.toContainText('Det som står här');
	await page.goto('/sv/staff/log');
	await page.locator('#person').selectOption({ label: `Ett ${own}` });
	await page.locator('#action').selectOption('keyMade');
	await button(page, 'Visa').click();
	await expect(page.locator('tbody tr').first()).toContainText('gjorde en nyckel');
	await expectGood(page);
	await page.locator('#case').fill('fel');
	await button(page, 'Visa').click();
	await expect(page.locator('#case-error')).toBeVisible();
	await expectGood(page);
});

test('nobody else comes to the log', async ({ page }) => {
	await page.goto('/sv/staff/log');
	await page.locator('#email').fill(emailOf('ett'));
	await page.locator('#password').fill(process.env.DEMO_PASSWORD ?? '');
	await page.locator('main form button').click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Ärendelogg');
});
