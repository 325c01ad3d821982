import { expect, test, type Page } from '@playwright/test';
import {
	counted,
	expectSoundForChild,
	go,
	openSession,
	setState,
	type ClassSession
} from '../../support/childBrowser.ts';
import { expectFocusSeen, tabTo } from '../../support/formBrowser.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const start = ({ token }: ClassSession, lang = 'sv') => `/${lang}/class/${token}`;

/** What is on the page once it can be read: the browser's own page for an answer it no longer has takes a moment. */
async function contentOf(page: Page): Promise<string> {
	let content = '';
	await expect(async () => {
		content = await page.content();
	}).toPass({ timeout: 20_000 });
	return content;
}

test('a grown-up beside the child reports a fault in the page, and the session stays secret @no-script', async ({
	page
}) => {
	const session = await openSession();
	await page.goto(start(session, 'en'));
	await go(page, 'Begin');
	await expect(page.getByRole('contentinfo')).toContainText('For grown-ups:');
	await page.getByRole('link', { name: 'Report an accessibility fault' }).click();
	await expect(page).toHaveURL('/en/complaints/new?page=%2Fen%2Fclass');
	await expect(page.locator('main')).toContainText('/en/class');
	expect(await page.content()).not.toContain(session.token);
});

test('one child after another answers, and nothing of one is left for the next @no-script', async ({
	page
}) => {
	const session = await openSession();
	const { headers } = await page
		.goto(start(session))
		.then((answer) => ({ headers: answer?.headers() ?? {} }));
	expect(headers['cache-control']).toBe('no-store');
	expect(headers['set-cookie']).toBeUndefined();
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(heading(page)).toHaveText('Hej!');
	await expectSoundForChild(page);
	await go(page, 'Börja');
	await expect(page.getByText('Fråga 1 av 4')).toBeVisible();
	await expectSoundForChild(page);
	await page.getByText('Boll', { exact: true }).click();
	await go(page, 'Nästa');
	await expect(heading(page)).toHaveText('Känner du dig trygg på gården?');
	await expectSoundForChild(page);
	await go(page, 'Hoppa över');
	await expectSoundForChild(page);
	const order = page.locator('.taps-row');
	await order.nth(0).getByText('2', { exact: true }).click();
	await order.nth(1).getByText('1', { exact: true }).click();
	await go(page, 'Nästa');
	await expect(page.getByText('Skriv inte vem du är.')).toBeVisible();
	await expect(page.getByText('Ingen läser det du skriver på en gång.')).toBeVisible();
	await expectSoundForChild(page);
	await page.getByRole('textbox').fill('Hemligt om grinden');
	await page.getByRole('button', { name: 'Tillbaka' }).click();
	await expect(order.nth(0).getByRole('radio', { name: '2' })).toBeChecked();
	await go(page, 'Nästa');
	await expect(page.getByRole('textbox')).toHaveValue('Hemligt om grinden');
	await go(page, 'Nästa');
	await expect(heading(page)).toHaveText('Så här svarade du');
	await expect(page.locator('.child-answers')).toContainText('1. Fler träd');
	await expect(page.locator('.child-answers img')).toHaveAttribute('src', '/signs/soccer-ball.svg');
	await expectSoundForChild(page);
	await page.getByRole('button', { name: /^Ändra.*Känner du dig trygg/ }).click();
	await page.getByText('Nej', { exact: true }).click();
	await go(page, 'Nästa');
	await expect(page.locator('.child-answers')).toContainText('Nej');
	await go(page, 'Skicka');
	await expect(heading(page)).toHaveText('Tack!');
	await expectSoundForChild(page);
	expect(await counted(session)).toEqual({ begun: 1, sent: 1, stopped: null });
	for (let back = 0; back < 4; back++) {
		await page.goBack().catch(() => undefined);
		expect(await contentOf(page)).not.toContain('Hemligt om grinden');
	}
	await page.goto(`${start(session)}/sent`);
	await page.getByRole('button', { name: 'Nästa barn' }).click();
	await expect(heading(page)).toHaveText('Hej!');
	await go(page, 'Börja');
	expect(await page.content()).not.toContain('Hemligt om grinden');
	expect(await page.locator('input:checked').count()).toBe(0);
	const kept = await page.context().storageState();
	expect([kept.cookies, kept.origins]).toEqual([[], []]);
});

test('stops on any page as easily: goes on, throws away, or sends what there is @no-script', async ({
	page
}) => {
	const session = await openSession('y7to9');
	await page.goto(start(session));
	await go(page, 'Börja');
	await page.getByText('Träd', { exact: true }).click();
	await go(page, 'Sluta');
	await expect(heading(page)).toHaveText('Vill du sluta?');
	await expectSoundForChild(page);
	await go(page, 'Svara mer');
	await expect(page.getByRole('radio', { name: 'Träd' })).toBeChecked();
	await go(page, 'Sluta');
	await go(page, 'Kasta mina svar');
	await expect(heading(page)).toHaveText('Hej!');
	await go(page, 'Börja');
	await go(page, 'Sluta');
	await expect(page.getByRole('button', { name: 'Skicka det jag har svarat' })).toHaveCount(0);
	await go(page, 'Svara mer');
	await go(page, 'Nästa');
	await expect(heading(page)).toHaveText('Hur trygg känner du dig på skolgården?');
	await page.getByText('Ibland', { exact: true }).click();
	await go(page, 'Sluta');
	await go(page, 'Skicka det jag har svarat');
	await expect(heading(page)).toHaveText('Tack!');
	await expect(page.getByRole('button', { name: 'Nästa person' })).toBeVisible();
	expect(await counted(session)).toEqual({ begun: 2, sent: 1, stopped: 1 });
});

test('waits through a pause with everything tapped, and is told kindly when it is over @no-script', async ({
	page
}) => {
	const session = await openSession();
	await page.goto(start(session));
	await go(page, 'Börja');
	await page.getByText('Boll', { exact: true }).click();
	await setState(session, 'paused');
	await go(page, 'Nästa');
	await expect(heading(page)).toHaveText('Paus');
	await expectSoundForChild(page);
	await go(page, 'Fortsätt');
	await expect(heading(page)).toHaveText('Paus');
	await setState(session, 'open');
	await go(page, 'Fortsätt');
	await expect(page.getByRole('radio', { name: 'Boll' })).toBeChecked();
	await setState(session, 'ended');
	await go(page, 'Nästa');
	await expect(heading(page)).toHaveText('Det är slut nu');
	await expectSoundForChild(page);
	expect((await page.goto(start(session)))?.status()).toBe(410);
	expect((await page.goto('/sv/class/finns-inte'))?.status()).toBe(404);
	await expect(heading(page)).toHaveText('Här finns inget');
	await expectSoundForChild(page);
});

test('says in the child’s words what is wrong, and goes over to another language @no-script', async ({
	page
}) => {
	const session = await openSession();
	await page.goto(start(session));
	await page.getByRole('link', { name: 'English' }).click();
	await expect(heading(page)).toHaveText('Hello!');
	await go(page, 'Begin');
	await page.getByText('Trees', { exact: true }).click();
	await page.locator('summary').click();
	await page.getByRole('button', { name: 'Svenska', exact: true }).click();
	await expect(page.getByRole('radio', { name: 'Träd' })).toBeChecked();
	await go(page, 'Nästa');
	await go(page, 'Nästa');
	await page.locator('.taps-row').nth(0).getByText('3', { exact: true }).click();
	await go(page, 'Nästa');
	await expect(page.getByRole('alert')).toBeVisible();
	await expectSoundForChild(page);
	await go(page, 'Hoppa över');
	await expect(heading(page)).toHaveText('Vad mer vill du säga?');
});

test('works with the keyboard or a switch alone, and a number tapped twice moves', async ({ page }) => {
	const session = await openSession();
	await page.goto(start(session));
	await tabTo(page, '.child-way');
	await expectFocusSeen(page);
	await page.keyboard.press('Enter');
	await tabTo(page, 'input[value=swing]');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Boll' })).toBeChecked();
	await expectFocusSeen(page);
	for (const value of ['continue', 'skip', 'stop']) {
		await tabTo(page, `.child-way[value=${value}]`);
		await expectFocusSeen(page);
	}
	await tabTo(page, '.child-way[value=continue]', true);
	await page.keyboard.press('Enter');
	// The page before has such a button too.
	await expect(page.getByText('Fråga 2 av 4')).toBeVisible();
	await tabTo(page, '.child-way[value=skip]');
	await page.keyboard.press('Space');
	const order = page.locator('.taps-row');
	await order.nth(0).getByText('1', { exact: true }).click();
	await order.nth(2).getByText('1', { exact: true }).click();
	await expect(order.nth(0).getByRole('radio', { name: '1' })).not.toBeChecked();
	await go(page, 'Nästa');
	await page.getByRole('textbox').focus();
	await page.keyboard.type('Mer sol');
	await tabTo(page, '.child-way[value=continue]');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Så här svarade du');
	await tabTo(page, '.child-way[value=send]');
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Tack!');
	expect(await counted(session)).toEqual({ begun: 1, sent: 1, stopped: null });
});

test('comes to every picture and number by Tab alone, for who has no arrow keys', async ({ page }) => {
	await page.goto(start(await openSession()));
	await go(page, 'Börja');
	await tabTo(page, 'input[value=tree]');
	await expectFocusSeen(page);
	await page.keyboard.press('Space');
	await expect(page.getByRole('radio', { name: 'Träd' })).toBeChecked();
	await tabTo(page, '.child-way[value=continue]');
	// Round again from the first, though another is chosen; passing by one does not choose it.
	await tabTo(page, 'input[value=swing]', true);
	await expect(page.getByRole('radio', { name: 'Träd' })).toBeChecked();
	await page.keyboard.press('Space');
	await expect(page.getByRole('radio', { name: 'Gungor' })).toBeChecked();
	await page.keyboard.press('Shift+Tab');
	await tabTo(page, 'input[value=swing]');
	await page.getByText('Boll', { exact: true }).click();
	await expect(page.getByRole('radio', { name: 'Boll' })).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Träd' })).toBeChecked();
});

test('a page that the browser keeps whole is not shown again before it comes anew', async ({ page }) => {
	await page.goto(start(await openSession()));
	await go(page, 'Börja');
	await expect(heading(page)).toBeVisible();
	// What listens has come when the page is loaded.
	await page.waitForLoadState('load');
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
	await expect(heading(page)).toBeHidden();
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(heading(page)).toBeVisible();
});

test.describe('looks as calm on every screen', () => {
	test.skip(({ viewport }) => (viewport?.width ?? 0) > 500, 'these tests choose their own widths');
	const bands = ['preschool', 'f3', 'y4to6', 'y7to9', 'upper', 'adapted'] as const;
	for (const colorScheme of ['light', 'dark'] as const)
		test(`in every band’s colour, ${colorScheme}, with text at 7 to 1`, async ({ page }) => {
			await page.setViewportSize({ width: 810, height: 1080 });
			await page.emulateMedia({ colorScheme });
			for (const years of bands) {
				await page.goto(start(await openSession(years)));
				await go(page, 'Börja');
				await page.locator('label.choice').first().click();
				await expectSoundForChild(page);
				expect(await page.getByText('Till dig som är vuxen').count()).toBe(years === 'preschool' ? 1 : 0);
				const low = await page.evaluate(() => {
					const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
					const bright = (colour: string) => {
						context.fillStyle = colour;
						context.fillRect(0, 0, 1, 1);
						const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
							const share = part / 255;
							return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
						}) as [number, number, number];
						return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
					};
					const groundOf = (element: Element | null): string => {
						if (!element) return 'white';
						const { backgroundColor } = getComputedStyle(element);
						return /, 0\)|\/ 0\)|transparent/.test(backgroundColor)
							? groundOf(element.parentElement)
							: backgroundColor;
					};
					return [...document.querySelectorAll('.child :is(h1, p, span, button, label, summary)')]
						.filter((element) => element.textContent?.trim() && !element.closest('.visually-hidden'))
						.map((element) => {
							const [text, ground] = [bright(getComputedStyle(element).color), bright(groundOf(element))];
							const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
							return { ratio, what: element.textContent?.trim().slice(0, 30) };
						})
						.filter(({ ratio }) => ratio < 7);
				});
				expect(low, years).toEqual([]);
			}
		});

	test('in forced colours, with text spaced out, at 320 pixels and right to left', async ({ page }) => {
		const session = await openSession();
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(start(session));
		await go(page, 'Börja');
		await page.locator('label.choice').first().click();
		await expectSoundForChild(page);
		const edges = await page
			.locator('.child-way, .child-tool, label.choice')
			.evaluateAll((all) => all.filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) < 2).length);
		expect(edges).toBe(0);
		await page.emulateMedia({ forcedColors: 'none' });
		await page.setViewportSize({ width: 320, height: 700 });
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
			);
			document.adoptedStyleSheets = [sheet];
		});
		await expectSoundForChild(page);
		await page.evaluate(() => (document.documentElement.dir = 'rtl'));
		await expectSoundForChild(page);
		expect(
			await page
				.locator('.child-way .turns')
				.first()
				.evaluate((icon) => getComputedStyle(icon).transform)
		).toContain('-1');
	});
});
