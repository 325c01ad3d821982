import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { makeCommitteeKey, makeOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { complaintPlaces } from '#lib/server/db/schema/index.ts';
import { barriersOn } from './axe.ts';
import { inRunningDatabase } from './caseOfficers.ts';
import { newCommittee } from './cases.ts';
import { demoPassword, signIn } from './staffBrowser.ts';

type Tree = { [key: string]: string & Tree };
type Key = `${string}:${string}`;

/** The interface's own words in a language; plurals by their whole key. */
export function wordsOf(lang: string): (key: Key) => string {
	const files = new Map<string, Tree>();
	const read = (file: string): Tree =>
		files.get(file) ??
		(files
			.set(file, JSON.parse(readFileSync(`messages/${lang}/${file}.json`, 'utf8')) as Tree)
			.get(file) as Tree);
	return (key) => {
		const [file = '', path = ''] = key.split(':');
		const text = path.split('.').reduce<Tree | undefined>((tree, name) => tree?.[name], read(file));
		if (typeof text !== 'string') throw new Error(`no words for ${key}`);
		return text;
	};
}

export const passphrase = 'fyra gamla hästar i regn';
const origin = () => `http://127.0.0.1:${process.env.E2E_PORT}`;

export type Office = { slug: string; committeeId: string; placeId: string; email: string };

/** A committee of a test's own with a key, a place of its own, and an officer who has the key. */
export const newOffice = (): Promise<Office> =>
	inRunningDatabase(async (db) => {
		const slug = `resa-${randomUUID().slice(0, 8)}`;
		const committeeId = await newCommittee(db, slug);
		const email = `${slug}@stad.example`;
		const roles = [{ role: 'caseOfficer' as const, committeeId, councilId: null }];
		const person = { email, name: `Handläggare ${slug}`, password: demoPassword, roles };
		const userId = await addDemonstrationUser(db, person);
		await makeOfficerKey(db, userId, passphrase);
		await makeCommitteeKey(db, committeeId, userId);
		const [place] = await db
			.insert(complaintPlaces)
			.values({ committeeId, name: `Simhallen ${slug}` })
			.returning({ id: complaintPlaces.id });
		return { slug, committeeId, placeId: String(place?.id), email };
	});

/** Somebody who may read the log. */
export const newDataProtectionOfficer = (): Promise<string> =>
	inRunningDatabase(async (db) => {
		const email = `ombud-${randomUUID().slice(0, 8)}@stad.example`;
		const roles = [{ role: 'dataProtectionOfficer' as const, committeeId: null, councilId: null }];
		await addDemonstrationUser(db, { email, name: 'Ombud', password: demoPassword, roles });
		return email;
	});

/** A reporter's browser: a telephone without scripts. */
export const reporterPage = async (browser: Browser): Promise<Page> =>
	(
		await browser.newContext({
			viewport: { width: 390, height: 844 },
			javaScriptEnabled: false,
			acceptDownloads: true,
			locale: 'sv-SE',
			baseURL: origin()
		})
	).newPage();

/** A staff member's browser, signed in. */
export async function staffPage(browser: Browser, email: string, to: string): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		locale: 'sv-SE',
		baseURL: origin()
	});
	const page = await context.newPage();
	await signIn(page, email, { to });
	return page;
}

/** An officer's browser, whose keys they have unlocked. */
export async function officerPage(browser: Browser, { email }: Office): Promise<Page> {
	const page = await staffPage(browser, email, '/cases/keys');
	await page.locator('#unlock-passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByRole('status')).toContainText('upplåst');
	return page;
}

let looker: Page | undefined;
const newLooker = async (page: Page): Promise<Page> => {
	const context = await page.context().browser()?.newContext({ viewport: page.viewportSize() });
	if (!context) throw new Error('the browser has ended');
	return context.newPage();
};

/**
 * What a page without scripts shows, looked at by axe, which needs them: the same document at the same address in a browser
 * of its own that has no cookie, with its scripts taken out. Nothing is asked of the server but its styles.
 */
export async function barriersWithoutScripts(page: Page): Promise<unknown> {
	looker ??= await newLooker(page);
	const html = (await page.content())
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<link[^>]*modulepreload[^>]*>/g, '')
		.replace(/<(\/?)noscript\b[^>]*>/g, '<$1div>');
	const address = page.url().split('#')[0] ?? '';
	const isIt = (url: URL) => url.href === address;
	await looker.route(isIt, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
	await looker.goto(address);
	expect(await looker.locator('main').innerText()).toBe(await page.locator('main').innerText());
	const barriers = await barriersOn(looker);
	await looker.unroute(isIt);
	return barriers;
}

/** Whether a line of the case log says any of some words, in whatever part of it. */
export const logSays = (words: readonly string[]): Promise<boolean> =>
	inRunningDatabase(async (db) => {
		const lines = await db.$client`select row_to_json(case_log)::text as line from case_log`;
		return lines.some(({ line }) => words.some((word) => String(line).includes(word)));
	});

/** A photograph that says where it was taken. */
export const photograph = (): Promise<Buffer> =>
	sharp({ create: { width: 64, height: 48, channels: 3, background: '#456' } })
		.withExif({
			IFD0: { Make: 'Kamera' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 19/1 4556/100' }
		})
		.jpeg()
		.toBuffer();
