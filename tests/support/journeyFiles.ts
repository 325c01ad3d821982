import { parse } from 'csv-parse/sync';
import { expect, type Page } from '@playwright/test';
import { passagesOf } from '#lib/domain/reports/document/passages.ts';
import { publicReportFiles, type ReportFile } from '#lib/domain/reports/files.ts';
import { reportModel } from '#lib/domain/reports/shapes.ts';
import { councils } from './journeyCouncils.ts';
import { press, report, year } from './journeyStaff.ts';
import { readDocx, readXlsx, type ReadDocx } from './readExports.ts';
import { readPdf } from './readPdf.ts';

/** The heads of the indicators' table, word for word. */
export const heads = [
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

/** The draft as a file of Word's, made while one waits. */
export async function draftAsWord(page: Page): Promise<ReadDocx> {
	await page.goto(`${report}/files`);
	await press(page, 'Gör filen');
	const link = page.getByRole('link', { name: /^Hämta Word/ }).first();
	await expect(async () => {
		await page.reload();
		await expect(link).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 20_000, intervals: [100, 250] });
	const reply = await page.request.get((await link.getAttribute('href')) ?? '');
	return readDocx(await reply.body());
}

/** Text without soft hyphens and what a line's end does to it. */
const plain = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/** Every file is fetched from the page, opened, and holds what the page holds. */
export async function lookAtFiles(page: Page): Promise<void> {
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
