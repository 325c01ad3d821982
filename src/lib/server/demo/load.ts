import { eq } from 'drizzle-orm';
import { seedCity } from '../city/seed.ts';
import { today as todayOf } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { committees, settings } from '../db/schema/index.ts';
import { loadAreas } from './areas.ts';
import { loadDemonstrationAssessments } from './assessments/load.ts';
import { loadDemonstrationComplaints } from './complaints/load.ts';
import { loadConsultation } from './consultation.ts';
import { demonstrations } from './consultations/index.ts';
import { loadDemonstrationIndicators } from './indicators.ts';
import { loadOrganisation } from './organisation.ts';
import { loadPopulation } from './population.ts';
import { loadAnnualReports } from './reports/annual.ts';
import { loadCityReport } from './reports/city.ts';
import { loadPapers } from './reports/papers.ts';
import { loadDemonstrationStaircases } from './staircase/load.ts';
import { loadAccounts } from './users.ts';
import { both } from './words.ts';

export type DemonstrationOptions = {
	/** Of every demonstration account. */
	password: string;
	/** The day that dates are counted from, `2026-11-23`. */
	today?: string;
	/** Told what is being made: done, of how many, and its slug. */
	io?: (done: number, total: number, slug: string) => void;
};

const citySettings = {
	demonstration: true,
	poorerDistricts: ['jarva', 'skarholmen'],
	name: {
		...both('Stockholms stad', 'The City of Stockholm'),
		fi: { text: 'Tukholman kaupunki', status: 'draft' }
	},
	residents: {
		...both('stockholmare', 'Stockholmers'),
		fi: { text: 'tukholmalaiset', status: 'draft' }
	},
	paperAddress: both(
		'Rådslag, Exempelgatan 1, 123 45 Stockholm, eller brevlådan på ditt bibliotek',
		'Rådslag, Exempelgatan 1, 123 45 Stockholm, or the box at your library'
	),
	enquiries: both(
		'Kontaktcenter, 08-000 00 00, fraga@stad.example',
		'The contact centre, 08-000 00 00, fraga@stad.example'
	)
};

async function hasSetting(db: Database, key: string): Promise<boolean> {
	const [row] = await db.select().from(settings).where(eq(settings.key, key));
	return row?.value === true;
}

const passphraseSetting = 'demonstrationPassphrase';

/**
 * The case passphrase of the demonstration's accounts: the password that it was loaded with, which a later start may not
 * know. Only invented cases are under it. Undefined where there is no demonstration.
 */
export async function demonstrationPassphrase(db: Database): Promise<string | undefined> {
	const [row] = await db.select().from(settings).where(eq(settings.key, passphraseSetting));
	return typeof row?.value === 'string' ? row.value : undefined;
}

const keepPassphrase = (db: Database, password: string) =>
	db.insert(settings).values({ key: passphraseSetting, value: password }).onConflictDoNothing();

async function begin(db: Database, today: string): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.insert(settings).values(Object.entries(citySettings).map(([key, value]) => ({ key, value })));
		await loadOrganisation(tx);
		await loadPopulation(tx, Number(today.slice(0, 4)) - 1);
		await loadAreas(tx, Number(today.slice(0, 4)));
	});
}

/**
 * Loads the demonstration city into an empty database, and goes on where an interrupted load stopped.
 * False, and nothing done, where the city is a real one (it has committees) or the demonstration is all there.
 */
export async function loadDemonstration(
	db: Database,
	{ password, today = todayOf(), io }: DemonstrationOptions
): Promise<boolean> {
	if (await hasSetting(db, 'demonstrationLoaded')) return false;
	const begun = await hasSetting(db, 'demonstration');
	const [any] = await db.select({ id: committees.id }).from(committees).limit(1);
	if (any && !begun) return false;
	await seedCity(db, today);
	if (!any) await begin(db, today);
	await loadAccounts(db, password);
	for (const [index, demonstration] of demonstrations.entries()) {
		io?.(index + 1, demonstrations.length, demonstration.slug);
		await loadConsultation(db, demonstration, today);
	}
	await loadDemonstrationIndicators(db, today);
	await loadDemonstrationAssessments(db, today);
	await loadDemonstrationStaircases(db, today);
	await loadDemonstrationComplaints(db, password, today);
	await keepPassphrase(db, password);
	await loadAnnualReports(db, today);
	await loadPapers(db, today);
	await loadCityReport(db, today);
	await db.insert(settings).values({ key: 'demonstrationLoaded', value: true });
	return true;
}

export { setDemonstrationPassword } from './users.ts';
