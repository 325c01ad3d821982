import { periodOf } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import { reviews } from '../../db/schema/index.ts';
import { eq } from 'drizzle-orm';
import { shifted } from '../dates.ts';
import { begunReport, keepVersion, standing, writeSection } from './keep.ts';
import { kungsholmenProse } from './kungsholmen.ts';
import { sportsProse } from './sports.ts';
import { stateView } from './statements.ts';
import { trafficProse } from './traffic.ts';
import type { DemonstrationProse } from './spec.ts';
import type { DemonstrationReport } from './keep.ts';

async function write(db: Database, report: DemonstrationReport, prose: DemonstrationProse): Promise<void> {
	for (const [key, text] of Object.entries(prose.sections)) await writeSection(db, report, key, text);
	for (const [lang, text] of Object.entries(prose.summaries))
		await writeSection(db, report, 'summary', text, {
			lang,
			status: lang === 'sv-simple' || lang === 'en' ? 'published' : 'draft'
		});
}

const isAsked = async (db: Database, { row }: DemonstrationReport): Promise<boolean> =>
	(await db.select({ id: reviews.id }).from(reviews).where(eq(reviews.reportId, row.id)).limit(1)).length > 0;

/** Went the whole way: three councils said their view, each point was answered, the committee decided, and it is published. */
async function sports(db: Database, today: string): Promise<void> {
	const year = Number(today.slice(0, 4));
	const report = await begunReport(db, 'idrottsnamnden', periodOf(year, 'T2'));
	if (report.row.state === 'published') return;
	await write(db, report, sportsProse);
	const sentOn = shifted(today, -52);
	const sent = await standing(db, report, { state: 'withCouncils', dnr: `04.02-${year}/318` });
	if (!(await isAsked(db, report))) {
		const versionId = await keepVersion(db, sent, { number: 1, reason: 'sendToCouncils', on: sentOn });
		const dueOn = shifted(today, -28);
		for (const said of sportsProse.statements(sentOn, dueOn))
			await stateView(db, { reportId: report.row.id, versionId }, said);
	}
	const decided = await standing(db, sent, {
		state: 'published',
		signedOffOn: shifted(today, -24),
		signedOffBy: 'Elin Sjöberg, avdelningschef',
		meetsOn: shifted(today, -12),
		paragraph: '14',
		handedOverOn: shifted(today, -9),
		publishedAt: new Date(`${shifted(today, -8)}T11:00:00Z`)
	});
	await keepVersion(db, decided, { number: 2, reason: 'publish', on: shifted(today, -8) });
}

/** Lies with its councils: one has said its view, others have something to do. */
async function kungsholmen(db: Database, today: string): Promise<void> {
	const report = await begunReport(db, 'kungsholmen', periodOf(Number(today.slice(0, 4)), 'T2'));
	if (report.row.state !== 'draft') return;
	await write(db, report, kungsholmenProse);
	const sentOn = shifted(today, -11);
	const sent = await standing(db, report, { state: 'withCouncils' });
	const versionId = await keepVersion(db, sent, { number: 1, reason: 'sendToCouncils', on: sentOn });
	for (const said of kungsholmenProse.statements(sentOn, shifted(today, 12)))
		await stateView(db, { reportId: report.row.id, versionId }, said);
}

/** Is being written. */
async function traffic(db: Database, today: string): Promise<void> {
	const report = await begunReport(db, 'trafiknamnden', periodOf(Number(today.slice(0, 4)), 'T2'));
	await write(db, report, trafficProse);
}

/** This year's T2 of three committees: published, with councils, and a draft. What is there is left as it is. */
export async function loadPapers(db: Database, today: string): Promise<void> {
	await sports(db, today);
	await kungsholmen(db, today);
	await traffic(db, today);
}
