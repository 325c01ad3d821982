import { expect, test, type Browser, type Page } from '@playwright/test';
import { endOfLastFourMonths } from '#lib/server/demo/dates.ts';
import { expectGood, signIn } from '../../support/staffBrowser.ts';

/** Each project writes in a period of its own that the demonstration has not begun, so that they do not meet. */
const periods: Record<string, string> = { phone: '2026-T1', desktop: '2025-T2', 'no-script': '2026-VB' };
/** The year whose dialogues have been released. */
const year = endOfLastFourMonths(new Date().toISOString().slice(0, 10)).slice(0, 4);
const addressOf = (project: string) => `/reports/idrottsnamnden/${periods[project]}`;
const text = (page: Page) => page.getByRole('textbox', { name: /./ }).and(page.locator('.prose-text'));
const saved = (page: Page) => page.locator('.saving');
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Textens utseende' });
const tool = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

async function begin(page: Page, account: string, address: string): Promise<void> {
	await signIn(page, account, { to: address });
	const button = page.getByRole('button', { name: 'Börja skriva' });
	if ((await button.count()) > 0) await button.click();
}

async function openSection(page: Page, address: string, section: string): Promise<void> {
	await page.goto(`/sv/staff${address}/write/${section}`);
	await expect(text(page)).toBeVisible();
}

test('a section is written with the keyboard alone, and saved while one writes', async ({ page }, {
	project
}) => {
	test.setTimeout(120_000);
	const address = addressOf(project.name);
	await begin(page, 'officer', address);
	await openSection(page, address, 'background');
	await text(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
	await page.keyboard.press('Control+Alt+3');
	await expect(tool(page, 'Rubrik')).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.type('Vad vi frågade');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Vi frågade om ');
	await page.keyboard.press('Control+b');
	await page.keyboard.type('simhallarna');
	await page.keyboard.press('Control+b');
	await page.keyboard.type('. ');
	await page.keyboard.press('Control+k');
	await page.getByLabel('Adress').fill('javascript:alert(1)');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Det är ingen adress');
	await expectGood(page);
	await page.getByLabel('Adress').fill('stad.example/beslut');
	await page.getByLabel('Text som visas').fill('Beslutet');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(text(page)).toBeFocused();
	await page.keyboard.press('Enter');

	// The bar is one stop; arrows lead through it, Escape leads back.
	await page.keyboard.press('Alt+F10');
	await expect(tool(page, 'Stycke')).toBeFocused();
	await page.keyboard.press('End');
	await expect(tool(page, 'Gör om')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(tool(page, 'Stycke')).toBeFocused();
	for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
	await expect(tool(page, 'Punktlista')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(text(page)).toBeFocused();
	await page.keyboard.type('Ljus');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Bänkar');
	await page.keyboard.press('Control+]');
	await expect(text(page).locator('li li')).toHaveText('Bänkar');
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await expectGood(page);

	await page.reload();
	await expect(text(page).getByRole('heading', { name: 'Vad vi frågade', level: 3 })).toBeVisible();
	await expect(text(page).locator('strong')).toHaveText('simhallarna');
	await expect(text(page).getByRole('link', { name: 'Beslutet' })).toHaveAttribute(
		'href',
		'https://stad.example/beslut'
	);
	await expect(text(page).locator('li li')).toHaveText('Bänkar');
	// What is moved is the same block still.
	const heading = text(page).locator('h3');
	const id = await heading.getAttribute('data-block');
	await heading.click();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(text(page).locator('> *').nth(1)).toHaveText('Vad vi frågade');
	await page.keyboard.press('Alt+ArrowUp');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(text(page).locator('> *').first()).toHaveText('Vad vi frågade');
	await expect(heading).toHaveAttribute('data-block', id ?? '');
	// Tab leads on: nobody is held in the text.
	await text(page).locator('li li').click();
	await page.keyboard.press('Tab');
	await expect(text(page)).not.toBeFocused();
});

test('a chart and a quotation are put into the text, and read by who may only read', async ({
	page,
	browser
}, { project }) => {
	test.setTimeout(120_000);
	const address = `/reports/idrottsnamnden/${year}-VB`;
	const section = project.name === 'phone' ? 'views' : 'programme';
	await begin(page, 'officer', address);
	await openSection(page, address, section);
	await text(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Delete');
	await page.keyboard.type('Så här svarade de.');
	await tool(page, 'Diagram eller tabell').click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toHaveAccessibleName('Diagram eller tabell');
	await dialog.getByLabel('Vad ska visas?').selectOption({ index: 0 });
	const chosen = await dialog.locator('option:checked').innerText();
	await dialog.getByLabel('Tabell').check();
	await expectGood(page);
	await dialog.getByRole('button', { name: 'Sätt in' }).click();
	await expect(text(page).getByRole('img', { name: `Tabell. ${chosen}` })).toBeVisible();

	await tool(page, 'Citat ur svar').click();
	const quotations = dialog.locator('blockquote');
	await expect(quotations.first()).toBeVisible();
	const quoted = await quotations.first().innerText();
	await dialog.getByLabel('Sök i texterna').fill(quoted.slice(0, 12));
	await page.keyboard.press('Enter');
	await expect(quotations.first()).toContainText(quoted.slice(0, 12));
	await expectGood(page);
	await dialog.getByLabel('Sök i texterna').fill('finns inte i någon text');
	await page.keyboard.press('Enter');
	await expect(dialog).toContainText('Inga texter hittades');
	await dialog.getByLabel('Sök i texterna').fill(quoted.slice(0, 12));
	await page.keyboard.press('Enter');
	await dialog.getByRole('button', { name: 'Sätt in' }).first().click();
	await expect(text(page).getByRole('img', { name: /^Citat ur ett svar: / })).toBeVisible();
	await page.keyboard.type('Det tar vi med oss.');
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await expectGood(page);

	const other = await (await browser.newContext({ baseURL: project.use.baseURL! })).newPage();
	await signIn(other, 'manager', { to: `${address}/write/${section}` });
	await expect(other.getByText('Du kan läsa texten men inte ändra den.')).toBeVisible();
	await expect(other.locator('main textarea, .prose-text')).toHaveCount(0);
	await expect(other.locator('main table').first()).toBeVisible();
	await expect(other.locator('main blockquote')).toContainText(quoted.slice(0, 12));
	await expect(other.getByText('Det tar vi med oss.')).toBeVisible();
	await expectGood(other);
	await other.context().close();
});

async function two(browser: Browser, baseURL: string, address: string, section: string) {
	return Promise.all(
		['officer', 'colleague'].map(async (account) => {
			const page = await (await browser.newContext({ baseURL })).newPage();
			await begin(page, account, address);
			await openSection(page, address, section);
			return page;
		})
	);
}

test('two who write at once lose nothing, and one is asked', async ({ browser }, { project }) => {
	test.skip(project.name === 'phone', 'what two browsers tell each other is the same on every screen');
	test.setTimeout(120_000);
	const address = addressOf(project.name);
	const [anna, bo] = await two(browser, project.use.baseURL!, address, 'proposal');
	if (!anna || !bo) throw new Error('two browsers are needed');
	const write = async (page: Page, words: string) => {
		await text(page).focus();
		await page.keyboard.press('Control+End');
		await page.keyboard.type(words);
	};
	await write(anna, 'Annas förslag.');
	await expect(saved(anna)).toContainText('Sparat', { timeout: 15_000 });
	await write(bo, 'Bos förslag.');
	const conflict = bo.getByRole('alert').filter({ hasText: 'Någon annan har skrivit samtidigt' });
	await expect(conflict).toContainText('Annas förslag.', { timeout: 15_000 });
	await expect(conflict).toContainText('Bos förslag.');
	await expectGood(bo);
	await conflict.getByRole('button', { name: 'Behåll båda och för ihop dem' }).click();
	await expect(conflict).toHaveCount(0);
	await expect(saved(bo)).toContainText('Sparat', { timeout: 15_000 });
	await expect(text(bo)).toContainText('Annas förslag.');

	// The line goes: what is written waits, and is kept when it is back; the other has written meanwhile.
	await anna.reload();
	await expect(text(anna)).toContainText('Bos förslag.');
	await anna.context().setOffline(true);
	await write(anna, ' Utan kontakt.');
	await expect(saved(anna)).toContainText('Ingen kontakt', { timeout: 15_000 });
	await expectGood(anna);
	await anna.context().setOffline(false);
	await expect(saved(anna)).toContainText('Sparat', { timeout: 15_000 });
	await write(bo, ' Bo igen.');
	const again = bo.getByRole('alert').filter({ hasText: 'Någon annan har skrivit samtidigt' });
	await expect(again).toContainText('Utan kontakt.', { timeout: 15_000 });
	await again.getByRole('button', { name: 'Använd den andra' }).click();
	await expect(text(bo)).toContainText('Utan kontakt.');
	await expect(text(bo)).not.toContainText('Bo igen.');

	// What waits goes with the page that is left.
	await write(anna, ' Sist.');
	await anna.goto(`/sv/staff${address}`);
	await bo.reload();
	await expect(async () => {
		await bo.reload();
		await expect(text(bo)).toContainText('Sist.', { timeout: 2000 });
	}).toPass({ timeout: 15_000 });
	await anna.context().close();
	await bo.context().close();
});

test('what no editor sends is refused clearly, and changes nothing', async ({ page }, { project }) => {
	test.skip(project.name === 'phone', 'no screen has a part in it');
	const address = addressOf(project.name);
	await begin(page, 'officer', address);
	await openSection(page, address, 'actions');
	const at = `/sv/staff${address}/write/actions/text`;
	const sound = { base: 0, lang: 'sv', status: 'draft', doc: { type: 'doc', content: [] } };
	const send = (body: string, type = 'application/json', to = at) =>
		page.evaluate(
			async ([to, body, type]) => {
				const { status } = await fetch(to, { method: 'POST', headers: { 'content-type': type }, body });
				return status;
			},
			[to, body, type] as const
		);
	const withDoc = (content: unknown) => JSON.stringify({ ...sound, doc: { type: 'doc', content } });
	const deep = `${'{"type":"bulletList","content":['.repeat(20_000)}${']}'.repeat(20_000)}`;
	const hostile: [number, string][] = [
		[400, ''],
		[400, '{'],
		[400, 'null'],
		[400, '[]'],
		[400, JSON.stringify({ ...sound, base: -1 })],
		[400, JSON.stringify({ ...sound, base: 1e300 })],
		[400, JSON.stringify({ ...sound, lang: 'a\u0000' })],
		[400, JSON.stringify({ ...sound, status: 'machine' })],
		[400, JSON.stringify({ ...sound, doc: undefined })],
		[422, withDoc([{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000' }] }])],
		[422, withDoc('x').replace('"x"', '[{"type":"paragraph","content":[{"type":"text","text":"\\ud800"}]}]')],
		[422, withDoc('x').replace('"x"', `[${deep}]`)],
		[422, withDoc(Array.from({ length: 600 }, () => ({ type: 'paragraph' })))],
		[422, withDoc([{ type: 'image', attrs: { src: 'https://evil.example' } }])]
	];
	for (const [status, body] of hostile) expect(await send(body), body.slice(0, 80)).toBe(status);
	expect(await send('lang=sv', 'application/x-www-form-urlencoded')).toBe(415);
	for (const key of ['method', 'goals:%00', 'constructor', '%ED%A0%80', 'goals:..'])
		expect([400, 404], key).toContain(
			await send(JSON.stringify(sound), 'application/json', at.replace('actions/text', `${key}/text`))
		);
	await page.reload();
	await expect(text(page)).toHaveText('');
});

test('the summary is written in another language beside the Swedish', async ({ page }, { project }) => {
	const address = addressOf(project.name);
	await begin(page, 'officer', address);
	await openSection(page, address, 'summary');
	await text(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Många vill simma.');
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await page.goto(`/sv/staff${address}/write/summary?in=fi`);
	await expect(text(page)).toHaveAttribute('lang', 'fi');
	await expect(page.getByRole('region', { name: 'Den svenska texten' })).toContainText('Många vill simma.');
	await text(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Moni haluaa uida.');
	await page.getByLabel('Granskad av någon som kan språket').check();
	await expect(saved(page)).toContainText('Sparat', { timeout: 15_000 });
	await expectGood(page);
	await page.reload();
	await expect(page.getByRole('link', { name: 'Suomi (Granskad)' })).toHaveAttribute('aria-current', 'page');
	await expect(page.getByLabel('Granskad av någon som kan språket')).toBeChecked();
	await page.goto(`/sv/staff${address}/write/summary?in=yi`);
	await expect(text(page)).toHaveAttribute('dir', 'rtl');
	await expectGood(page);
});

test('@no-script a section is written as plain text', async ({ page, browser }, { project }) => {
	test.skip(project.name !== 'no-script', 'with scripts there is an editor');
	test.setTimeout(120_000);
	const address = addressOf(project.name);
	await begin(page, 'officer', address);
	const to = `/sv/staff${address}/write/staircase`;
	await page.goto(to);
	const field = page.getByLabel('Text', { exact: true });
	await field.fill('## Läget\n\nVi har [frågat](https://stad.example/a).\n\n- Ljus\n- Bänkar');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByText('Sparat.', { exact: true })).toBeVisible();
	await expect(field).toHaveValue('## Läget\n\nVi har [frågat](https://stad.example/a).\n\n- Ljus\n- Bänkar');
	await expectGood(page);

	// Somebody else saves meanwhile: both texts are shown, and nothing typed is gone.
	const other = await (
		await browser.newContext({ baseURL: project.use.baseURL!, javaScriptEnabled: false })
	).newPage();
	await signIn(other, 'colleague', { to: `${address}/write/staircase` });
	await other.getByLabel('Text', { exact: true }).fill('Bos text.');
	await other.getByRole('button', { name: 'Spara', exact: true }).click();
	await field.fill('Annas text.');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Bos text.');
	await expect(page.getByRole('alert')).toContainText('Annas text.');
	await expect(field).toHaveValue('Annas text.');
	await field.fill('Annas text.\n\nBos text.');
	await page.getByRole('button', { name: 'Spara', exact: true }).click();
	await expect(field).toHaveValue('Annas text.\n\nBos text.');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await other.context().close();
});
