import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { desc, eq } from 'drizzle-orm';
import type { Page } from '@playwright/test';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { committees, councils, outbox } from '#lib/server/db/schema/index.ts';
import { askCouncils } from '#lib/server/reviews/ask.ts';
import { reportToReview } from './askedReview.ts';

/** A second client of the tested server's database, for as long as `work` takes: there is one way in. */
export async function withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
	const db = connectSocket(process.env['E2E_DATA_DIR'] ?? '');
	try {
		return await work(db);
	} finally {
		await db.$client.end({ timeout: 5 });
	}
}

/** Sends a report of Kungsholmen's to a council, as the committee does. */
export const askAbout = (slug: string, period: string) =>
	withDatabase(async (db) => {
		const [committee] = await db.select().from(committees).where(eq(committees.slug, 'kungsholmen'));
		const [council] = await db.select().from(councils).where(eq(councils.slug, slug));
		const report = await reportToReview(db, committee?.id ?? '', period);
		const [review = ''] = await askCouncils(db, {
			...report,
			councils: [{ councilId: council?.id ?? '', dueOn: '2099-12-10', meetsOn: '2099-12-08' }]
		});
		return { ...report, review };
	});

/** The letter with a code that somebody got last. */
export const codeFor = (email: string) =>
	withDatabase(async (db) => {
		const letters = await db
			.select()
			.from(outbox)
			.where(eq(outbox.address, email))
			.orderBy(desc(outbox.createdAt));
		const values = letters.find(({ letter }) => letter === 'councilSignIn')?.values;
		return {
			code: values?.['code'] ?? '',
			path: new URL(values?.['link'] ?? '').pathname + new URL(values?.['link'] ?? '').search
		};
	});

/** The letters that somebody has got. */
export const lettersTo = (email: string) =>
	withDatabase(async (db) =>
		(await db.select().from(outbox).where(eq(outbox.address, email))).map(({ letter }) => letter)
	);

const reader = () => {
	const main = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
	return readFileSync(join(dirname(main), '../esm/index.browser.js'), 'utf8');
};

/** What a screen reader says of the page's main part, from its first word to its last. */
export async function spokenOn(page: Page): Promise<string[]> {
	const html = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '');
	const blank = await page.context().newPage();
	// Nothing of the house's scripts is needed, and its policy would not let the reader in.
	await blank.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await blank.goto('http://reader.example/');
	await blank.unroute('**/*');
	await blank.route('**/reader.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: reader() })
	);
	const spoken = await blank.evaluate(async () => {
		const { virtual } = (await import('/reader.js' as string)) as {
			virtual: {
				start: (options: object) => Promise<void>;
				next: () => Promise<void>;
				lastSpokenPhrase: () => Promise<string>;
				spokenPhraseLog: () => Promise<string[]>;
				stop: () => Promise<void>;
			};
		};
		const container = document.querySelector('main');
		await virtual.start({ container });
		for (let i = 0; i < 2000 && (await virtual.lastSpokenPhrase()) !== 'end of main'; i++)
			await virtual.next();
		const log = await virtual.spokenPhraseLog();
		await virtual.stop();
		return log;
	});
	await blank.close();
	return spoken;
}

/** Whether some phrases are said, each after the one before. */
export function saysInOrder(
	spoken: readonly string[],
	phrases: readonly (string | RegExp)[]
): string | RegExp | undefined {
	let at = -1;
	for (const phrase of phrases) {
		const matches = (said: string) =>
			typeof phrase === 'string' ? said.includes(phrase) : phrase.test(said);
		at = spoken.findIndex((said, index) => index > at && matches(said));
		if (at < 0) return phrase;
	}
	return undefined;
}
