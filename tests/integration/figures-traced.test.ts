import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFiles, type ReportFile } from '#lib/domain/reports/files.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Database } from '#lib/server/db/client.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { reportFile } from '#lib/server/exports/report/files.ts';
import { findReport } from '#lib/server/reports/report.ts';
import { releasedComplaints } from '../support/closedCases.ts';
import { exampleReport } from '../support/exampleReport.ts';
import { fillReleased } from '../support/fillReleased.ts';
import { htmlText, pdfText, readDocx, readXlsx } from '../support/readExports.ts';
import { releasedWith } from '../support/released.ts';
import { startSite, type Site } from '../support/site.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

/**
 * Every number in every export is found in a release, in the register of inhabitants, beside a source that is named, or
 * belongs to the paper itself. Numbers are read out of the exported bytes.
 */

/** Numbers as they are written: groups of thousands with spaces or commas, decimals with a comma or a point. */
const written = /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g;

/** What is a name and no number of something: days, periods, registry numbers, paragraphs, ids, addresses, languages' words. */
const names = [
	/https?:\/\/\S+/g,
	/\b[0-9a-f]{8}-[0-9a-f-]{27,36}\b/g,
	/\b\d{4}-\d{2}-\d{2}\b/g,
	/\b\d{4}-(?:VP|T1|T2|VB)\b/g,
	/\b\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}/g,
	/(?:Tertialrapport [12]|VB|Verksamhetsberättelse) \d{4}/g,
	/§ ?\d+/g,
	/\b[A-ZÅÄÖ]+ \d{4}\/\d+/g,
	/per 1[\s ]000/g,
	/\b\d+ \/ \d+\b/g
];

const numbersIn = (text: string): string[] => {
	let rest = text;
	for (const name of names) rest = rest.replace(name, ' ');
	return rest.match(written) ?? [];
};

/** The same number however it is written. */
const valueOf = (text: string): number => Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));

type Known = { values: Set<number>; texts: string };

/** All numbers of a tree, and all its texts. */
function gather(tree: unknown, into: Known): Known {
	if (typeof tree === 'number') into.values.add(tree);
	else if (typeof tree === 'string') into.texts += ` ${tree}`;
	else if (tree && typeof tree === 'object') for (const one of Object.values(tree)) gather(one, into);
	return into;
}

/** What a rate is made of, where both its parts are public. */
function withRates({ values, texts }: Known, counts: number[], populations: number[]): Known {
	for (const count of counts)
		for (const population of populations) {
			const rate = (1000 * count) / population;
			values.add(Math.round(rate * (rate < 1 ? 100 : 10)) / (rate < 1 ? 100 : 10));
		}
	return { values, texts };
}

/** Numbers of the paper itself: of passages, points, pages, steps, thresholds of the method, how many dialogues. */
function structure(report: ReportModel, known: Known): Known {
	for (const number of Object.values(report.numbers)) known.values.add(parseInt(number, 10));
	for (let small = 1; small <= 6; small++) known.values.add(small);
	known.values
		.add(report.period.year)
		.add(report.consultations.length)
		.add(report.respondents.sum)
		.add(7.9)
		.add(1000);
	for (const { release } of report.consultations) {
		const { k, sensitiveK, base, sensitiveBase } = release.method;
		for (const one of [k, k - 1, sensitiveK, sensitiveK - 1, base, sensitiveBase, 20]) known.values.add(one);
	}
	return known;
}

/** Differences between two rates that are public: recomputed, and then known. */
function withGaps(report: ReportModel, known: Known): Known {
	for (const { gap } of report.consultations.flatMap(({ participation }) => participation)) {
		if (!gap) continue;
		const apart = (gap.highest.perThousand ?? NaN) - (gap.lowest.perThousand ?? NaN);
		expect(known.values.has(gap.highest.perThousand ?? NaN)).toBe(true);
		expect(Math.abs(gap.perThousand - apart)).toBeLessThan(0.011);
		known.values.add(gap.perThousand);
	}
	return known;
}

/** Texts that people wrote, and what they set with a source: an indicator, training, a goal's number. */
const namedSources = ({
	prose,
	goals,
	indicators,
	staircase,
	actions,
	statements,
	heard,
	quotations,
	document
}: ReportModel) => {
	for (const row of indicators) {
		const told = [row, ...row.trend].filter(({ outcome }) => outcome.value !== null);
		expect(told.filter(({ source }) => source === null)).toEqual([]);
	}
	for (const evidence of staircase?.steps.flatMap((step) => step.evidence) ?? [])
		if (evidence.kind === 'training') expect(evidence.source).not.toBe('');
	return { prose, goals, indicators, staircase, actions, statements, heard, quotations, document };
};

async function knownOf(db: Database | undefined, report: ReportModel): Promise<Known> {
	const known: Known = { values: new Set(), texts: '' };
	if (db) {
		const releases = await db.$client`select document, number from releases`;
		const population = await db.$client`select count, year from population`;
		gather(releases, known);
		gather(population, known);
		withRates(
			known,
			[...known.values],
			population.map(({ count }) => Number(count))
		);
		gather(await db.$client`select title, summary, purpose, outcome from consultations`, known);
	} else {
		gather(report.consultations, known);
	}
	withGaps(report, known);
	gather(namedSources(report), known);
	return structure(report, known);
}

/** Numbers that nothing knows. */
function untraced(text: string, known: Known): string[] {
	const said = new Set(numbersIn(known.texts).map(valueOf));
	return [...new Set(numbersIn(text))].filter((one) => {
		const value = valueOf(one);
		return !known.values.has(value) && !said.has(value);
	});
}

const readers: Record<ReportFile, (bytes: Uint8Array) => Promise<string> | string> = {
	'report.docx': (bytes) => readDocx(bytes).text,
	'official.docx': (bytes) => readDocx(bytes).text,
	'report.pdf': async (bytes) => (await pdfText(bytes)).replace(/\u00ad/g, ''),
	'report-large.pdf': async (bytes) => (await pdfText(bytes)).replace(/\u00ad/g, ''),
	// A per cent is a share of one there, and a day a number: both are typed.
	'report.xlsx': (bytes) =>
		readXlsx(bytes)
			.flatMap(({ name, rows }) => [
				name.replace(/^\d+ /, ''),
				...rows.flatMap((row) =>
					row.map((cell) =>
						typeof cell === 'string'
							? cell.replace(/^\d+ (?=\S)/, (start) => (rows[0]?.[0] === undefined ? start : ''))
							: cell > 40_000 && cell < 50_000
								? ''
								: String(cell > 0 && cell <= 1 ? Math.round(cell * 10_000) / 100 : cell)
					)
				)
			])
			.join('\n'),
	'report.csv': (bytes) =>
		(parse(new TextDecoder().decode(bytes), { bom: true }) as string[][]).flat().join('\n'),
	'report.json': (bytes) => new TextDecoder().decode(bytes)
};

const city = { sv: 'Exempelstad' };
const textOf = async (file: ReportFile, report: ReportModel) =>
	readers[file](await reportFile(file, { city, report }, 'sv'));

describe('a whole report that is written', () => {
	it.each(reportFiles)('%s has no number that nothing knows', async (file) => {
		const text = await textOf(file, exampleReport);
		expect(numbersIn(text).length).toBeGreaterThan(50);
		// Ids of passages and answers are names: in CSV and JSON they stand as such.
		const known = await knownOf(undefined, exampleReport);
		gather(
			[
				exampleReport.committee,
				exampleReport.period,
				exampleReport.programme,
				Object.keys(exampleReport.numbers)
			],
			known
		);
		gather(Object.keys(exampleReport.numbers).join(' '), known);
		expect(untraced(text, known)).toEqual([]);
	});

	it.each(reportFiles)('%s with a number that was put in is found out', async (file) => {
		const wrong = structuredClone(exampleReport);
		const question = wrong.consultations[0]?.questions[0];
		const cells = question?.total.cells[0];
		if (!cells) throw new Error('no cells');
		cells[0] = 31_337;
		const known = await knownOf(undefined, exampleReport);
		gather(
			[exampleReport.committee, exampleReport.period, Object.keys(exampleReport.numbers).join(' ')],
			known
		);
		expect(untraced(await textOf(file, wrong), known).map(valueOf)).toEqual([31_337]);
	});
});

describe('a city with releases', () => {
	let site: Site;
	beforeAll(async () => {
		site = await startSite({ RADSLAG_SECRET: process.env.RADSLAG_SECRET ?? '' });
		await site.db.$client`delete from programme_terms`;
		await fillReleased(site.db);
		await releasedWith(site.db, 'torget', 60);
		await site.db.$client`
			update consultations set committee_id = (select id from committees where slug = 'jarva') where slug = 'torget'`;
		await releasedComplaints(site.db, 'jarva', 60);
	});
	afterAll(() => site.remove());
	const period = periodOf(2026, 'T1');

	it.each(reportFiles.filter((file) => file !== 'official.docx'))(
		'%s as the public gets it has no number that is in no release',
		async (file) => {
			const report = await findReport(site.db, 'jarva', period);
			if (!report) throw new Error('no report');
			expect(report.consultations.map(({ consultation }) => consultation.slug)).toContain('torget');
			expect(report.complaints).toHaveLength(1);
			const response = await fetch(`${site.origin}/sv/reports/jarva/2026-T1/file/${file}`);
			expect(response.status).toBe(200);
			const bytes = new Uint8Array(await response.arrayBuffer());
			const text = await readers[file](bytes);
			expect(numbersIn(text).length).toBeGreaterThan(20);
			const known = await knownOf(site.db, report);
			gather(['', report.period], known);
			expect(untraced(text, known)).toEqual([]);
		}
	);

	it('nor has the page', async () => {
		const report = await findReport(site.db, 'jarva', period);
		if (!report) throw new Error('no report');
		const html = await (await fetch(`${site.origin}/sv/reports/jarva/2026-T1`)).text();
		const text = htmlText(html.slice(html.indexOf('<article'), html.indexOf('</article>')));
		expect(numbersIn(text).length).toBeGreaterThan(20);
		const known = await knownOf(site.db, report);
		known.texts += ` ${(await citySettings(site.db)).name['sv'] as string} 18`;
		expect(untraced(text, known)).toEqual([]);
	});

	it('refuses where there is no such file, committee or period', async () => {
		for (const path of [
			'jarva/2026-T1/file/official.docx',
			'jarva/2026-T1/file/x',
			'nowhere/2026-T1/file/report.pdf',
			'jarva/x/file/report.pdf',
			'jarva/2026-T1/file/%00'
		])
			expect((await fetch(`${site.origin}/sv/reports/${path}`)).status, path).toBeOneOf([400, 404]);
	});
});
