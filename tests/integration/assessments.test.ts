import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyChecklist } from '#lib/domain/assessments/checklist.ts';
import { emptyAssessment } from '#lib/domain/assessments/model.ts';
import { emptyContent, steps, type Step, type StepContent } from '#lib/domain/assessments/steps.ts';
import type { Person } from '#lib/domain/access/table.ts';
import { parsePeriod, type Period } from '#lib/domain/reports/period.ts';
import { staircase } from '#lib/domain/reports/staircase/shapes.ts';
import {
	assessmentsForPerson,
	findAssessment,
	findChecklist,
	findShown,
	listShown
} from '#lib/server/assessments/find.ts';
import { assessmentModel } from '#lib/server/assessments/model.ts';
import { moveAssessment, showAssessment } from '#lib/server/assessments/move.ts';
import { decidedIn } from '#lib/server/assessments/named.ts';
import { pickable } from '#lib/server/assessments/results.ts';
import { beginAssessment, saveAssessmentStep, saveChecklist } from '#lib/server/assessments/save.ts';
import { waitingAssessments } from '#lib/server/assessments/waiting.ts';
import type { Database } from '#lib/server/db/client.ts';
import { assessmentMoveLog, committees, freeTexts } from '#lib/server/db/schema/index.ts';
import { assessmentDocx, assessmentPdf } from '#lib/server/exports/assessment/files.ts';
import { reportFile } from '#lib/server/exports/report/files.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import { ownerOf, type ReportOwner } from '#lib/server/reports/document/find.ts';
import { writtenReport } from '#lib/server/reports/document/model.ts';
import { staircaseOf } from '#lib/server/reports/staircase/find.ts';
import { saveStep } from '#lib/server/reports/staircase/save.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillReleased } from '../support/fillReleased.ts';
import { pdfText, readDocx } from '../support/readExports.ts';
import { readPdf } from '../support/readPdf.ts';
import { exampleConsultation } from '../support/releasedExample.ts';

let opened: TestDatabase;
let db: Database;
let owner: ReportOwner & { id: string };
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await fillReleased(db);
	owner = (await ownerOf(db, exampleConsultation.head.committee.slug)) as typeof owner;
});
afterAll(() => opened.close());

const content = (
	step: Step,
	fields: Record<string, string>,
	more: Partial<StepContent> = {}
): StepContent => {
	const empty = emptyContent(step);
	return { ...empty, ...more, fields: { ...empty.fields, ...fields } };
};

const whole: Record<Step, StepContent> = {
	1: content(1, { title: 'Lekplatsen', matter: 'Den är sliten.', prepares: 'Ett beslut.' }),
	2: content(2, { touched: 'Små barn.', count: '640', countSource: 'Områdesdata', groups: 'De minsta.' }),
	3: content(3, { how: 'I parken.' }, { consultations: ['parken'] }),
	4: content(4, { summary: 'De vill gunga.' }),
	5: content(
		5,
		{ best: 'Norr.', life: 'Lek.', others: 'Kostnad.' },
		{ rows: [{ name: 'Norr', for: 'Nära.', against: '' }] }
	),
	6: content(6, {}, { rows: [{ what: 'Lampor', who: 'Parkenheten', when: 'I vår' }] }),
	7: content(7, { decision: 'Ja.', reasons: 'Det är bäst.', decidedOn: '2026-03-20', paragraph: '§ 4' }),
	8: content(8, { how: 'En affisch.', on: '2026-04-01', by: 'Parkleken', href: '/results/parken' })
};

const begun = (title = 'Lekplatsen') => beginAssessment(db, { committeeId: owner.id, title });
const found = async (id: string) => {
	const one = await findAssessment(db, owner.slug, id);
	if (!one) throw new Error('no assessment');
	return one;
};
async function written(upTo: Step, more: Partial<Record<Step, StepContent>> = {}): Promise<string> {
	const id = await begun();
	for (const step of steps.filter((one) => one <= upTo))
		expect(
			await saveAssessmentStep(db, id, step, more[step] ?? whole[step], { revision: step === 1 ? 1 : 0 })
		).toBe('saved');
	return id;
}
const move = (id: string, name: 'finish' | 'takeBack' | 'decide' | 'answer') =>
	moveAssessment(db, { committee: owner.slug, id }, name);

describe('an assessment that is written', () => {
	it('is its committee’s, and nobody else’s', async () => {
		const id = await begun();
		expect((await found(id)).contents[1].fields['title']).toBe('Lekplatsen');
		const [other] = await db
			.insert(committees)
			.values({ slug: 'annan', name: { sv: 'Annan' }, kind: 'committee' })
			.returning();
		expect(await findAssessment(db, 'annan', id)).toBeUndefined();
		expect(await findAssessment(db, owner.slug, 'x')).toBeUndefined();
		const person = (committeeId: string): Person => ({
			id: 'p',
			email: 'p@stad.example',
			name: 'P',
			grants: [{ role: 'caseOfficer', committeeId, councilId: null }]
		});
		expect((await assessmentsForPerson(db, person(owner.id))).flatMap((one) => one.assessments)).toHaveLength(
			1
		);
		expect(
			(await assessmentsForPerson(db, person(other?.id ?? ''))).flatMap((one) => one.assessments)
		).toEqual([]);
	});

	it('loses nobody’s words: who saves upon an older revision is told', async () => {
		const id = await begun();
		const save = (text: string, revision: number) =>
			saveAssessmentStep(db, id, 2, content(2, { touched: text }), { revision });
		expect(await save('Först.', 0)).toBe('saved');
		expect(await save('Samtidigt.', 0)).toBe('conflict');
		expect(await save('Sedan.', 1)).toBe('saved');
		expect(await save('För sent.', 1)).toBe('conflict');
		expect((await found(id)).contents[2].fields['touched']).toBe('Sedan.');
		const checklist = emptyChecklist();
		expect(await saveChecklist(db, id, checklist, { revision: 0 })).toBe('saved');
		expect(await saveChecklist(db, id, checklist, { revision: 0 })).toBe('conflict');
		expect(await saveChecklist(db, id, checklist, { revision: 1 })).toBe('saved');
		expect((await findChecklist(db, id)).revision).toBe(2);
	});

	it('goes on only when its steps are finished, and the decision stands', async () => {
		const id = await written(5);
		expect(await move(id, 'finish')).toBe('lacking');
		expect(await saveAssessmentStep(db, id, 6, whole[6], { revision: 0 })).toBe('saved');
		expect(await move(id, 'decide')).toBe('wrong-state');
		expect(await move(id, 'finish')).toBe('moved');
		expect(await saveAssessmentStep(db, id, 2, whole[2], { revision: 1 })).toBe('closed');
		expect(await saveChecklist(db, id, emptyChecklist(), { revision: 0 })).toBe('closed');
		expect(await move(id, 'takeBack')).toBe('moved');
		expect(await saveAssessmentStep(db, id, 2, whole[2], { revision: 1 })).toBe('saved');
		expect(await move(id, 'finish')).toBe('moved');
		expect(await move(id, 'decide')).toBe('lacking');
		await saveAssessmentStep(db, id, 7, whole[7], { revision: 0 });
		expect(await showAssessment(db, { committee: owner.slug, id }, true)).toBe('wrong-state');
		expect(await move(id, 'decide')).toBe('moved');
		expect(await saveAssessmentStep(db, id, 7, whole[7], { revision: 1 })).toBe('closed');
		expect(await move(id, 'answer')).toBe('lacking');
		await saveAssessmentStep(db, id, 8, whole[8], { revision: 0 });
		expect(await move(id, 'answer')).toBe('moved');
		const log = await db.select().from(assessmentMoveLog).where(eq(assessmentMoveLog.assessmentId, id));
		expect(log.map((one) => one.move)).toEqual(['finish', 'takeBack', 'finish', 'decide', 'answer']);
	});

	it('is seen by everybody only when its committee says so, once it is decided', async () => {
		const id = await written(7);
		await move(id, 'finish');
		await move(id, 'decide');
		expect(await findShown(db, id)).toBeUndefined();
		const which = { committee: owner.slug, id };
		expect(await showAssessment(db, which, true)).toBe('moved');
		expect((await findShown(db, id))?.id).toBe(id);
		expect(await listShown(db)).toMatchObject([{ id, title: 'Lekplatsen', on: '2026-03-20' }]);
		expect(await showAssessment(db, { ...which, committee: 'annan' }, false)).toBe('missing');
		expect(await showAssessment(db, which, false)).toBe('moved');
		expect(await listShown(db)).toEqual([]);
	});
});

describe('what is taken out of results', () => {
	it('is offered from releases alone, and read anew', async () => {
		const offered = await pickable(db, ['parken', 'badet', 'utkast']);
		expect(offered.consultations.map(({ slug, released }) => [slug, released])).toEqual([
			['badet', false],
			['parken', true]
		]);
		expect(new Set(offered.figures.map(({ consultation }) => consultation.slug))).toEqual(
			new Set(['parken'])
		);
		expect(offered.texts.map(({ text }) => text)).toEqual(['Mer ljus']);
		const picks = [...offered.figures.slice(0, 3), ...offered.texts].map(({ reference }) => reference);
		const id = await written(4, { 4: { ...whole[4], picks: [...picks, 'parken/hidden/one'] } });
		const model = await assessmentModel(db, await found(id));
		expect([...model.figures, ...model.texts].map(({ reference }) => reference)).toEqual(picks);
		const [text] = offered.texts;
		await db
			.update(freeTexts)
			.set({ state: 'withheld', released: null })
			.where(eq(freeTexts.id, text?.reference.slice(5) ?? ''));
		expect((await assessmentModel(db, await found(id))).texts).toEqual([]);
		await db
			.update(freeTexts)
			.set({ state: 'released', released: 'Mer ljus' })
			.where(eq(freeTexts.id, text?.reference.slice(5) ?? ''));
	});

	it('puts no number into a file that is in no release and has no source', async () => {
		const offered = await pickable(db, ['parken']);
		const picks = offered.figures.map(({ reference }) => reference);
		const id = await written(8, { 4: { ...whole[4], picks } });
		const material = { city: { sv: 'Exempelstad' }, model: await assessmentModel(db, await found(id)) };
		const known = new Set<number>();
		const gather = (tree: unknown): void => {
			if (typeof tree === 'number') known.add(tree);
			else if (tree && typeof tree === 'object') Object.values(tree).forEach(gather);
		};
		gather(await db.$client`select document from releases`);
		// Of the paper itself: steps, articles, pages; and what was written with its source.
		[...steps, 12, 640].forEach((own) => known.add(own));
		const titles = offered.figures.flatMap(({ question, answer, group }) => [
			...Object.values(question?.label ?? {}),
			...[answer, group?.category].flatMap(
				(one) => one?.labels.flatMap((label) => Object.values(label)) ?? []
			)
		]);
		const untraced = (text: string) => {
			let rest = text.replace(/[\n ]+/g, ' ').replace(/\d{1,2} \p{L}+ \d{4}|\d+ \/ \d+|§ \d+/gu, ' ');
			for (const title of titles) rest = rest.replaceAll(String(title), ' ');
			return (rest.match(/\d+(?:[\u00a0\u202f]\d{3})*/g) ?? []).filter(
				(one) => !known.has(Number(one.replace(/\D/g, '')))
			);
		};
		const texts = [
			readDocx(await assessmentDocx(material, 'sv')).text,
			(await pdfText(await assessmentPdf(material, 'sv'))).replace(/\u00ad/g, '')
		];
		for (const text of texts) {
			expect(text.match(/\d+/g)?.length).toBeGreaterThan(20);
			expect(untraced(text)).toEqual([]);
		}
		const wrong = structuredClone(material);
		const [figure] = wrong.model.figures;
		if (figure) figure.count = 31_337;
		expect(untraced(readDocx(await assessmentDocx(wrong, 'sv')).text)).toEqual(['31\u00a0337']);
	}, 60_000);
});

describe('the files', () => {
	it('are whole documents, for eyes and for a screen reader', async () => {
		const id = await written(8);
		await saveChecklist(db, id, emptyChecklist(), { revision: 0 });
		const material = { city: { sv: 'Exempelstad' }, model: await assessmentModel(db, await found(id)) };
		const word = readDocx(await assessmentDocx(material, 'sv'));
		expect(word.title).toBe('Barnkonsekvensanalys: Lekplatsen');
		expect(word.paragraphs.filter(({ style }) => style === 'Heading1')).toHaveLength(9);
		// An address is in no language.
		expect(word.langs).toEqual(['sv-SE', 'x-none']);
		expect([word.tables, word.headRows]).toEqual([3, 3]);
		expect(word.text).toContain('Källa: Områdesdata');
		const pdf = await readPdf(await assessmentPdf(material, 'sv'));
		expect(pdf).toMatchObject({ lang: 'sv', missingFonts: [] });
		expect(pdf.xmp).toContain('pdfuaid');
		expect(pdf.roles.filter((role) => role === 'TH').length).toBeGreaterThan(5);
		expect(pdf.text).toContain('Parkleken');
	});

	it('of a template have room to write in, with a name for each', async () => {
		for (const [lang, help] of [
			['sv', 'Åldrar, platser, skolor'],
			['sv-simple', 'Hur gamla är de?'],
			['en', 'Ages, places, schools']
		] as const) {
			const material = { city: { sv: 'Exempelstad' }, model: emptyAssessment(owner) };
			const word = readDocx(await assessmentDocx(material, lang));
			expect(word.text).toContain(help);
			const controls = word.document.match(/<w:sdt>/g)?.length ?? 0;
			expect(controls).toBeGreaterThan(30);
			expect(word.document.match(/<w:alias w:val="[^"]+"/g)).toHaveLength(controls);
			const pdf = await readPdf(await assessmentPdf(material, lang));
			expect(pdf.text).toContain(help);
			expect(pdf.xmp).toContain('pdfuaid');
		}
	}, 60_000);
});

describe('a report', () => {
	it('names what was decided in its period, with the consultations behind it', async () => {
		const id = await written(7);
		await move(id, 'finish');
		const period = parsePeriod('2026-T1') as Period;
		expect((await decidedIn(db, owner.id, period)).map((one) => one.id)).not.toContain(id);
		await move(id, 'decide');
		expect(await decidedIn(db, owner.id, period)).toContainEqual({
			id,
			title: 'Lekplatsen',
			shown: false,
			consultations: [{ slug: 'parken', title: exampleConsultation.head.title }]
		});
		expect(await decidedIn(db, owner.id, parsePeriod('2025-VB') as Period)).toEqual([]);
		const report = await beginReport(db, owner, period);
		const kept = {
			standing: 'inPlace' as const,
			done: '',
			next: '',
			evidence: [
				{
					kind: 'assessment' as const,
					assessment: id,
					consultation: null,
					title: '',
					href: null,
					who: '',
					people: null,
					source: ''
				}
			]
		};
		expect(await saveStep(db, report.id, 3, kept, { revision: 0 })).toBe('saved');
		const told = await staircaseOf(db, report.id);
		expect(staircase.parse(told)).toEqual(told);
		expect(told?.steps[2]?.evidence).toMatchObject([{ kind: 'assessment', id, title: 'Lekplatsen' }]);
		const material = {
			city: { sv: 'Exempelstad' },
			report: await writtenReport(db, { owner, period, row: report })
		};
		const word = readDocx(await reportFile('report.docx', material, 'sv')).text;
		expect(word).toContain('Barnkonsekvensanalys: Lekplatsen. Barn hördes i ');
		const pdf = (await readPdf(await reportFile('report.pdf', material, 'sv'))).text;
		expect(pdf).toContain('Barnkonsekvensanalys: Lekplatsen.');
		expect(new TextDecoder().decode(await reportFile('report.json', material, 'sv'))).toContain(id);
	});
});

describe('what waits', () => {
	const officer = (committeeId: string): Person => ({
		id: 'w',
		email: 'w@stad.example',
		name: 'W',
		grants: [{ role: 'caseOfficer', committeeId, councilId: null }]
	});
	it('is told to those who write: a draft that lies, and children without an answer', async () => {
		const id = await written(8);
		const waits = async (today: string, who = owner.id) =>
			(await waitingAssessments(db, officer(who), today))
				.filter((one) => one.id === id)
				.map(({ need, title, committee }) => [need, title, committee.slug]);
		const today = new Date().toISOString().slice(0, 10);
		expect(await waits(today)).toEqual([]);
		expect(await waits('2999-01-01')).toEqual([['write', 'Lekplatsen', owner.slug]]);
		expect(await waits('2999-01-01', '00000000-0000-4000-8000-000000000000')).toEqual([]);
		await move(id, 'finish');
		expect(await waits('2999-01-01')).toEqual([]);
		await move(id, 'decide');
		expect(await waits(today)).toEqual([['answer', 'Lekplatsen', owner.slug]]);
		await move(id, 'answer');
		expect(await waits(today)).toEqual([]);
		expect(await waitingAssessments(db, { ...officer(owner.id), grants: [] }, today)).toEqual([]);
	});
});
