import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findConsultation, termsOf } from '#lib/server/consultations/find.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { run as runImportForm } from '#lib/server/commands/importForm.ts';
import { run as runImportPopulation } from '#lib/server/commands/importPopulation.ts';
import { run as runImportResponses } from '#lib/server/commands/importResponses.ts';
import { committees, population, programmeTerms } from '#lib/server/db/schema/index.ts';
import { formFileSchema } from '#lib/server/imports/formFile.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'radslag-import-'));
	database = await testDatabase();
	const name = { sv: 'Miljö' };
	await database.db.insert(committees).values({ slug: 'miljo', name, kind: 'committee' });
	await database.db
		.insert(programmeTerms)
		.values({ kind: 'focusArea', slug: 'kunskap', name, position: 1 })
		.onConflictDoNothing();
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
	const path = join(folder, name);
	writeFileSync(
		path,
		typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
	);
	return path;
}

type Command = typeof runImportForm;
async function call(command: Command, ...args: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await command(database.db, args, {
		out: (line) => out.push(line),
		err: (line) => err.push(line)
	});
	return { code, out: out.join('\n'), err: err.join('\n') };
}

const text = { sv: 'Parken' };
const formFile = {
	slug: 'parken',
	committee: 'miljo',
	title: text,
	summary: text,
	purpose: text,
	opensOn: '2026-11-01',
	closesOn: '2026-12-01',
	focusAreas: ['kunskap'],
	form: {
		title: text,
		languages: ['sv'],
		pages: [{ id: 'p', questions: [{ type: 'longText', id: 'why', label: text }] }]
	}
};

describe('import-form', () => {
	test('makes a draft, and replaces it while it is one', async () => {
		const path = file('form.json', formFile);
		expect(await call(runImportForm, path)).toMatchObject({ code: 0, err: '' });
		const consultation = await findConsultation(database.db, 'parken');
		expect(consultation).toMatchObject({ state: 'draft', opensOn: '2026-11-01', formVersion: 1 });
		expect(consultation?.form.pages[0]?.questions[0]?.id).toBe('why');
		expect(await termsOf(database.db, consultation!.id)).toMatchObject([
			{ kind: 'focusArea', slug: 'kunskap' }
		]);
		expect((await call(runImportForm, path)).out).toContain('Replaced the draft');
		await database.db.$client`update consultations set state = 'open' where slug = 'parken'`;
		expect(await call(runImportForm, path)).toMatchObject({
			code: 1,
			err: expect.stringContaining('no draft')
		});
	});

	test('tells every fault with its path, and imports nothing', async () => {
		const broken = structuredClone(formFile) as Record<string, unknown> & typeof formFile;
		broken.slug = 'Not A Slug';
		broken.surprise = 1;
		broken.form.pages[0]!.questions.push({ type: 'riddle', id: 'x', label: text });
		const { code, err } = await call(runImportForm, file('broken.json', broken));
		expect(code).toBe(1);
		expect(err).toMatch(/^slug: /m);
		expect(err).toMatch(/surprise/);
		expect(err).toMatch(/^form\.pages\[0\]\.questions\[1\]\.type: /m);

		const strangers = { ...formFile, slug: 'strangers', committee: 'nobody', focusAreas: ['nothing'] };
		const told = await call(runImportForm, file('strangers.json', strangers));
		expect(told.err).toMatch(/committee: .*nobody/);
		expect(told.err).toMatch(/focusAreas: .*nothing/);
		expect(await findConsultation(database.db, 'strangers')).toBeUndefined();
		expect((await call(runImportForm, file('text.json', '{not json'))).err).toContain('is not JSON');
		expect((await call(runImportForm, join(folder, 'absent.json'))).err).toContain('absent.json');
		expect(await call(runImportForm)).toMatchObject({ code: 2, err: expect.stringContaining('Usage') });
	});

	test('has a published schema', () => {
		expect(formFileSchema()).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			required: ['slug', 'committee', 'title', 'summary', 'purpose', 'form']
		});
	});
});

const yesNo = { '1': 'yes', '2': 'no', '9': "don't know" };
const codebook = {
	source: 'A survey',
	background: [
		{ column: 'area', label: 'Area', kind: 'district', values: { '1': 'North', '2': 'South' } },
		{
			column: 'people',
			label: 'Ethnic background',
			kind: 'ethnicity',
			sensitive: true,
			values: 'as written; NA = not stated'
		}
	],
	questions: [
		{
			column: 'q1_1',
			label: 'Safe?',
			kind: 'scale',
			values: { '1': 'no', '2': 'some', '3': 'yes', '9': "don't know" }
		},
		{ column: 'q1_2', label: 'Clean?', kind: 'single', values: yesNo }
	]
};
const head = 'id,q1_1,q1_2,area,people,zip';
const good = [head, '1,1,2,1,"Sami, urban",11122', '2,9,NA,2,Roma,', '3,,1,,NA,1', '4,NA,,NA,NA,11122'].join(
	'\n'
);

describe('import-responses', () => {
	const book = () => file('codebook.json', codebook);
	const draft = (slug: string, csv: string) =>
		call(runImportForm, book(), '--slug', slug, '--committee', 'miljo', '--responses', csv);
	const stored = async (slug: string) =>
		database.db.$client<{ answers: Record<string, unknown> }[]>`
			select answers from responses r join consultations c on c.id = r.consultation_id where slug = ${slug}`;

	test('a codebook becomes a form, and its CSV answers of it', async () => {
		const csv = file('good.csv', good);
		expect(await call(runImportForm, book(), '--slug', 'survey', '--committee', 'miljo')).toMatchObject({
			code: 1,
			err: expect.stringContaining('--responses')
		});
		expect(await draft('survey', csv)).toMatchObject({ code: 0 });
		const { form, state } = (await findConsultation(database.db, 'survey'))!;
		expect(state).toBe('draft');
		expect(form.pages.map(({ questions }) => questions.map(({ id, type }) => `${id} ${type}`))).toEqual([
			['q1_1 scale', 'q1_2 single'],
			['area single', 'people single']
		]);
		expect(form.pages[0]?.questions[0]).toMatchObject({
			points: [{ id: 'v-1' }, { id: 'v-2' }, { id: 'v-3' }],
			dontKnow: { id: 'v-9' }
		});
		expect(form.pages[1]?.questions[1]).toMatchObject({ background: { kind: 'ethnicity', sensitive: true } });

		const { code, out } = await call(runImportResponses, 'survey', csv, '--codebook', book());
		expect(code).toBe(0);
		expect(out).toContain('Imported 3 answers');
		expect(out).toMatch(/Dropped .*: id, zip\./);
		const rows = await stored('survey');
		expect(rows.map(({ answers }) => answers)).toEqual(
			expect.arrayContaining([
				{ q1_1: 'v-1', q1_2: 'v-2', area: 'v-1', people: 'v-Sami-urban' },
				{ q1_1: 'v-9', area: 'v-2', people: 'v-Roma' },
				{ q1_2: 'v-1' }
			])
		);
		expect(JSON.stringify(rows)).not.toContain('11122');
		const [counted] = await database.db.$client`
			select channel, language, count from participation p
			join consultations c on c.id = p.consultation_id where slug = 'survey'`;
		expect(counted).toMatchObject({ channel: 'import', language: 'und', count: 3 });
		// Paper that came late is brought in after closing too; of what is archived no more is told.
		await closeConsultation(database.db, 'survey');
		expect(await call(runImportResponses, 'survey', csv, '--codebook', book())).toMatchObject({ code: 0 });
		await database.db.$client`update consultations set state = 'archived' where slug = 'survey'`;
		expect(await call(runImportResponses, 'survey', csv, '--codebook', book())).toMatchObject({ code: 1 });
	});

	const faulty = [
		head,
		'1,1,2,1,Roma,',
		'2,99,1,2,Roma,',
		'3,1;2,7,2,Roma,',
		'4,1,1,1,Elf,',
		'5,1,1',
		'6,2,2,2,Roma,'
	].join('\n');

	test('every fault is told with line and column, and nothing is half imported', async () => {
		expect(await draft('faulty', file('form.csv', good))).toMatchObject({ code: 0 });
		const args = ['faulty', file('faulty.csv', faulty), '--codebook', book()] as const;
		const { code, err } = await call(runImportResponses, ...args);
		expect(code).toBe(1);
		for (const place of [
			/^line 3, column q1_1: .*\(99\)/m,
			/^line 4, column q1_1: /m,
			/^line 4, column q1_2: /m,
			/^line 5, column people: /m,
			/^line 6: /m
		])
			expect(err).toMatch(place);
		expect(err).toContain('5 faults. Nothing was imported.');
		expect(await stored('faulty')).toEqual([]);
		expect((await findConsultation(database.db, 'faulty'))?.state).toBe('draft');
	});

	test('faulty rows or columns are left out only when that is asked for', async () => {
		const args = (slug: string) => [slug, file('faulty.csv', faulty), '--codebook', book()] as const;
		await draft('rows', file('form.csv', good));
		const rows = await call(runImportResponses, ...args('rows'), '--refuse-faulty', 'rows');
		expect(rows).toMatchObject({ code: 0, out: expect.stringContaining('Left out 4 faulty rows') });
		expect(await stored('rows')).toHaveLength(2);

		const whole = file('columns.csv', faulty.split('\n').toSpliced(5, 1).join('\n'));
		await draft('columns', file('form.csv', good));
		const columns = ['columns', whole, '--codebook', book()] as const;
		expect(await call(runImportResponses, ...columns, '--skip-columns', 'q1_1')).toMatchObject({ code: 1 });
		const done = await call(
			runImportResponses,
			...columns,
			'--skip-columns',
			'q1_1',
			'--refuse-faulty',
			'columns'
		);
		expect(done).toMatchObject({
			code: 0,
			out: expect.stringContaining('Left out faulty columns: q1_2, people')
		});
		expect(new Set((await stored('columns')).flatMap(({ answers }) => Object.keys(answers)))).toEqual(
			new Set(['area'])
		);
	});

	test('a file that is not CSV, not UTF-8, or of another codebook is refused whole', async () => {
		await draft('other', file('form.csv', good));
		const refused = async (name: string, content: string | Uint8Array) =>
			call(runImportResponses, 'other', file(name, content), '--codebook', book(), '--refuse-faulty', 'rows');
		expect((await refused('a.csv', `${head}\n1,"1,2`)).err).toContain('cannot be read as CSV');
		expect((await refused('b.csv', Buffer.from(`${head}\n1,1,1,1,S\xe1mi,`, 'latin1'))).err).toContain(
			'UTF-8'
		);
		expect((await refused('c.csv', 'id,q1_1\n1,1')).err).toContain('column q1_2: is missing from the file');
		expect((await refused('d.csv', 'q1_1,q1_1\n1,1')).err).toContain('stands more than once');
		expect((await refused('e.csv', '')).err).toContain('no answers');
		expect(await stored('other')).toEqual([]);
	});
});

describe('import-population', () => {
	test('takes figures with their source and year, replaces the same, and tells all faults', async () => {
		const path = file(
			'population.csv',
			'\ufeffdistrict,ageGroup,sex,count\nBromma,all,all,83000\nJärva,18-24,woman,4000\n'
		);
		const from = ['--source', 'SCB', '--year', '2025'];
		expect(await call(runImportPopulation, path, ...from)).toMatchObject({ code: 0 });
		expect(await call(runImportPopulation, path, ...from)).toMatchObject({ code: 0 });
		expect(await database.db.select().from(population)).toHaveLength(2);
		const broken = file(
			'broken.csv',
			'district,ageGroup,sex,count\nBromma,all,all,1\nBromma,all,all,x\n,all,all,-3\n'
		);
		const { code, err } = await call(runImportPopulation, broken, ...from);
		expect(code).toBe(1);
		for (const place of [
			/^line 3: /m,
			/^line 3, column count: .*\(x\)/m,
			/^line 4, column district: /m,
			/^line 4, column count: /m
		])
			expect(err).toMatch(place);
		expect(await database.db.select().from(population)).toHaveLength(2);
		expect(await call(runImportPopulation, path)).toMatchObject({ code: 2 });
	});
});
