import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as runExportForm } from '#lib/server/commands/exportForm.ts';
import { run as runExportXlsform } from '#lib/server/commands/exportXlsform.ts';
import { run as runImportForm } from '#lib/server/commands/importForm.ts';
import { run as runImportXlsform } from '#lib/server/commands/importXlsform.ts';
import { run as runXlsform } from '#lib/server/commands/xlsform.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { committees } from '#lib/server/db/schema/index.ts';
import { formFileOf } from '#lib/server/imports/exportForm.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { surveyOf } from '../support/xlsx.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'radslag-xlsform-'));
	database = await testDatabase();
	await database.db.insert(committees).values({ slug: 'miljo', name: { sv: 'Miljö' }, kind: 'committee' });
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

const place = (name: string) => join(folder, name);
function file(name: string, bytes: Uint8Array | string): string {
	writeFileSync(place(name), bytes);
	return place(name);
}

type Told = { code: number; out: string; err: string };
async function told(
	run: (io: { out(line: string): void; err(line: string): void }) => Promise<number>
): Promise<Told> {
	const out: string[] = [];
	const err: string[] = [];
	const code = await run({ out: (line) => out.push(line), err: (line) => err.push(line) });
	return { code, out: out.join('\n'), err: err.join('\n') };
}
const call = (command: typeof runImportForm, ...args: string[]) =>
	told((io) => command(database.db, args, io));
const look = (...args: string[]) => told((io) => runXlsform(args, io));

const head = ['type', 'name', 'label::Svenska (sv)'];
const sound = surveyOf([head, ['note', 'hej', 'Välkommen'], ['integer', 'age', 'Hur gammal är du?']]);
const faulty = surveyOf([head, ['geopoint', 'where', 'Var?'], ['text', 'why', 'Varför?']]);
const to = (slug: string) => ['--committee', 'miljo', '--slug', slug];

describe('import-xlsform', () => {
	it('makes a draft and tells the account', async () => {
		const { code, out } = await call(
			runImportXlsform,
			file('park.xlsx', sound),
			...to('park'),
			'--title',
			'Parken'
		);
		expect(code).toBe(0);
		expect(out).toMatch(/Of 9 cells: 9 kept, 0 changed, 0 refused\./);
		expect(out).toContain('A form of 2 questions on 1 pages.');
		expect(out).toContain('Made a draft of the consultation park.');
		expect(await findConsultation(database.db, 'park')).toMatchObject({
			state: 'draft',
			title: { sv: 'Parken' },
			form: { pages: [{ questions: [{ type: 'info' }, { type: 'number', id: 'age' }] }] }
		});
	});

	it('imports nothing where something stops it, and says where', async () => {
		const { code, out, err } = await call(runImportXlsform, file('where.xlsx', faulty), ...to('where'));
		expect(code).toBe(1);
		expect(out).toMatch(/^! survey, row 2, column A \(refused\): Our forms do not ask for an exact place/m);
		expect(out).toContain('No form');
		expect(err).toContain('Nothing was imported.');
		expect(await findConsultation(database.db, 'where')).toBeUndefined();
	});

	it('needs to be told where it belongs', async () => {
		expect(await call(runImportXlsform, place('park.xlsx'))).toMatchObject({ code: 2 });
		expect(await call(runImportXlsform, place('absent.xlsx'), ...to('absent'))).toMatchObject({ code: 1 });
		expect(
			await call(runImportXlsform, place('park.xlsx'), '--committee', 'nobody', '--slug', 'park')
		).toMatchObject({
			code: 1,
			err: expect.stringContaining('no committee')
		});
	});
});

describe('xlsform', () => {
	it('tells of several files and imports nothing', async () => {
		const { code, out } = await look(file('a.xlsx', sound), file('b.xlsx', faulty), '--cells');
		expect(code).toBe(1);
		expect(out).toMatch(/a\.xlsx:[\s\S]*b\.xlsx:/);
		expect(out).toContain('survey, row 2, column C: kept: "Välkommen"');
		expect(out).toContain('survey, row 2, column A: refused [type-place]: "geopoint"');
		expect((await look(place('a.xlsx'))).code).toBe(0);
	});
	it('tells the same to a program', async () => {
		const { out } = await look(place('b.xlsx'), file('c.xlsx', 'type,name'), '--json');
		const [first, second] = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(first).toMatchObject({
			file: place('b.xlsx'),
			account: expect.arrayContaining([
				{ sheet: 'survey', row: 2, column: 'A', text: 'geopoint', fate: 'refused', codes: ['type-place'] }
			]),
			findings: expect.arrayContaining([expect.objectContaining({ code: 'type-place', stops: true, row: 2 })])
		});
		expect(first).not.toHaveProperty('form');
		expect(second).toMatchObject({ account: [], findings: [{ code: 'not-xlsx' }] });
	});
});

describe('what is written', () => {
	it('is imported again as it was, as JSON and as XLSForm', async () => {
		const whole = {
			slug: 'all',
			committee: 'miljo',
			title: { sv: 'Allt', fi: { text: 'Kaikki', status: 'machine' } },
			summary: { sv: 'Allt som går' },
			purpose: { sv: 'Att se' },
			reach: { whom: 'residents', districts: ['Farsta'], fromAge: 13 },
			opensOn: '2026-12-01',
			closesOn: '2026-12-24',
			form: everyQuestion
		};
		expect(await call(runImportForm, file('all.json', JSON.stringify(whole)))).toMatchObject({
			code: 0,
			err: ''
		});
		expect(await formFileOf(database.db, 'all')).toEqual(whole);
		expect(await call(runExportForm, 'all', place('again.json'))).toMatchObject({ code: 0 });
		expect(JSON.parse(readFileSync(place('again.json'), 'utf8'))).toEqual(whole);
		expect(await call(runImportForm, place('again.json'))).toMatchObject({ code: 0 });
		expect(await formFileOf(database.db, 'all')).toEqual(whole);

		expect(await call(runExportXlsform, 'all', place('all.xlsx'))).toMatchObject({ code: 0 });
		expect(await call(runImportXlsform, place('all.xlsx'), ...to('copy'))).toMatchObject({
			code: 0,
			err: ''
		});
		expect((await findConsultation(database.db, 'copy'))?.form).toEqual(everyQuestion);
	});
	it('is of a consultation that is there', async () => {
		for (const command of [runExportForm, runExportXlsform]) {
			expect(await call(command, 'nowhere', place('x'))).toMatchObject({
				code: 1,
				err: expect.stringContaining('nowhere')
			});
			expect(await call(command, 'all')).toMatchObject({ code: 2 });
		}
	});
});
