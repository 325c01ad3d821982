import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { approvingOps, writingOps } from '#lib/domain/translations/formTexts.ts';
import { form } from '#lib/domain/consultations/form.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import {
	changeFormTexts,
	formStandings,
	formTextWriter,
	formToTranslate
} from '#lib/server/languages/formTexts.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let writer: string;
let reviewer: string;
let id: string;
let count = 0;
let slug: string;

const park = form.parse({
	title: { sv: 'Parken' },
	languages: ['sv', 'fi', 'en'],
	pages: [
		{
			id: 'page',
			questions: [{ type: 'longText', id: 'why', label: { sv: 'Vad vill du ha?', en: 'What do you want?' } }]
		}
	]
});

beforeAll(async () => {
	house = await testDatabase();
	const person = (name: string) =>
		addDemonstrationUser(house.db, {
			email: `${name}@stad.example`,
			name,
			password: 'en katt i taket',
			roles: []
		});
	writer = await person('writer');
	reviewer = await person('reviewer');
});
afterAll(() => house.close());
beforeEach(async () => {
	slug = `park-${++count}`;
	id = await insertConsultation(house.db, slug, park);
	await house.db.$client`update consultations set state = 'draft' where id = ${id}`;
	await house.db.$client`update form_versions set frozen_at = null where consultation_id = ${id}`;
});

const question = async (tag = 'fi') => {
	const found = await formToTranslate(house.db, slug, tag);
	const text = found?.texts.find(({ source }) => source === 'Vad vill du ha?');
	if (!found || !text) throw new Error('The form has no such text');
	return { ...found, text };
};
const write = async (words: string, by = writer, made?: Awaited<ReturnType<typeof question>>) => {
	const { draft, text } = made ?? (await question());
	return changeFormTexts(house.db, id, writingOps(draft, text, { lang: 'fi', text: words, whole: false }), {
		by,
		deed: 'write',
		lang: 'fi'
	});
};

it('a form’s text is written as a draft, and stands in the form', async () => {
	await write('Mitä haluat?');
	expect((await question()).text).toMatchObject({ text: 'Mitä haluat?', status: 'draft' });
	const [row] = await house.db.$client`select form from form_versions where consultation_id = ${id}`;
	expect(JSON.stringify(row?.form)).toContain('"fi":{"text":"Mitä haluat?","status":"draft"}');
	const standing = (await formStandings(house.db)).find((one) => one.slug === slug);
	const fi = standing?.languages.find(({ tag }) => tag === 'fi');
	expect(fi?.shares).toMatchObject({ draft: 1, missing: (fi?.shares.all ?? 0) - 1 });
});

it('two who write the same text at once: the second is told, and the first one’s stands', async () => {
	const seen = await question();
	expect(await write('Mitä haluat?', writer, seen)).toEqual({ conflicts: 0 });
	expect((await write('Mitä toivot?', reviewer, seen)).conflicts).toBeGreaterThan(0);
	expect((await question()).text.text).toBe('Mitä haluat?');
});

it('somebody else’s text is reviewed, and the writer is known', async () => {
	await write('Mitä haluat?');
	const { draft, text } = await question();
	expect(await formTextWriter(house.db, id, text.at, 'fi')).toBe(writer);
	await changeFormTexts(house.db, id, approvingOps(draft, text, 'fi'), {
		by: reviewer,
		deed: 'approve',
		lang: 'fi'
	});
	expect((await question()).text.status).toBe('reviewed');
	expect(await formTextWriter(house.db, id, text.at, 'fi')).toBe(writer);
	const logged = await house.db
		.$client`select user_id, action, details from audit_log where subject = ${id} order by at`;
	expect(logged).toEqual([
		{ user_id: writer, action: 'form.translation.write', details: { lang: 'fi' } },
		{ user_id: reviewer, action: 'form.translation.approve', details: { lang: 'fi' } }
	]);
});

it('a form that is open without a draft, or not in a language, has nothing to translate', async () => {
	expect(await formToTranslate(house.db, slug, 'yi')).toBeUndefined();
	expect(await formToTranslate(house.db, 'nothing', 'fi')).toBeUndefined();
	await house.db.$client`update consultations set state = 'closed' where id = ${id}`;
	expect(await formToTranslate(house.db, slug, 'fi')).toBeUndefined();
	expect((await formStandings(house.db)).map((one) => one.slug)).not.toContain(slug);
});
