import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goal } from '#lib/domain/reports/goals/shapes.ts';
import { indicatorRow } from '#lib/domain/reports/indicators/shapes.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import type { Database } from '#lib/server/db/client.ts';
import { auditLog, committees, reports, settings } from '#lib/server/db/schema/index.ts';
import {
	cityIndicators,
	demonstrationIndicators,
	loadDemonstrationIndicators
} from '#lib/server/demo/indicators.ts';
import { demonstrationGoals } from '#lib/server/demo/indicators/goals.ts';
import { loadOrganisation } from '#lib/server/demo/organisation.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import { findWritten, ownerOf, type ReportOwner } from '#lib/server/reports/document/find.ts';
import { allGoals, goalsOf } from '#lib/server/reports/goals/find.ts';
import { addGoal, endGoal, gradeGoals } from '#lib/server/reports/goals/save.ts';
import { addIndicator, saveIndicator, saveTargetsOf } from '#lib/server/reports/indicators/define.ts';
import { saveEntries, type EntryInput } from '#lib/server/reports/indicators/enter.ts';
import { findIndicator } from '#lib/server/reports/indicators/find.ts';
import { keyOfSource, readableQuestions, sourceOf } from '#lib/server/reports/indicators/questions.ts';
import { indicatorsOf } from '#lib/server/reports/indicators/rows.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillReleased } from '../support/fillReleased.ts';

let opened: TestDatabase;
let db: Database;
/** Has a released consultation, parken, which closed in T1 2026. */
let jarva: ReportOwner;
let city: ReportOwner;
const owner = async (slug: string) => {
	const found = await ownerOf(db, slug);
	if (!found) throw new Error(slug);
	return found;
};
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await fillReleased(db);
	jarva = await owner('jarva');
	city = await owner('city');
});
afterAll(() => opened.close());

const nothing: EntryInput = {
	value: null,
	words: null,
	numerator: null,
	denominator: null,
	men: null,
	women: null,
	splits: [],
	source: '',
	sourceYear: null,
	caveat: null,
	forecast: null,
	forecastWords: null
};
const t1 = periodOf(2026, 'T1');
const indicatorAt = async (slug: string, of = jarva) => {
	const found = await findIndicator(db, of, slug);
	if (!found) throw new Error(slug);
	return found;
};
const rowAt = async (slug: string, of = jarva, period = t1) =>
	(await indicatorsOf(db, of, period)).find(({ id }) => id === slug);

/** What a definition takes beside what a test is about. */
const defined = {
	name: { sv: 'Namn' },
	definition: null,
	unit: 'percent' as const,
	decimals: 0,
	question: null,
	ratio: null,
	every: 'år',
	goalId: null,
	fromYear: 2020,
	toYear: null,
	methodBreaks: []
};

describe('an indicator from a question', () => {
	it('shows what the release publishes, with its source, and cannot be written over', async () => {
		const slug = await addIndicator(db, jarva, {
			name: { sv: 'Andel trygga i parken' },
			kind: 'question',
			unit: 'percent',
			fromYear: 2022
		});
		expect(slug).toBe('andel-trygga-i-parken');
		const questions = await readableQuestions(db, jarva);
		const safe = questions.find(({ key }) => key === 'own:parken:safe');
		expect(safe).toMatchObject({ scale: true, consultation: { title: { sv: 'Parken' } } });
		expect(questions.some(({ key }) => key === 'shared:treatment')).toBe(true);
		expect(questions.some(({ key }) => key.includes('district'))).toBe(false);
		if (!safe) return;
		const question = sourceOf(safe, { measure: 'percent', answers: ['s3'] });
		expect(keyOfSource(question)).toBe(safe.key);
		await saveIndicator(db, jarva, await indicatorAt(slug), {
			definition: { ...defined, name: { sv: 'Andel trygga i parken' }, question },
			targets: new Map([[2026, { value: null, words: { sv: '+/- 1 %' } }]])
		});
		await saveEntries(
			db,
			jarva,
			t1,
			new Map([[(await indicatorAt(slug)).id, { ...nothing, value: 99, source: 'Gissning' }]])
		);
		const row = await rowAt(slug);
		expect(indicatorRow.parse(row)).toEqual(row);
		expect(row).toMatchObject({
			outcome: { value: 50, hidden: false },
			target: { words: { sv: '+/- 1 %' } },
			source: { kind: 'release', consultation: 'parken', question: 'safe' }
		});
		expect(JSON.stringify(row)).not.toContain('99');
	});
});

describe('what is entered', () => {
	it('is kept per committee and period, and taken away when it is emptied', async () => {
		const slug = await addIndicator(db, jarva, {
			name: { sv: 'Möten' },
			kind: 'hand',
			unit: 'count',
			fromYear: 2022
		});
		const { id } = await indicatorAt(slug);
		const save = (values: Partial<EntryInput>, period = t1) =>
			saveEntries(db, jarva, period, new Map([[id, { ...nothing, ...values }]]));
		await save({ value: 7, source: 'Protokollen' }, periodOf(2025, 'VB'));
		await save({ value: 3, source: 'Protokollen', forecast: 9 });
		await saveTargetsOf(db, jarva, 2026, [{ indicatorId: id, value: 10, words: null }]);
		expect(await rowAt(slug)).toMatchObject({
			outcome: { value: 3 },
			forecast: { value: 9 },
			target: { value: 10 },
			lastYear: { year: 2025, outcome: { value: 7 } },
			trend: [{ year: 2025 }, { year: 2026 }]
		});
		await save({});
		expect(await rowAt(slug)).toMatchObject({ outcome: { value: null }, trend: [{ year: 2025 }] });
		expect((await db.select().from(auditLog)).map(({ action }) => action)).toContain('indicator.enter');
	});

	it('does not change once the report is signed off', async () => {
		const period = periodOf(2026, 'T2');
		await beginReport(db, jarva, period);
		await db.update(reports).set({ state: 'signedOff' });
		expect(await saveEntries(db, jarva, period, new Map())).toBe('closed');
		expect(await gradeGoals(db, jarva, period, new Map())).toBe('closed');
		await db.update(reports).set({ state: 'draft' });
	});
});

describe('an indicator of the city’s', () => {
	it('is defined by the city alone, with the council’s target, and followed by who says something of it', async () => {
		await addIndicator(db, jarva, {
			name: { sv: 'Bemötande' },
			kind: 'hand',
			unit: 'percent',
			fromYear: 2022
		});
		const slug = await addIndicator(db, city, {
			name: { sv: 'Bemötande' },
			kind: 'hand',
			unit: 'percent',
			fromYear: 2022
		});
		// A committee has one of that name already: a row's name is one thing alone.
		expect(slug).toBe('bemotande-2');
		const words = { value: null, words: { sv: 'Tas fram av nämnd/styrelse' } };
		await saveIndicator(db, city, await indicatorAt(slug, city), { targets: new Map([[2026, words]]) });
		expect(await rowAt(slug)).toBeUndefined();
		await saveIndicator(db, jarva, await indicatorAt(slug), {
			definition: { ...defined, name: { sv: 'Annat namn' } },
			targets: new Map([[2026, { value: 80, words: null }]])
		});
		expect(await rowAt(slug)).toMatchObject({
			name: { sv: 'Bemötande' },
			target: { value: 80 },
			councilTarget: { words: words.words }
		});
		expect(await rowAt(slug, city, periodOf(2026, 'city'))).toMatchObject({
			target: { value: null },
			councilTarget: { words: words.words }
		});
	});
});

describe('goals', () => {
	it('lie below one of the level above, and are graded in a report', async () => {
		const base = { number: '', expectedResult: null, fromYear: 2024, toYear: null };
		const add = (
			of: ReportOwner,
			level: 'direction' | 'area' | 'committee',
			parent: string | null,
			sv: string
		) => addGoal(db, of, { ...base, level, parent, name: { sv } });
		const idOf = (added: Awaited<ReturnType<typeof addGoal>>) => (added === 'parent-missing' ? '' : added.id);
		const direction = idOf(await add(city, 'direction', null, 'Riktning'));
		const area = idOf(await add(city, 'area', direction, 'Område'));
		await add(city, 'area', direction, 'Ett annat område');
		expect(await add(jarva, 'committee', direction, 'Fel')).toBe('parent-missing');
		expect(await add(jarva, 'area', direction, 'Fel')).toBe('parent-missing');
		const own = idOf(await add(jarva, 'committee', area, 'Nämndmål'));
		expect((await allGoals(db, jarva)).map(({ name }) => name['sv'])).toHaveLength(4);
		await gradeGoals(
			db,
			jarva,
			t1,
			new Map([
				[own, 'partly'],
				[area, 'fully'],
				['', 'fully']
			])
		);
		const report = await findWritten(db, jarva, t1);
		const found = await goalsOf(db, jarva, t1, report?.id ?? null);
		expect(found.map((one) => goal.parse(one))).toEqual(found);
		expect(found.map(({ name, grade }) => [name['sv'], grade?.['sv'] ?? null])).toEqual([
			['Riktning', null],
			['Område', 'Uppfylls helt'],
			['Nämndmål', 'Uppfylls delvis']
		]);
		await gradeGoals(db, jarva, t1, new Map([[own, null]]));
		expect((await goalsOf(db, jarva, t1, report?.id ?? null)).at(-1)?.grade).toBeNull();
		expect(await endGoal(db, jarva, area, 2025)).toBe(false);
		expect(await endGoal(db, jarva, own, 2025)).toBe(true);
		expect((await goalsOf(db, jarva, t1, null)).map(({ id }) => id)).not.toContain(own);
	});

	it('are graded in the city’s own words', async () => {
		await db.insert(settings).values({ key: 'goalGrades', value: [{ id: 'fully', name: { sv: 'Ja' } }] });
		const report = await findWritten(db, jarva, t1);
		const grades = (await goalsOf(db, jarva, t1, report?.id ?? null)).map(({ grade }) => grade?.['sv']);
		expect(grades).toContain('Ja');
	});
});

describe('the demonstration', () => {
	it('has every text in three languages', () => {
		const texts: Record<string, unknown>[] = [];
		const walk = (value: unknown) => {
			if (value === null || typeof value !== 'object') return;
			if ('sv' in value) texts.push(value as Record<string, unknown>);
			else for (const one of Object.values(value)) walk(one);
		};
		const periods = { year: 2026, now: '2026-T2' };
		for (const one of [...Object.values(demonstrationIndicators).flat(), ...cityIndicators])
			walk([
				one,
				one.entries(periods),
				one.targets?.(periods),
				one.councilTargets?.(periods),
				one.breaks?.(periods)
			]);
		walk(demonstrationGoals);
		expect(texts.length).toBeGreaterThan(60);
		for (const one of texts) expect(Object.keys(one).sort()).toEqual(['en', 'sv', 'sv-simple']);
	});

	it('follows five indicators over three years, a break where committees became one, and an election as it was', async () => {
		const other = await testDatabase();
		try {
			await loadOrganisation(other.db);
			await loadDemonstrationIndicators(other.db, '2026-11-23');
			await loadDemonstrationIndicators(other.db, '2026-11-23');
			const rowsOf = async (slug: string, period = periodOf(2026, 'T2')) => {
				const found = await ownerOf(other.db, slug);
				return found ? indicatorsOf(other.db, found, period) : [];
			};
			for (const slug of ['idrottsnamnden', 'kungsholmen']) {
				const rows = await rowsOf(slug);
				expect(rows).toHaveLength(5);
				for (const row of rows) expect(indicatorRow.parse(row)).toEqual(row);
				expect(rows.filter(({ trend }) => trend.length === 3).length).toBeGreaterThan(3);
				expect(rows.some(({ trend }) => trend.some(({ breaks }) => breaks.includes('method')))).toBe(true);
			}
			const [safe] = await rowsOf('jarva');
			expect(safe?.trend.map(({ year, breaks }) => [year, breaks])).toEqual([
				[2020, []],
				[2020, []],
				[2022, []],
				[2022, []],
				[2024, ['committee']],
				[2026, []]
			]);
			const [turnout, gap] = await rowsOf('valnamnden', periodOf(2024, 'T2'));
			expect(turnout).toMatchObject({
				outcome: { value: 63.39 },
				trend: [{ outcome: { value: 63.03 } }, { outcome: { value: 63.39 } }],
				source: { kind: 'named', name: 'Valnämndens tertialrapport 2 2024' }
			});
			expect(gap?.outcome.value).toBe(70.56);
			const valnamnden = await ownerOf(other.db, 'valnamnden');
			const goals = valnamnden ? await goalsOf(other.db, valnamnden, periodOf(2024, 'T2'), null) : [];
			expect(goals.map(({ number, level }) => [number, level])).toEqual([
				['3', 'direction'],
				['3.7', 'area'],
				['', 'committee']
			]);
			expect((await other.db.select().from(committees)).length).toBeGreaterThan(30);
		} finally {
			await other.close();
		}
	});
});
