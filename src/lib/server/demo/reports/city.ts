import { eq } from 'drizzle-orm';
import { periodOf } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import { cityStatistics } from '../../db/schema/index.ts';
import { addStatistic } from '../../reports/city/statistics.ts';
import { text } from '../words.ts';
import { begunReport, keepVersion, standing, writeSection } from './keep.ts';

const sections: Record<string, string> = {
	summary: `Nästan alla nämnder och bolag har rapporterat båda åren. Rapporterna visar att kompetens och styrdokument har kommit längst, och att det återstår mest där åtgärder ska följa av analyser.

Ingen rangordnas. Trappans steg tas inte i ordning, och en nämnd som inte har sagt var den står har inte gjort fel.`,
	background: `Kommunfullmäktige får vartannat år en samlad rapport om programmet för mänskliga rättigheter. Den bygger på nämndernas och bolagens egna verksamhetsberättelser, på annan statistik och på stadsledningskontorets bedömning.`,
	views: `Stadsledningskontoret bedömer att arbetet har blivit en del av den ordinarie uppföljningen. Två saker behöver stöd de kommande åren:

1. Fler dialoger behöver hållas på de nationella minoritetsspråken från början.
2. Åtgärderna behöver få mått, så att det går att se vad de leder till.`,
	proposal: `Kommunstyrelsen föreslår att kommunfullmäktige lägger rapporten till handlingarna.`
};

/** The whole city's report of the two years before this, published. What is there is left as it is. */
export async function loadCityReport(db: Database, today: string): Promise<void> {
	const year = Number(today.slice(0, 4));
	const report = await begunReport(db, 'city', periodOf(year - 1, 'city'));
	if (report.row.state === 'published') return;
	for (const [key, words] of Object.entries(sections)) await writeSection(db, report, key, words);
	const [there] = await db
		.select({ id: cityStatistics.id })
		.from(cityStatistics)
		.where(eq(cityStatistics.reportId, report.row.id));
	if (!there) {
		await addStatistic(db, report.row.id, {
			title: text(
				'Valdeltagande i valet till Europaparlamentet',
				'Så många röstade i EU-valet',
				'Turnout in the election to the European Parliament'
			),
			value: 63.39,
			words: null,
			unit: '%',
			source: 'Valnämndens tertialrapport 2 2024',
			year: 2024,
			caveat: text(
				'Mellan valdistrikten skiljer det mer än sjuttio procentenheter. Valdistrikt är inte stadsdelar.',
				'Det är stor skillnad mellan olika delar av staden.',
				'The districts differ by more than seventy percentage points. Voting districts are not city districts.'
			),
			perspective: 'discrimination'
		});
		await addStatistic(db, report.row.id, {
			title: text(
				'Andel av stadens invånare som är under 18 år',
				'Barn i Stockholm',
				'Share of the city’s residents who are under 18'
			),
			value: null,
			words: text('ungefär en femtedel', 'ungefär var femte', 'about a fifth'),
			unit: '',
			source: 'Barnombudsmannens underlag till programmet för mänskliga rättigheter',
			year: null,
			caveat: null,
			perspective: 'children'
		});
	}
	const decided = await standing(db, report, {
		state: 'published',
		dnr: `KS ${year}/104`,
		meetsOn: `${year}-05-20`,
		paragraph: '11',
		signedOffOn: `${year}-04-14`,
		signedOffBy: 'Stadsdirektören',
		handedOverOn: `${year}-05-27`,
		publishedAt: new Date(`${year}-05-28T11:00:00Z`)
	});
	await keepVersion(db, decided, { number: 1, reason: 'publish', on: `${year}-05-28` });
}
