import { expect, test, type Page } from '@playwright/test';
import { pressAt, tabTo, write } from '../../support/keyboard.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

/** A text of the first page for each way of running, so that they do not meet; and its Swedish. */
const texts: Record<string, { key: string; swedish: string; yiddish: string }> = {
	desktop: { key: 'home:title', swedish: 'Säg vad du tycker', yiddish: 'זאָגט אײַער מיינונג' },
	phone: {
		key: 'home:promise.anonymous',
		swedish: 'Du behöver inte logga in',
		yiddish: 'איר דאַרפֿט זיך נישט אײַנשרײַבן'
	},
	'no-script': {
		key: 'home:promise.languages',
		swedish: 'Du väljer språk själv',
		yiddish: 'איר קלײַבט אַליין די שפּראַך'
	}
};

async function signOut(page: Page): Promise<void> {
	await page.goto('/sv/staff/account');
	await page.getByRole('button', { name: 'Logga ut' }).first().click();
}

/** The first page in Yiddish as it is now: a browser keeps a public page for a while. */
async function openPublic(page: Page): Promise<void> {
	await page.goto('/yi');
	await page.reload();
}

const said = (page: Page) => page.getByRole('status');

test('a Yiddish text is written by keyboard alone, shows at once, and is reviewed by another @no-script', async ({
	page
}, { project }) => {
	test.setTimeout(240_000);
	const { key, swedish, yiddish } = texts[project.name] ?? texts['desktop']!;
	await signIn(page, 'translator');
	await expect(page.getByRole('heading', { name: 'Översättarrummet' })).toBeVisible();
	await pressAt(page, page.getByRole('link', { name: 'Översättningar' }));
	await expect(page).toHaveURL(/\/translations$/);
	await expectGood(page);

	await pressAt(page, page.locator('main').getByRole('link', { name: 'ייִדיש', exact: true }));
	await expect(page).toHaveURL(/\/translations\/yi\?file=residents$/);
	await tabTo(page, page.getByLabel('Sök ord'));
	await write(page, swedish);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/q=/);
	await expectGood(page);
	await pressAt(page, page.getByRole('link', { name: new RegExp(`^${swedish}`) }).first());
	await expect(page).toHaveURL(new RegExp(key));
	await expect(page.locator('code').first()).toHaveText(key);
	await expectGood(page);

	await tabTo(page, page.getByLabel('Texten'));
	await page.keyboard.press('ControlOrMeta+a');
	await write(page, yiddish);
	if (project.use.javaScriptEnabled !== false)
		await expect(page.locator('[data-preview="text"]')).toHaveText(yiddish);
	await pressAt(page, page.getByRole('button', { name: 'Spara', exact: true }));
	await expect(said(page)).toContainText('Texten är sparad');
	await expect(page.locator('main')).toContainText('Någon annan granskar den');
	await expectGood(page);

	await openPublic(page);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('main')).toContainText(yiddish);
	await expect(page.locator('html')).toHaveAttribute('data-unreviewed', /all|some/);

	await signOut(page);
	await signIn(page, 'admin', { to: '/translations' });
	await expect(page.getByRole('link', { name: /att granska/ }).first()).toBeVisible();
	await page
		.getByRole('link', { name: /ייִדיש.* att granska/ })
		.first()
		.click();
	await page
		.getByRole('link', { name: new RegExp(`^${swedish}`) })
		.first()
		.click();
	const here = page.url();
	await page.getByLabel('Texten').fill(`${yiddish}!`);
	await page.getByRole('button', { name: 'Godkänn texten' }).click();
	await expect(page.getByRole('alert')).toContainText('Du har ändrat texten');
	await expect(page.getByLabel('Texten')).toHaveValue(`${yiddish}!`);
	await expectGood(page);
	await page.goto(here);
	await page.getByRole('button', { name: 'Godkänn texten' }).click();
	await expect(said(page)).toContainText('Texten är godkänd');

	await openPublic(page);
	await expect(page.locator('html')).toHaveAttribute('data-unreviewed', 'some');
	await expect(page.locator('.unreviewed', { hasText: yiddish })).toHaveCount(0);

	// The words that came with the program return, and nothing is left for those who run after this.
	await page.goto(here.replace(/\?.*/, ''));
	await page.getByRole('button', { name: 'Ta tillbaka stadens egna ord' }).click();
	await expect(said(page)).toContainText('tillbakatagna');
	await openPublic(page);
	await expect(page.locator('main')).not.toContainText(yiddish);
});

test('what is wrong with a text is said beside it, and two who write at once see both @no-script', async ({
	page
}, { project }) => {
	const key = { desktop: 'home:lead', phone: 'before:link.lead', 'no-script': 'complaint:title' }[
		project.name
	];
	const path = `/sv/staff/translations/rom/${key}`;
	await signIn(page, 'translator', { to: '/translations' });
	await page.goto('/sv/staff/translations/se/form:error.title');
	await expect(page.getByLabel('Två')).toBeVisible();
	await page.getByLabel('Ett').fill('Okta');
	await page.getByLabel('Två').fill('Guokte');
	await page.getByLabel('Flera').fill('Máŋga {{name}}');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('{{count}} saknas i texten');
	await expect(page.getByLabel('Två')).toHaveValue('Guokte');

	await page.goto(path);
	const own = await page.getByLabel('Texten').inputValue();
	const other = await page.context().newPage();
	await other.goto(path);
	const values = (await page.locator('.values code').allTextContents()).join(' ');
	await other.getByLabel('Texten').fill(`A ${values}`);
	await other.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(said(other)).toContainText('Texten är sparad');
	await page.getByLabel('Texten').fill(`B ${values}`);
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('ändrade texten medan du skrev');
	await expect(page.getByRole('alert')).toContainText(`A ${values}`.trim());
	await expect(page.getByLabel('Texten')).toHaveValue(`B ${values}`.trim());
	await expectGood(page);
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(said(page)).toContainText('Texten är sparad');
	await page.getByRole('button', { name: 'Ta tillbaka stadens egna ord' }).click();
	await expect(page.getByLabel('Texten')).toHaveValue(own);
});

test('the term base is read, added to and suggests its words @no-script', async ({ page }, { project }) => {
	await signIn(page, 'translator', { to: '/translations' });
	await page.getByRole('link', { name: 'Formulär', exact: true }).click();
	await expectGood(page);
	await page.getByRole('link', { name: 'Termbank' }).click();
	await expectGood(page);
	await page.getByRole('link', { name: 'Lägg till en term' }).click();
	await page.getByRole('button', { name: 'Spara termen' }).click();
	await expect(page.getByRole('alert')).toContainText('Skriv ordet på svenska');
	await expectGood(page);
	const word = `innehåll-${project.name}`;
	await page.getByLabel('Svenska', { exact: true }).fill(word);
	await page.getByLabel('Suomi', { exact: true }).fill('sisältö');
	await page.getByRole('button', { name: 'Spara termen' }).click();
	await expect(said(page)).toContainText('Termen är sparad');
	await page.getByRole('link', { name: word }).click();
	await expect(page.getByLabel('Suomi', { exact: true })).toHaveValue('sisältö');
	await page.getByRole('button', { name: 'Ta bort termen' }).click();
	await expect(said(page)).toContainText('Termen är borttagen');

	await page.goto('/sv/staff/translations/fi/complaint:title');
	const terms = page.getByRole('region', { name: 'Ur termbanken' });
	await expect(terms).toContainText('klagomål');
});
