import { reportFiles, type ReportFile } from '#lib/domain/reports/files.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Database } from '#lib/server/db/client.ts';
import { reportFile } from '#lib/server/exports/report/files.ts';
import { fillReleased } from '../support/fillReleased.ts';

const path = 'jarva/2026-T1';

/** A committee's report with at least so many tables: one dialogue's results, again and again, each at an address of its own. */
export async function fillReport(db: Database, tables: number): Promise<void> {
	await fillReleased(db);
	const perDialogue = 5;
	for (let at = 1; at < Math.ceil(tables / perDialogue); at++) {
		const slug = `parken-${at}`;
		await db.$client`
			insert into consultations (slug, state, committee_id, title, summary, purpose, opens_on, closes_on, opened_at, closed_at)
			select ${slug}, state, committee_id, title, summary, purpose, opens_on, closes_on, opened_at, closed_at
			from consultations where slug = 'parken'`;
		for (const [table, columns] of [
			['form_versions', 'version, form'],
			['releases', 'number, snapshot_hash, document']
		] as const)
			await db.$client.unsafe(
				`insert into ${table} (consultation_id, ${columns})
				select own.id, ${columns.replace(/\w+/g, 'old.$&')} from ${table} old, consultations own, consultations first
				where own.slug = $1 and first.slug = 'parken' and old.consultation_id = first.id`,
				[slug]
			);
	}
}

export type Timed = { file: ReportFile; seconds: number; megabytes: number; bytes: number };
export type ExportTimes = { tables: number; page: number; pageBytes: number; files: Timed[] };

async function timeFile(file: ReportFile, report: ReportModel, rounds: number): Promise<Timed> {
	const memory = () => process.memoryUsage().rss / 2 ** 20;
	const timed: Timed = { file, seconds: Infinity, megabytes: memory(), bytes: 0 };
	const watch = setInterval(() => (timed.megabytes = Math.max(timed.megabytes, memory())), 20);
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		// Another city each time: the typesetter remembers what it has set.
		const bytes = await reportFile(file, { city: { sv: `Stad ${round}` }, report }, 'sv');
		timed.seconds = Math.min(timed.seconds, (performance.now() - start) / 1000);
		timed.bytes = bytes.length;
		timed.megabytes = Math.max(timed.megabytes, memory());
	}
	clearInterval(watch);
	return timed;
}

/** How long the page of a report takes, and each of its files, with the most memory that this process had meanwhile. */
export async function timeExports(origin: string, rounds: number): Promise<ExportTimes> {
	let page = Infinity;
	let pageBytes = 0;
	for (let round = 0; round < rounds + 1; round++) {
		const start = performance.now();
		// Another address each time, so that no kept page answers.
		const response = await fetch(`${origin}/sv/reports/${path}?round=${round}`);
		pageBytes = (await response.text()).length;
		if (response.status !== 200) throw new Error(`the report answered ${response.status}`);
		page = Math.min(page, (performance.now() - start) / 1000);
	}
	const report = (await (await fetch(`${origin}/api/v1/reports/${path}`)).json()) as ReportModel;
	const tables = report.consultations.reduce(
		(sum, { questions, participation }) => sum + questions.length + participation.length,
		0
	);
	const files: Timed[] = [];
	for (const file of reportFiles) files.push(await timeFile(file, report, rounds));
	return { tables, page, pageBytes, files };
}
