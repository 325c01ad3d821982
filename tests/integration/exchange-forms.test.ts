import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeForm } from '#lib/domain/xlsforms/write.ts';
import { countsOf } from '#lib/domain/translations/proposal.ts';
import { withAllBelow } from '#lib/domain/drafts/node.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { findDraft, pushEdits } from '#lib/server/forms/drafts.ts';
import {
	draftNow,
	exportFormTexts,
	proposeFormTexts,
	writeFormTexts
} from '#lib/server/languages/exchange/formTexts.ts';
import { readTranslatedWorkbook } from '#lib/server/languages/exchange/workbook.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { kinds, unitsOf, withWords } from '../support/exchange.ts';
import { xlsxOf } from '../support/xlsx.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let author: string;
const t = loadedTranslator('sv');

beforeAll(async () => {
	house = await testDatabase();
	author = await addDemonstrationUser(house.db, {
		email: 'blom@stad.example',
		name: 'Blom',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(() => house.close());

describe('the texts of a form', () => {
	let slug: string;
	const found = async () => {
		const consultation = await findConsultation(house.db, slug);
		if (!consultation) throw new Error('It is not there');
		return consultation;
	};
	const draft = async () => draftNow(house.db, await found());
	beforeEach(async () => {
		slug = `exchange-${randomUUID().slice(0, 8)}`;
		const id = await insertConsultation(house.db, slug, everyQuestion);
		await house.db.$client`update consultations set state = 'draft' where id = ${id}`;
		await house.db.$client`update form_versions set frozen_at = null where consultation_id = ${id}`;
	});

	it('go out and come back into the form that is written on, as drafts', async () => {
		const { xliff, units } = exportFormTexts(await draft(), { tag: 'fi', slug, show: 'all' }, t);
		expect(units).toBeGreaterThan(20);
		const pseudo = xliff
			.replace(/\s*<target>.*?<\/target>/gs, '')
			.replace(/<source>(.*?)<\/source>/gs, '$&<target>$1 (fi)</target>');
		const { texts } = proposeFormTexts(await draft(), 'fi', unitsOf(pseudo));
		expect(countsOf(texts).refused).toBe(0);
		const taken = texts.filter(({ kind }) => kind !== 'same').map((one) => one);
		expect(await writeFormTexts(house.db, await found(), [{ tag: 'fi', texts: taken }], author)).toEqual([]);
		const { form: after, id } = await found();
		expect(
			await house.db.$client`select user_id, action, details from audit_log where subject = ${id}`
		).toEqual([
			{
				user_id: author,
				action: 'form.translation.import',
				details: { langs: ['fi'], texts: taken.length }
			}
		]);
		expect(after.title.fi).toMatchObject({ status: 'draft', text: expect.stringMatching(/ \(fi\)$/) });
		expect(exportFormTexts(await draft(), { tag: 'fi', slug, show: 'missing' }, t).units).toBe(0);
	});

	it('of an open dialogue are read without beginning on its next version, and come back into one', async () => {
		const { id } = await found();
		await house.db.$client`update form_versions set frozen_at = now() where consultation_id = ${id}`;
		await house.db.$client`update consultations set state = 'open' where id = ${id}`;
		const drafts = async () =>
			(await house.db.$client`select 1 from form_drafts where consultation_id = ${id}`).length;
		const { xliff, units } = exportFormTexts(await draft(), { tag: 'fi', slug, show: 'all' }, t);
		expect(units).toBeGreaterThan(20);
		const pseudo = xliff
			.replace(/\s*<target>.*?<\/target>/gs, '')
			.replace(/<source>(.*?)<\/source>/gs, '$&<target>$1 (fi)</target>');
		const before = await draft();
		const { texts } = proposeFormTexts(before, 'fi', unitsOf(pseudo));
		expect(countsOf(texts)).toMatchObject({ refused: 0, conflict: 0 });
		expect(await drafts()).toBe(0);

		expect(await writeFormTexts(house.db, await found(), [{ tag: 'fi', texts }], author)).toEqual([]);
		expect(await drafts()).toBe(1);
		// The draft that is begun has the parts that were looked at.
		const keys = (of: typeof before) => withAllBelow(of).map(({ key }) => key);
		expect(keys(await draft())).toEqual(keys(before));
		expect(exportFormTexts(await draft(), { tag: 'fi', slug, show: 'missing' }, t).units).toBe(0);
		// What residents see is the version that opened.
		expect((await found()).form.title.fi).toBeUndefined();
	});

	it('take nothing from somebody who edits at the same time', async () => {
		const { xliff } = exportFormTexts(await draft(), { tag: 'fi', slug, show: 'all' }, t);
		const pseudo = xliff
			.replace(/\s*<target>.*?<\/target>/gs, '')
			.replace(/<source>(.*?)<\/source>/gs, '$&<target>$1 (fi)</target>');
		const before = await draft();
		const proposal = proposeFormTexts(before, 'fi', unitsOf(pseudo));
		const { id } = await found();
		const question = withAllBelow(before).find((part) => part.id === 'often')?.key ?? '';
		const { revision } = await findDraft(house.db, id);
		await pushEdits(
			house.db,
			id,
			{
				batch: randomUUID(),
				since: revision,
				ops: [{ op: 'set', part: question, cell: 'label.fi', value: 'Kuinka usein?' }]
			},
			author
		);
		const texts = proposal.texts.filter(({ kind }) => kind === 'new');
		const left = await writeFormTexts(house.db, await found(), [{ tag: 'fi', texts }], author);
		expect(left).toEqual(['often.label']);
		const label = withAllBelow(await draft()).find((part) => part.key === question)?.label;
		expect(label).toMatchObject({ fi: 'Kuinka usein?' });
	});

	it('are known by their part though a name is made anew of changed words, and are outdated then', async () => {
		const { xliff } = exportFormTexts(await draft(), { tag: 'fi', slug, show: 'all' }, t);
		const id = (await found()).id;
		const before = await draft();
		const question = withAllBelow(before).find((part) => part.id === 'often');
		const { revision } = await findDraft(house.db, id);
		await pushEdits(
			house.db,
			id,
			{
				batch: randomUUID(),
				since: revision,
				ops: [
					{ op: 'rename', part: question?.key ?? '', id: 'seldom', was: 'often' },
					{
						op: 'set',
						part: question?.key ?? '',
						cell: 'label.sv',
						value: 'Hur sällan?',
						was: (question?.label as { sv: string }).sv
					}
				]
			},
			author
		);
		const proposal = proposeFormTexts(
			await draft(),
			'fi',
			unitsOf(withWords(xliff, { 'often.label': 'Kuinka usein?' }))
		);
		expect(kinds(proposal, 'seldom.label')).toEqual(['outdated']);
	});

	it('come back in a workbook by their names; what else was changed in it is told by its cell', async () => {
		const consultation = await found();
		const sheets = writeForm(consultation.form);
		const survey = sheets.find(({ name }) => name === 'survey');
		const [headers = []] = survey?.rows ?? [];
		const row = survey?.rows.findIndex((cells) => cells[headers.indexOf('name')] === 'often') ?? -1;
		const rows =
			survey?.rows.map((cells, at) => [
				...cells,
				at === 0 ? 'label::Suomi (fi)' : at === row ? 'Kuinka usein?' : ''
			]) ?? [];
		const put = (key: string, value: string) => ((rows[row] as string[])[headers.indexOf(key)] = value);
		put('required', '');
		const book = xlsxOf(sheets.map((sheet) => (sheet.name === 'survey' ? { name: 'survey', rows } : sheet)));
		const read = await readTranslatedWorkbook(book, await draft(), consultation.form, ['fi']);
		if (read.findings) throw new Error(JSON.stringify(read.findings));
		const { texts } = proposeFormTexts(await draft(), 'fi', read.sets[0]?.incoming ?? []);
		const often = texts.find(({ id }) => id === 'often.label');
		expect(often).toMatchObject({ text: 'Kuinka usein?', place: { sheet: 'survey', row: row + 1 } });
		expect(often?.kind).toMatch(/new|conflict/);
		expect(read.changes).toEqual([
			{ code: 'question-changed', name: 'often', place: { sheet: 'survey', row: row + 1, column: 'A' } }
		]);
	});
});
