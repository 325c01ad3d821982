import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audienceOf } from '#lib/domain/findings/audience.ts';
import { findingsOf } from '#lib/domain/findings/findings.ts';
import { templates } from '#lib/domain/templates/templates.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { seedProgramme } from '#lib/server/city/programme.ts';
import { yearsTaken } from '#lib/server/classes/years.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { addConsultation } from '#lib/server/consultations/settings.ts';
import { findDraft } from '#lib/server/forms/drafts.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
let userId: string;
let committeeId: string;

beforeAll(async () => {
	house = await testDatabase();
	await seedProgramme(house.db);
	const id = await insertConsultation(house.db, `templates-${randomUUID().slice(0, 8)}`);
	const [row] = await house.db.$client`select committee_id from consultations where id = ${id}`;
	committeeId = row?.committee_id as string;
	userId = await addDemonstrationUser(house.db, {
		email: 'anna@stad.example',
		name: 'Anna',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(() => house.close());

describe.each(templates.map((template) => ({ name: template.name, template })))(
	'a consultation made from $name',
	({ template: { form, reach, terms, years } }) => {
		it('has the form, whom it addresses and what it serves, and nothing to look at', async () => {
			const slug = await addConsultation(
				house.db,
				{ committeeId, title: form.title, form, reach, terms, years },
				userId
			);
			const made = (await findConsultation(house.db, slug))!;
			expect(made.form).toEqual(form);
			const rows = await house.db.$client`
				select kind, slug from consultation_terms where consultation_id = ${made.id}`;
			const own = Object.entries(terms).flatMap(([kind, slugs]) => slugs.map((slug) => `${kind} ${slug}`));
			expect(rows.map(({ kind, slug }) => `${String(kind)} ${String(slug)}`).sort()).toEqual(own.sort());
			const { draft } = await findDraft(house.db, made.id);
			const taken = await yearsTaken(house.db, made.id);
			expect(taken).toEqual(years ?? []);
			const findings = findingsOf(draft, { audience: audienceOf(made.reach), terms, years: taken });
			expect(findings.filter(({ level }) => level !== 'advice')).toEqual([]);
		});
	}
);

describe('a city that has other terms', () => {
	it('gets those of a template that it has', async () => {
		await house.db.$client`delete from programme_terms where slug = 'gender-equality'`;
		const dialogue = templates.find(({ name }) => name === 'citizen-dialogue')!;
		const slug = await addConsultation(
			house.db,
			{ committeeId, title: { sv: 'Utan jämställdhet' }, form: dialogue.form, terms: dialogue.terms },
			userId
		);
		const rows = await house.db.$client`
			select t.slug from consultation_terms t join consultations c on c.id = t.consultation_id
			where c.slug = ${slug} order by 1`;
		expect(rows.map((row) => row.slug as string)).toEqual(['disability', 'discrimination', 'participation']);
	});
});
