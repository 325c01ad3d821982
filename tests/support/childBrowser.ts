import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { barriersOn } from './axe.ts';
import { childForm, countsOf, insertSession, type Counts } from './classSession.ts';
import { insertConsultation } from './consultation.ts';

export type ClassSession = { id: string; token: string; slug: string; consultation: string };

/** Does something with a client of the running server's database, and lets go of it. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
	const db = connectSocket(process.env.E2E_DATA_DIR as string);
	try {
		return await work(db);
	} finally {
		await db.$client.end({ timeout: 5 });
	}
}

/** A consultation for children of its own, and a session of it. */
export const openSession = (years: SchoolYears = 'f3'): Promise<ClassSession> =>
	withDatabase(async (db) => {
		const slug = `skolgarden-${randomUUID().slice(0, 8)}`;
		const consultation = await insertConsultation(db, slug, childForm);
		return { slug, consultation, ...(await insertSession(db, consultation, { years })) };
	});

export const counted = ({ id }: ClassSession): Promise<Counts | undefined> =>
	withDatabase((db) => countsOf(db, id));

export const setState = ({ id }: ClassSession, state: string) =>
	withDatabase((db) => db.$client`update class_sessions set state = ${state} where id = ${id}`);

/** Presses one of the ways that weigh the same. */
export const go = (page: Page, name: string) =>
	page.locator('.child-ways').getByRole('button', { name, exact: true }).click();

/** After the child's own page one link for a grown-up, as large as the rest; it tells no session's address and no journey's key. */
async function expectWayForGrownup(page: Page): Promise<void> {
	const { pathname } = new URL(page.url());
	const told = encodeURIComponent(pathname.replace(/\/class\/.*/, '/class'));
	const link = page.getByRole('contentinfo').getByRole('link');
	await expect(link).toHaveAttribute('href', `/${pathname.split('/')[1]}/complaints/new?page=${told}`);
	const box = await link.boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
}

/** Sound for a child: nothing for axe, nothing wider than the screen, large enough to hit, all ways alike, no way out. */
export async function expectSoundForChild(page: Page): Promise<void> {
	await expectWayForGrownup(page);
	if (test.info().project.use.javaScriptEnabled !== false) expect(await barriersOn(page)).toEqual([]);
	const found = await page.evaluate(() => {
		const shown = (element: Element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 2 && height > 2;
		};
		const targets = [
			...document.querySelectorAll(
				'.child :is(button, a[href], summary, label.choice, textarea, input[type=text])'
			)
		].filter((element) => shown(element) && element.getAttribute('tabindex') !== '-1');
		const small = targets
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				return Math.min(width, height) < 48;
			})
			.map((element) => element.outerHTML.slice(0, 120));
		const ways = [...document.querySelectorAll('.child-way')].map((way) => {
			const { width, height } = way.getBoundingClientRect();
			const { fontSize, backgroundColor, borderColor, borderWidth } = getComputedStyle(way);
			return [
				Math.round(width),
				Math.round(height),
				fontSize,
				backgroundColor,
				borderColor,
				borderWidth
			].join();
		});
		return {
			small,
			unlike: new Set(ways).size > 1 ? ways : [],
			beyond: Math.max(0, document.documentElement.scrollWidth - innerWidth),
			out: [...document.querySelectorAll('.child a[href]')]
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => !/^\/[^/]+\/class\/|^#/.test(href))
		};
	});
	expect(found).toEqual({ small: [], unlike: [], beyond: 0, out: [] });
	expect(await page.locator('body').innerText()).not.toMatch(
		/\b(child|form|common|issues|channels):[a-zA-Z]/
	);
	expect(await page.context().cookies()).toEqual([]);
}
