import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { expect, test, type Page } from '@playwright/test';
import type { CountTable } from '#lib/domain/disclosure/document.ts';
import { consultations } from '#lib/server/db/schema/index.ts';
import { qrSvg } from '#lib/server/exports/print/qr.ts';
import { withDatabase } from '../../support/childBrowser.ts';
import { takeClasses } from '../../support/classSessions.ts';
import { langs, type Lang } from '../../support/formBrowser.ts';
import { findOnDisk } from '../../support/onDisk.ts';
import {
	children,
	classForm,
	faceIds,
	optionWords,
	placeIds,
	tabletCount,
	typedWord,
	wishIds,
	type Child
} from '../../support/schoolClass.ts';
import { closeNow, openConsultation, releaseNow } from '../../support/staffConsultation.ts';
import { signIn } from '../../support/staffBrowser.ts';
import {
	begin,
	expectNothingLeft,
	finish,
	handOn,
	heading,
	joinByAddress,
	joinByWords,
	openTablet,
	tapPlace,
	waitThrough,
	type Tablet
} from '../../support/tablet.ts';
import { giveVoices, said } from '../../support/voices.ts';

const slug = `skolgarden-${randomUUID().slice(0, 8)}`;
const title = `Prov ${slug}`;

/** What the facilitator's page says now. */
const expectCounts = (page: Page, answering: number, sent: number, stopped: number) =>
	expect(page.locator('[data-fresh=counts] strong')).toHaveText([answering, sent, stopped].map(String), {
		timeout: 20_000
	});

/** Opens a session with the account of somebody who leads it, and gives its words. */
async function open(page: Page): Promise<string[]> {
	await signIn(page, 'facilitator', { to: '/classes' });
	const mine = page.getByRole('listitem').filter({ hasText: title });
	await mine.getByRole('button', { name: 'Öppna ett tillfälle' }).click();
	await page.getByLabel('Skolklass').check();
	await page.getByLabel('Åk 4–6').check();
	await page.getByRole('button', { name: 'Öppna tillfället' }).click();
	await expect(page.getByRole('status')).toContainText('Tillfället är öppet');
	return page.locator('main ol .word').allInnerTexts();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const childAt = (round: number, tablet: number) => children[round * tabletCount + tablet] as Child;
const senders = children.filter(({ leaves }) => !leaves);
const howMany = (is: (child: Child) => boolean) => senders.filter(is).length;
/** What the results must say of each question: how many gave each answer, and how many none. */
const totals = {
	place: [...placeIds.map((id) => howMany(({ place }) => place === id)), 0],
	feels: [...faceIds.map((id) => howMany(({ feels }) => feels === id)), 0],
	// Of a ranking: how many want it most.
	order: [...wishIds.map((id) => howMany(({ order }) => order[0] === id)), 0],
	why: [howMany(({ why }) => why !== undefined), howMany(({ why }) => why === undefined)]
};

type Results = {
	respondents: number;
	pages: { questions: { question: string; total: CountTable }[] }[];
};

test('thirty children answer on ten tablets, in three languages, and nothing of any of them is left', async ({
	browser,
	baseURL,
	launchOptions,
	request
}, { project }) => {
	test.skip(project.name !== 'desktop', 'the tablets and the telephone are of their own sizes');
	test.setTimeout(400_000);
	if (!baseURL) throw new Error('no server');
	await openConsultation(slug, classForm);
	await withDatabase(async (db) => {
		const [found] = await db.select().from(consultations).where(eq(consultations.slug, slug));
		await takeClasses(db, found?.id as string);
	});
	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const leader = await phone.newPage();
	const words = await open(leader);
	const tablets: Tablet[] = [];
	const each = (work: (tablet: Tablet, at: number) => Promise<unknown>) => Promise.all(tablets.map(work));
	const began = Date.now();
	try {
		for (let at = 0; at < tabletCount; at++)
			tablets.push(await openTablet(launchOptions, baseURL, langs[at % 3] as Lang, 150 + 15 * at));

		// Three type the words; the others are held to the code on the facilitator's telephone.
		await Promise.all(tablets.slice(0, 3).map((tablet) => joinByWords(tablet, words)));
		const token = tablets[0]?.start.split('/').at(-1);
		const code = Buffer.from(qrSvg(`${baseURL}/sv/class/${token}`)).toString('base64');
		await expect(leader.locator('img.qr')).toHaveAttribute('src', `data:image/svg+xml;base64,${code}`);
		await Promise.all(tablets.slice(3).map((tablet) => joinByAddress(tablet, `/sv/class/${token}`)));

		const listener = tablets[3] as Tablet;
		await giveVoices(listener.page, 'sv-SE');
		await each((tablet, at) => begin(tablet, childAt(0, at)));
		await expectCounts(leader, 10, 0, 0);
		await press(listener.page, 'Lyssna');
		await expect.poll(async () => (await said(listener.page)).length, { timeout: 20_000 }).toBe(5);
		await each(async (tablet, at) => {
			await tapPlace(tablet, childAt(0, at));
			await finish(tablet, childAt(0, at));
		});
		await expectCounts(leader, 0, 10, 0);

		await each(async (tablet, at) => {
			await handOn(tablet, childAt(0, at));
			await begin(tablet, childAt(1, at));
			await tapPlace(tablet, childAt(1, at));
		});
		await press(leader, 'Pausa');
		await expect(leader.getByRole('status')).toContainText('pausat');
		let waiting = 0;
		const { promise: resumed, resolve: resume } = Promise.withResolvers<void>();
		const asked = each((tablet, at) =>
			waitThrough(tablet, childAt(1, at).place, () => {
				if (++waiting === tabletCount) resume();
				return resumed.then(() => goneOn);
			})
		);
		const goneOn = resumed.then(async () => {
			await expectCounts(leader, 10, 10, 0);
			await press(leader, 'Fortsätt');
			await expect(leader.getByRole('status')).toContainText('öppet igen');
		});
		await asked;
		await each((tablet, at) => finish(tablet, childAt(1, at)));
		await expectCounts(leader, 1, 18, 1);

		await each(async (tablet, at) => {
			await handOn(tablet, childAt(1, at));
			await begin(tablet, childAt(2, at));
			await tapPlace(tablet, childAt(2, at));
			await finish(tablet, childAt(2, at));
		});
		await expectCounts(leader, 1, 28, 1);
		await leader.getByRole('link', { name: 'Avsluta' }).click();
		await expect(leader.locator('main')).toContainText('1 barn svarar just nu');
		await press(leader, 'Ja, avsluta');
		await expect(heading({ page: leader })).toHaveText('Tillfället är avslutat');
		await expect(leader.locator('[data-fresh=counts] strong')).toHaveText(['28', '1']);
		console.info(`Thirty children in ${Math.round((Date.now() - began) / 1000)} s.`);

		await each((tablet) => expectNothingLeft(tablet, typedWord));
		// The browser writes its files a while after.
		await new Promise((resolve) => setTimeout(resolve, 4000));
	} finally {
		await Promise.all(tablets.map(({ close }) => close()));
		await phone.close();
	}
	for (const { profile, lang } of tablets) {
		expect(
			findOnDisk(profile, [typedWord, ...optionWords, 'a.place', 'a.feels', 'a.order', 'a.why', '"a.'])
		).toEqual([]);
		// The looking itself finds what is there.
		expect(findOnDisk(profile, [`/${lang}/class/`])).not.toEqual([]);
		rmSync(profile, { recursive: true, force: true });
	}

	await closeNow(slug);
	await releaseNow(slug);
	const results = (await (await request.get(`/api/v1/results/${slug}`)).json()) as Results;
	expect(results.respondents).toBe(senders.length);
	const told = results.pages.flatMap(({ questions }) => questions);
	expect(Object.fromEntries(told.map(({ question, total }) => [question, total.cells[0]]))).toEqual(totals);
	const page = await browser.newPage();
	await page.goto(`/sv/results/${slug}`);
	await expect(page.locator('dl.facts dd').first()).toHaveText('28');
});
