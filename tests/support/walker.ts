import { expect, type Page } from '@playwright/test';
import { expectSound } from './formBrowser.ts';

/** How a page is looked at: what the reader's machine asks for, and how the page is bent. */
export type Look = {
	name: string;
	media?: Parameters<Page['emulateMedia']>[0];
	/** Done to every page that comes. */
	bend?: (page: Page) => Promise<void>;
};

const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }`;

export const looks: readonly Look[] = [
	{ name: 'dark', media: { colorScheme: 'dark' } },
	{ name: 'forced colours', media: { forcedColors: 'active' } },
	{ name: 'reduced motion', media: { reducedMotion: 'reduce' } },
	{
		name: 'right to left',
		bend: (page) => page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'))
	},
	{
		// WCAG 1.4.12
		name: 'text spacing',
		bend: (page) =>
			page.locator('body').evaluate((_, rules) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(rules);
				document.adoptedStyleSheets.push(sheet);
			}, spacing)
	}
];

export const stepOf = (page: Page): Promise<string> => page.locator('main input[name="step"]').inputValue();

/** Buttons and fields are large enough to be hit (WCAG 2.2, 2.5.8; links in running text are let be, as it says). */
async function expectTargets(page: Page): Promise<void> {
	const small = await page.locator('main :is(button, input, select, textarea, summary)').evaluateAll((all) =>
		all.flatMap((element) => {
			const target = element.closest('label') ?? element;
			const { width, height } = target.getBoundingClientRect();
			const shown = element.checkVisibility() && !element.matches('.visually-hidden, [type="hidden"]');
			return shown && (width < 24 || height < 24) ? [element.outerHTML] : [];
		})
	);
	expect(small).toEqual([]);
}

/** A page as it stands: no known barrier, nothing wider than the screen, everything large enough. */
export async function expectHolds(page: Page, { bend }: Look): Promise<void> {
	await bend?.(page);
	await expectSound(page);
	await expectTargets(page);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Sends a page with nothing on it: what is wrong is told above, in the title and at the field, in the same words. */
export async function sendEmpty(page: Page, look: Look, must: boolean): Promise<void> {
	const before = await stepOf(page);
	await press(page, 'Fortsätt');
	const summary = page.locator('.error-summary');
	// Where something must be answered, an empty page leads nowhere.
	await expect(summary).toHaveCount(must ? 1 : 0);
	if (await summary.count()) {
		await expect(page).toHaveTitle(/^Fel:/);
		await expect(summary).toBeFocused();
		for (const link of await summary.locator('a').all()) {
			const field = page.locator((await link.getAttribute('href')) ?? '');
			await expect(field).toBeVisible();
			await expect(page.locator('main .error-text', { hasText: await link.innerText() })).not.toHaveCount(0);
		}
		await expectHolds(page, look);
	} else {
		await press(page, 'Tillbaka');
		await look.bend?.(page);
	}
	expect(await stepOf(page)).toBe(before);
}

/** What one writes in a field, by what the field says of itself. */
function wordsFor(id: string, inputMode: string): string {
	if (id.endsWith('.day')) return '1';
	if (id.endsWith('.month')) return '2';
	if (id.endsWith('.year')) return '2026';
	if (/reach/.test(id)) return 'prov@stad.example';
	return inputMode === 'numeric' || inputMode === 'decimal' ? '9' : 'Fler bänkar, tack.';
}

/** Answers everything on the page; the first choice, or the one that is asked for. */
export async function answerAll(page: Page, choice = 0): Promise<void> {
	const names = async (type: string) => [
		...new Set(
			await page
				.locator(`main input[type="${type}"]`)
				.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name))
		)
	];
	for (const name of await names('radio')) {
		const choices = page.locator(`main input[type="radio"][name="${name}"]`);
		await choices.nth(Math.min(choice, (await choices.count()) - 1)).check();
	}
	for (const name of await names('checkbox'))
		await page.locator(`main input[type="checkbox"][name="${name}"]`).first().check();
	for (const [at, select] of (await page.locator('main select').all()).entries())
		await select.selectOption({ index: 1 + (at % ((await select.locator('option').count()) - 1)) });
	for (const field of await page.locator('main :is(input[type="text"], input:not([type]), textarea)').all()) {
		if (!(await field.isVisible())) continue;
		const { id, inputMode } = await field.evaluate((element) => ({
			id: element.id,
			inputMode: (element as HTMLInputElement).inputMode
		}));
		await field.fill(wordsFor(id, inputMode));
	}
}

/**
 * Goes on from a page that has been answered, and gives what stood on it. A page that keeps one there must say why it
 * does: new questions on it.
 */
export async function goOn(page: Page): Promise<string[]> {
	const before = await stepOf(page);
	const written = await valuesOn(page);
	await press(page, 'Fortsätt');
	if ((await stepOf(page)) !== before) return written;
	await expect(page.locator('.error-summary')).toHaveCount(0);
	// Reading aloud has a place of its own on the page for what it has to say, which is empty until then.
	await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
	await answerAll(page);
	const more = await valuesOn(page);
	await press(page, 'Fortsätt');
	expect(await stepOf(page)).not.toBe(before);
	return more;
}

/** Every value on the page that is shown, as it stands. */
const valuesOn = (page: Page): Promise<string[]> =>
	page.locator('main :is(input:not([type="hidden"]), textarea, select)').evaluateAll((all) =>
		all.map((field) => {
			const { name, value, checked, type } = field as HTMLInputElement;
			return `${name} ${type === 'radio' || type === 'checkbox' ? `${value} ${checked}` : value}`;
		})
	);

/** Goes back with the form's button and forward again: every value that was written is there still. */
export async function backAndForth(page: Page, written: string[]): Promise<void> {
	const before = await stepOf(page);
	await press(page, 'Tillbaka');
	expect(await valuesOn(page)).toEqual(written);
	await press(page, 'Fortsätt');
	expect(await stepOf(page)).toBe(before);
}
