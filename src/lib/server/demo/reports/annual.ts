import { and, asc, eq, isNull } from 'drizzle-orm';
import { periodOf } from '#lib/domain/reports/period.ts';
import { standings, steps } from '#lib/domain/reports/staircase/shapes.ts';
import type { Database } from '../../db/client.ts';
import { committees, reports } from '../../db/schema/index.ts';
import { addAction, saveAction } from '../../reports/actions/save.ts';
import { staircaseOf } from '../../reports/staircase/find.ts';
import { savePosition, saveStep } from '../../reports/staircase/save.ts';
import { shifted } from '../dates.ts';
import { randomOf } from '../random.ts';
import { begunReport, keepVersion, standing, writeSection, type DemonstrationReport } from './keep.ts';
import { phrases, undertakings } from './phrases.ts';

/** Those that owe a report: a real city has some, and they are named. */
const owing: Record<string, 'both' | 'last'> = {
	kyrkogardsnamnden: 'last',
	stokab: 'both',
	'stockholm-parkering': 'last'
};

/** The same for the same committee, every time. */
const dice = (slug: string, salt: number): number => Math.floor(randomOf(`${slug} ${salt}`)() * 10_000);

const first = { revision: 0 };

async function sayStairs(db: Database, { row }: DemonstrationReport, slug: string, grown: number) {
	if (await staircaseOf(db, row.id)) return;
	// One in five does not say where it stands. That is no fault, and stands as it is.
	const position = dice(slug, 3) % 5 === 0 ? null : ((1 + (dice(slug, 5) % 5)) as 1 | 2 | 3 | 4 | 5);
	await savePosition(db, row.id, position, first);
	for (const step of steps) {
		const reached = Math.max(0, Math.min(3, 3 + grown - Math.floor(step / 2) - (dice(slug, step) % 3)));
		const [done, next] = phrases[step][dice(slug, step + 11) % phrases[step].length] ?? ['', ''];
		await saveStep(
			db,
			row.id,
			step,
			{ standing: standings[reached] ?? 'begun', done: reached > 0 ? done : '', next, evidence: [] },
			first
		);
	}
}

async function undertake(
	db: Database,
	earlier: DemonstrationReport,
	later: DemonstrationReport | undefined,
	slug: string
) {
	for (const pick of [0, 1]) {
		const one = undertakings[(dice(slug, 20 + pick) + pick) % undertakings.length];
		if (!one) continue;
		const { title, responsible, step, perspective } = one;
		const kept = {
			title,
			responsible,
			step,
			dueOn: shifted(`${earlier.period.year}-12-31`, 120 + pick * 200),
			state: 'planned' as const,
			note: '',
			consultation: null,
			terms: perspective ? [{ kind: 'perspective' as const, slug: perspective }] : []
		};
		const added = await addAction(db, earlier.row, kept);
		if (added === 'closed' || !later) continue;
		const state = pick === 0 ? ('done' as const) : ('underWay' as const);
		await saveAction(db, later.row, added.id, { ...kept, state }, { revision: 1 });
	}
}

const summaryOf = (name: string, year: number): string =>
	`Under ${year} har ${name} arbetat vidare med programmet för mänskliga rättigheter inom den ordinarie verksamheten. Trappan visar var arbetet står, och åtgärderna vad som görs härnäst.`;

async function publish(db: Database, report: DemonstrationReport, slug: string, name: string) {
	const { year } = report.period;
	await writeSection(db, report, 'summary', summaryOf(name, year));
	await writeSection(
		db,
		report,
		'proposal',
		`${name} godkänner rapporten och överlämnar den till kommunstyrelsen.`
	);
	const on = `${year + 1}-02-${String(10 + (dice(slug, 2) % 15)).padStart(2, '0')}`;
	const decided = await standing(db, report, {
		state: 'published',
		dnr: `${dice(slug, 9) % 900}-${year + 1}`,
		meetsOn: on,
		paragraph: String(4 + (dice(slug, 4) % 20)),
		signedOffOn: shifted(on, -21),
		signedOffBy: 'Förvaltningschefen',
		handedOverOn: shifted(on, 7),
		publishedAt: new Date(`${shifted(on, 8)}T11:00:00Z`)
	});
	await keepVersion(db, decided, { number: 1, reason: 'publish', on: shifted(on, 8) });
}

/** Every committee's and company's annual reports of the two years before this, published. What is there is left as it is. */
export async function loadAnnualReports(
	db: Database,
	today: string,
	io?: (done: number, total: number, slug: string) => void
): Promise<void> {
	const year = Number(today.slice(0, 4));
	const bodies = await db
		.select()
		.from(committees)
		.where(isNull(committees.validTo))
		.orderBy(asc(committees.slug));
	for (const [index, { id, slug, name }] of bodies.entries()) {
		io?.(index + 1, bodies.length, slug);
		const [there] = await db
			.select({ id: reports.id })
			.from(reports)
			.where(and(eq(reports.committeeId, id), eq(reports.state, 'published')));
		if (there || owing[slug] === 'both') continue;
		const sv = typeof name['sv'] === 'string' ? name['sv'] : slug;
		const earlier = await begunReport(db, slug, periodOf(year - 2, 'VB'));
		const later = owing[slug] ? undefined : await begunReport(db, slug, periodOf(year - 1, 'VB'));
		await sayStairs(db, earlier, slug, 0);
		if (later) await sayStairs(db, later, slug, 1);
		await undertake(db, earlier, later, slug);
		await publish(db, earlier, slug, sv);
		if (later) await publish(db, later, slug, sv);
	}
}
