import { parse } from 'csv-parse/sync';
import { expect, test, type Page } from '@playwright/test';
import { publicReportFiles, type ReportFile } from '#lib/domain/reports/files.ts';
import { passagesOf } from '#lib/domain/reports/document/passages.ts';
import { reportModel } from '#lib/domain/reports/shapes.ts';
import { barriersOn } from '../../support/axe.ts';
import { committee, emailOf, journeyCity, releasedRound } from '../../support/journeyCity.ts';
import type { JourneyCity } from '../../support/journeyCity.ts';
import {
	answerCouncils,
	councils,
	enterMinutes,
	makeCouncils,
	memberStates,
	sendToCouncils
} from '../../support/journeyCouncils.ts';
import { pageOf, period, press, report, staff, today, told, year } from '../../support/journeyStaff.ts';
import {
	addActions,
	assessStairs,
	enterFigures,
	makeIndicators,
	write
} from '../../support/journeyWriting.ts';
import { readDocx, readXlsx, type ReadDocx } from '../../support/readExports.ts';
import { readPdf } from '../../support/readPdf.ts';

test.use({ actionTimeout: 20_000 });

// A house of its own: an empty city, and letters that really go.
let city: JourneyCity;
const publicPage = `/sv/reports/${committee}/${period}`;
const proposal = 'Allt i rapporten är förvaltningens förslag tills nämnden har beslutat.';
const background = ['Nämnden har frågat om biblioteken.', 'Scenerna var med för första gången.'];
const later = 'Filialerna frågades i augusti.';
const heads = [
	'Indikator',
	'Periodens utfall',
	'Utfall män/pojkar',
	'Utfall kvinnor/flickor',
	`Utfall VB ${year - 1}`,
	'Prognos helår',
	'Årsmål',
	'KF:s årsmål',
	'Period'
];

test.beforeAll(async () => {
	test.setTimeout(300_000);
	city = await journeyCity();
	for (const [slug, title, closesOn, people] of [
		['biblioteken-forr', 'Biblioteken då', `${year - 2}-10-15`, 44],
		['biblioteken-i-fjol', 'Biblioteken i fjol', `${year - 1}-10-15`, 52],
		['biblioteken', 'Biblioteken', `${year}-05-20`, 60],
		['scenerna', 'Scenerna', `${year}-06-10`, 48]
	] as const)
		await releasedRound(city.db, { slug, title, closesOn, people, own: `Hur ofta är du där (${title})?` });
});
test.afterAll(() => city.close());

/** The paragraphs' numbers as the page shows them, by the text that stands after each. */
const numberOf = async (page: Page, text: string) =>
	(await page.locator('.passage', { hasText: text }).getAttribute('id'))?.slice('p-'.length);

/** The draft as a file of Word's, made while one waits. */
async function draftAsWord(page: Page): Promise<ReadDocx> {
	await page.goto(`${report}/files`);
	await press(page, 'Gör filen');
	const link = page.getByRole('link', { name: /^Hämta Word/ }).first();
	await expect(async () => {
		await page.reload();
		await expect(link).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 20_000 });
	const reply = await page.request.get((await link.getAttribute('href')) ?? '');
	return readDocx(await reply.body());
}

/** The headings alone, each with its level. */
const headingsIn = (snapshot: string): string[] =>
	[...snapshot.matchAll(/heading "(.*)" \[level=(\d)\]/g)].map(([, name, level]) => `${level} ${name}`);

const ofDialogue = (title: string) => [
	'4 Det här ledde det till',
	'4 Vilka svarade, och vilka svarade inte?',
	'5 Kön',
	'4 Svaren',
	'5 Känner du dig välkommen?',
	`5 Hur ofta är du där (${title})?`
];

/** What somebody hears who goes from heading to heading; `asked`: the number of the first paragraph of the background. */
function headings(asked: string): string[] {
	let last = Number(asked) + 1;
	const next = (name: string) => `3 Stycke ${++last} ${name}`;
	return [
		'1 Kulturnämnden',
		'2 Innehåll',
		'2 Sammanfattning',
		'2 Bakgrund',
		'2 Delaktighet: vilka som tillfrågades och vad de svarade',
		next('Biblioteken'),
		...ofDialogue('Biblioteken'),
		next('Scenerna'),
		...ofDialogue('Scenerna'),
		'2 Indikatorer',
		next('Känner sig välkomna'),
		next('Bibliotek med tolk'),
		next('Nöjda med bemötandet'),
		next('Dialoger på andra språk'),
		next('Råd som hörts i god tid'),
		'2 Trappan',
		next('Trappsteg 1: Kompetens'),
		next('Trappsteg 2: Styrning'),
		next('Trappsteg 3: Metoder'),
		next('Trappsteg 4: Delaktighet'),
		next('Trappsteg 5: Systematik'),
		next('Trappsteg 6: Uppföljning'),
		'2 Åtgärder',
		next('Boka på plats'),
		next('Hörslinga i varje sal'),
		'2 Programmets delar',
		'2 Rådens yttranden',
		...councils.map(({ name }) => `3 ${name}`),
		'2 Förvaltningens synpunkter och förslag',
		'2 Förslag till beslut',
		'2 Så är siffrorna skyddade',
		'2 Hämta rapporten'
	];
}

test('a committee’s report comes from nothing to its public page and its files', async ({ browser, page }, {
	project
}) => {
	test.skip(
		project.name !== 'desktop',
		'the way is the same on every screen; each page’s own tests look at it there'
	);
	test.setTimeout(240_000);
	const at = city.origin;
	const admin = await staff(browser, at, 'admin');
	await makeCouncils(admin);

	const officer = await staff(browser, at, 'officer');
	await officer.goto(report);
	await press(officer, 'Börja skriva');
	await makeIndicators(officer);
	await enterFigures(officer);
	await assessStairs(officer);
	await addActions(officer);
	await write(officer, 'summary', 'Två dialoger, och fler känner sig välkomna.');
	await write(officer, 'background', background.join('\n\n'));
	await write(officer, 'views', 'Förvaltningen ser att **tolk** behövs.\n\n- Fler språk\n- Fler tider');
	await write(officer, 'proposal', 'Nämnden godkänner rapporten.');
	await officer.goto(`${report}/preview`);
	await expect(officer.getByText(proposal)).toBeVisible();
	expect((await draftAsWord(officer)).text).toContain('Texterna är förvaltningens förslag');
	await officer.goto(`${report}/preview`);
	const numbers = await Promise.all(background.map((text) => numberOf(officer, text)));
	expect(numbers).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)]);
	await sendToCouncils(officer);

	const secretary = await staff(browser, at, 'secretary');
	await memberStates(browser, city, councils[0]);
	await memberStates(browser, city, councils[1]);
	await enterMinutes(secretary, councils[2]);

	// A paragraph between two: what the councils spoke of keeps its number.
	await write(officer, 'background', [background[0], later, background[1]].join('\n\n'));
	await answerCouncils(officer);
	await officer.goto(`${report}/versions`);
	await officer.getByRole('link', { name: /ändrats sedan dess.*Version 1/ }).click();
	const added = officer.getByRole('listitem').filter({ hasText: later });
	await expect(added).toContainText('tillagt');
	await expect(added).toContainText(`${numbers[0]}a`);
	await expect(officer.locator('main ol > li')).toHaveCount(1);
	await city.deliver();
	for (const { kind } of councils.slice(0, 2))
		expect(
			city.office.delivered.filter(
				({ to, subject }) => to.includes(emailOf(kind)) && /fått svar/.test(subject)
			)
		).toHaveLength(1);

	const manager = await staff(browser, at, 'manager');
	await manager.goto(report);
	await press(manager, 'Godkänn rapporten');
	await told(manager, 'godkänd');
	await secretary.goto(report);
	await secretary.locator('#dnr').fill(`KN ${year}/77`);
	await press(secretary, 'Spara numret');
	await secretary.locator('#putOnAgenda-on').fill(today);
	await press(secretary, 'Sätt upp på listan');
	await told(secretary, 'föredragningslistan');
	await secretary.goto(`${report}/preview`);
	await expect(secretary.getByText(proposal)).toBeVisible();
	await secretary.goto(report);
	await secretary.locator('#decide-paragraph').fill('14');
	await press(secretary, 'För in beslutet');
	await told(secretary, 'Beslutet är infört');
	await secretary.goto(`${report}/preview`);
	await expect(secretary.getByText(proposal)).toHaveCount(0);
	await secretary.goto(report);
	await secretary.locator('#handOver-on').fill(today);
	await press(secretary, 'För in överlämnandet');
	await told(secretary, 'Överlämnandet är infört');

	// Nothing that is written is public before.
	const anybody = await pageOf(browser, at);
	await anybody.goto(publicPage);
	await expect(anybody.getByRole('heading', { level: 1 })).toHaveText('Kulturnämnden');
	await expect(anybody.getByText(later)).toHaveCount(0);
	await manager.goto(report);
	await press(manager, 'Publicera rapporten');
	await told(manager, 'publicerad');
	await manager.getByRole('link', { name: 'rapportens sida' }).click();
	await expect(manager).toHaveURL(publicPage);
	await expect(manager.getByText(later)).toBeVisible();
	for (const one of [admin, officer, secretary, anybody, manager]) await one.context().close();

	await page.goto(at + publicPage);
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await barriersOn(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	}
	await expect(page.getByText(proposal)).toHaveCount(0);
	expect(await numberOf(page, background[0] ?? '')).toBe(numbers[0]);
	expect(await numberOf(page, later)).toBe(`${numbers[0]}a`);
	expect(await numberOf(page, background[1] ?? '')).toBe(numbers[1]);
	await expect(page.locator('table.indicators thead th')).toHaveText(heads);
	await expect(page.getByText(`KN ${year}/77`)).toBeVisible();
	await expect(page.getByText('§ 14')).toBeVisible();
	for (const { name, said, answer } of councils) {
		const statement = page.getByRole('region', { name });
		await expect(statement.getByRole('blockquote')).toHaveText(said);
		await expect(statement).toContainText(answer);
	}
	expect(headingsIn(await page.locator('article').ariaSnapshot())).toEqual(headings(numbers[0] ?? ''));
	await lookAtFiles(page);
});

/** Text without soft hyphens and what a line's end does to it. */
const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/** Every file is fetched from the page, opened, and holds what the page holds. */
async function lookAtFiles(page: Page): Promise<void> {
	const places = page.locator('article [id^="p-"]');
	const numbers = await places.evaluateAll((all) => all.map(({ id }) => id.slice('p-'.length)));
	const links = page.getByRole('region', { name: 'Hämta rapporten' }).getByRole('link');
	const files = new Map<string, Buffer>();
	for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
		const reply = await page.request.get(new URL(href, page.url()).href);
		expect(reply.status(), href).toBe(200);
		files.set(href.split('/').at(-1) ?? '', await reply.body());
	}
	expect([...files.keys()]).toEqual(publicReportFiles);
	const bytes = (name: ReportFile) => files.get(name) ?? Buffer.alloc(0);

	const model = reportModel.parse(JSON.parse(bytes('report.json').toString()));
	expect(passagesOf(model).map(({ id }) => model.numbers[id])).toEqual(numbers);
	expect(model.statements.map(({ points }) => points.map(({ text }) => text))).toEqual(
		councils.map(({ said }) => [said])
	);
	expect(model.indicators).toHaveLength(5);
	for (const { trend } of model.indicators) expect(trend.length).toBeGreaterThanOrEqual(3);

	const word = readDocx(bytes('report.docx'));
	const starts = word.paragraphs.flatMap(({ text }) => /^(\d+[a-z]*)\s/.exec(text)?.[1] ?? []);
	expect(numbers.filter((number) => !starts.includes(number))).toEqual([]);
	expect(word.text).not.toContain('Texterna är förvaltningens förslag');
	const cells = word.paragraphs.map(({ text }) => text.trim());
	const first = cells.indexOf('Indikator');
	expect(cells.slice(first, first + heads.length)).toEqual(heads);
	for (const name of ['report.pdf', 'report-large.pdf'] as const) {
		const pdf = await readPdf(bytes(name));
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		const text = plain(pdf.text);
		const words = new Set(text.split(' '));
		expect(numbers.filter((number) => !words.has(number))).toEqual([]);
		for (const head of heads) expect(text.replaceAll('/ ', '/'), name).toContain(head);
		for (const { said, answer } of councils) {
			expect(text, name).toContain(said);
			expect(text, name).toContain(answer);
		}
	}
	for (const { said, answer } of councils) {
		expect(word.text).toContain(said);
		expect(word.text).toContain(answer);
	}
	const sheets = readXlsx(bytes('report.xlsx'));
	expect(sheets.find(({ rows }) => rows[0]?.[0] === 'Indikator')?.rows[0]).toEqual(heads);
	const sheet = (head: string) => sheets.find(({ rows }) => rows[0]?.[0] === head)?.rows.slice(1) ?? [];
	expect(sheet('Stycke').map(([number]) => number)).toEqual(numbers);
	expect(sheet('Råd').map((row) => row.slice(-2))).toEqual(
		councils.map(({ said, answer }) => [said, answer])
	);
	const rows = parse(bytes('report.csv'), { bom: true, columns: true }) as Record<string, string>[];
	const of = (name: string) => rows.filter(({ section }) => section === name);
	expect(of('passages').map(({ passage }) => passage)).toEqual(numbers);
	expect(of('statements').map(({ text, answer }) => [text, answer])).toEqual(
		councils.map(({ said, answer }) => [said, answer])
	);
	expect(new Set(of('indicators').map(({ id }) => id)).size).toBe(5);
}
