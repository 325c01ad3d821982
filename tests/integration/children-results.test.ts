import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outOfTen } from '#lib/domain/classes/outOfTen.ts';
import { classSheets } from '#lib/domain/paper/classSheet.ts';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { seedCity } from '#lib/server/city/seed.ts';
import { addHelp, changeHelp, raiseHelp, removeHelp } from '#lib/server/classes/editHelp.ts';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { reachedIn, setPoorerDistricts } from '#lib/server/classes/reached.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { loadConsultation } from '#lib/server/demo/consultation.ts';
import { afterSchool } from '#lib/server/demo/consultations/efter-skolan.ts';
import { loadOrganisation } from '#lib/server/demo/organisation.ts';
import { findChildResults } from '#lib/server/reports/childResults.ts';
import { htmlText } from '../support/readExports.ts';
import { readPdf } from '../support/readPdf.ts';
import { releasedWith } from '../support/released.ts';
import { startSite, type Site } from '../support/site.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let site: Site;
let release: ReleaseDocument;
let admin: string;
const get = (path: string) => fetch(`${site.origin}${path}`, { redirect: 'manual' });
const pdfOf = async (path: string) => {
	const response = await get(path);
	expect(response.status, path).toBe(200);
	return readPdf(new Uint8Array(await response.arrayBuffer()));
};

beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: process.env.RADSLAG_SECRET ?? '' });
	await seedCity(site.db);
	await loadOrganisation(site.db);
	await loadConsultation(site.db, afterSchool, '2026-11-23');
	await releasedWith(site.db, 'torget', 60);
	const [row] = await site.db.$client`
		select r.document from releases r join consultations c on c.id = r.consultation_id where c.slug = 'efter-skolan'`;
	release = row?.document as ReleaseDocument;
	admin = (await addUser(site.db, { email: 'a@stad.example', name: 'A', roles: [] })).id;
}, 300_000);
afterAll(() => site?.remove());

/** Every number of a tree. */
function numbersOf(tree: unknown, into = new Set<number>()): Set<number> {
	if (typeof tree === 'number') into.add(tree);
	else if (tree && typeof tree === 'object') for (const one of Object.values(tree)) numbersOf(one, into);
	return into;
}

/** Dates and addresses are names, not numbers of something. */
const written = (text: string): number[] =>
	(
		text
			.replace(/\b\d{1,2} \p{L}+ \d{4}/gu, ' ')
			.replace(/\b127\.0\.0\.1:\d+\S*/g, ' ')
			.replace(/\bA[34]\b/g, ' ')
			.match(/\d+(?:[\u00a0\u202f ]\d{3})*/g) ?? []
	).map((one) => Number(one.replace(/\D/g, '')));

const words = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];
const hows = { exactly: '', almost: 'nästan ', more: 'lite fler än ' };

/** Every sentence of ten that shown counts of the release allow. */
function allowed(): Set<string> {
	const found = new Set<string>();
	for (const { total } of release.questions) {
		if (total.withheld || total.cells[0]?.includes(null)) continue;
		for (const [index, count] of (total.cells[0] ?? []).entries()) {
			const of = outOfTen(count ?? null, total.bases[0] ?? null);
			if (of && 'tenths' in of) found.add(`Av tio barn svarade ${hows[of.kind]}${words[of.tenths]}:`);
			expect(total.categories[index]).toBeDefined();
		}
	}
	return found;
}

const sentences = (text: string): string[] => text.match(/Av tio barn svarade [^:]+:/g) ?? [];

describe('the children’s version of results', () => {
	it('has no number and no sentence of ten that its release does not show', async () => {
		const html = await (await get('/sv/results/efter-skolan/children')).text();
		const text = htmlText(html.slice(html.indexOf('<article'), html.indexOf('</article>')));
		expect(written(text).length).toBeGreaterThan(10);
		const known = numbersOf([release.questions.map(({ total }) => total), release.respondents]);
		expect(written(text).filter((one) => !known.has(one))).toEqual([]);
		expect(sentences(text).length).toBeGreaterThan(1);
		expect(sentences(text).filter((one) => !allowed().has(one))).toEqual([]);
	});
	it('nor has the poster, which is one page on A4 and on A3, and read by a screen reader', async () => {
		const known = numbersOf([release.questions.map(({ total }) => total), release.respondents]);
		// The committee's own words may name a number: those are theirs.
		for (const one of written(JSON.stringify(afterSchool.replies?.map(({ said, doing }) => [said, doing]))))
			known.add(one);
		for (const [sheet, width] of [
			['poster', 595],
			['poster-a3', 842]
		] as const)
			for (const lang of ['sv', 'sv-simple', 'en']) {
				const pdf = await pdfOf(`/${lang}/results/efter-skolan/children/${sheet}.pdf`);
				expect(pdf.pages).toBe(1);
				expect(Math.round(pdf.sizes[0]?.[0] ?? 0)).toBe(width);
				expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
				expect(pdf.missingFonts).toEqual([]);
				expect(written(pdf.text).filter((one) => !known.has(one))).toEqual([]);
				if (lang === 'sv') {
					expect(sentences(pdf.text).length).toBeGreaterThan(0);
					expect(sentences(pdf.text).filter((one) => !allowed().has(one))).toEqual([]);
					expect(pdf.text).toContain('Det här sa ni');
				}
			}
	});
	it('says nothing of ten where anything of the question is hidden', async () => {
		const results = await findChildResults(site.db, 'efter-skolan');
		expect(results?.children).toBe(true);
		for (const question of results?.questions ?? []) if (question.hidden) expect(question.told).toEqual([]);
	});
	it('asks of no child what the session says, and shows nothing by class or school', async () => {
		const results = await (await get('/api/v1/results/efter-skolan')).json();
		const backgrounds = results.participation.map(({ background }: { background: string }) => background);
		expect(backgrounds.sort()).toEqual(['class-district', 'class-kind', 'class-years']);
		const sessions = await site.db.$client`select id from class_sessions`;
		expect(sessions.length).toBeGreaterThan(0);
		const whole = JSON.stringify([results, release]);
		for (const { id } of sessions) expect(whole).not.toContain(id);
	});
	it('is not there for a consultation that no class takes part in, nor for one that is none', async () => {
		for (const path of [
			'results/torget/children',
			'results/torget/children/poster.pdf',
			'results/nowhere/children',
			'results/%00/children',
			'results/efter-skolan/children/x.pdf',
			'consultations/torget/class',
			'consultations/torget/class/guide',
			'consultations/nowhere/class/questions',
			'consultations/efter-skolan/class/print/x.pdf'
		])
			expect((await get(`/sv/${path}`)).status, path).toBeOneOf([400, 404]);
	});
});

describe('what is told before a class takes part', () => {
	it('is printed in every language, in tags that a screen reader reads', async () => {
		for (const lang of ['sv', 'sv-simple', 'en'])
			for (const sheet of classSheets) {
				const pdf = await pdfOf(`/${lang}/consultations/efter-skolan/class/print/${sheet}.pdf`);
				expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
				expect(pdf.lang).toBe(lang.split('-')[0]);
				expect(pdf.missingFonts).toEqual([]);
				expect(pdf.pages).toBeLessThanOrEqual(sheet === 'children' ? 1 : 3);
				expect(pdf.text.includes('116 111')).toBe(sheet !== 'guardians');
			}
	});
	it('shows the whole form, and nothing that a session answers', async () => {
		const html = await (await get('/sv/consultations/efter-skolan/class/questions')).text();
		for (const said of ['Vad vill du helst göra?', 'Åka skridskor', '/signs/soccer-ball.svg'])
			expect(html).toContain(said);
		expect(html).not.toContain('Skyddat boende');
		expect(html).not.toContain('<input');
	});
	it('says how to say no, on what basis one asks, and whom to turn to', async () => {
		const html = await (await get('/sv/consultations/efter-skolan/class')).text();
		for (const said of [
			'Du behöver inte säga varför',
			'allmänt intresse',
			'href="tel:116111"',
			'href="tel:112"'
		])
			expect(html).toContain(said);
	});
});

describe('whom children can turn to', () => {
	const named = async () => (await helpContactsOf(site.db)).map(({ name }) => name['sv']);
	it('is added to, changed, moved and taken from, until one is left', async () => {
		const usual = await named();
		expect(usual).toHaveLength(3);
		const fields = {
			name: { sv: 'Ungdomsmottagningen' },
			phone: '08-000 00',
			says: { sv: 'Prata med någon.' }
		};
		expect(await addHelp(site.db, fields, admin)).toBe('added');
		const added = (await helpContactsOf(site.db)).at(-1)?.id ?? '';
		expect(await raiseHelp(site.db, added, admin)).toBe(true);
		expect(await changeHelp(site.db, added, { ...fields, name: { sv: 'Mottagningen' } }, admin)).toBe(true);
		expect(await named()).toEqual([...usual.slice(0, 2), 'Mottagningen', usual[2]]);
		expect(await removeHelp(site.db, added, admin)).toBe('removed');
		expect(await removeHelp(site.db, added, admin)).toBe('not-found');
		expect(await changeHelp(site.db, added, fields, admin)).toBe(false);
		expect(await named()).toEqual(usual);
	});
});

describe('the ombudsman’s overview', () => {
	it('tells no more of a group than the release shows of it alone', async () => {
		await setPoorerDistricts(site.db, ['jarva', 'skarholmen'], admin);
		const overview = await reachedIn(site.db, 2026);
		const [one] = overview.consultations;
		const kinds = release.backgrounds.find(({ id }) => id === 'class-kind');
		const shown = (...ids: string[]) =>
			(kinds?.groups ?? [])
				.filter((group) => group.kind === 'answer' && group.ids.every((id) => ids.includes(id)))
				.reduce((sum, { count }) => sum + (count ?? 0), 0);
		const told = (group: 'disability' | 'newlyArrived' | 'small' | 'violence') => {
			const reached = one?.groups[group];
			return reached?.state === 'reached' ? reached.count : 0;
		};
		expect(told('disability')).toBe(shown('adapted', 'disability'));
		expect(told('newlyArrived')).toBe(shown('preparatory'));
		expect(told('small')).toBe(shown('preschool', 'openPreschool'));
		expect(told('violence')).toBe(shown('protected'));
		// Seven of nearly eight hundred: too few to be told of.
		expect(one?.groups.violence.state).toBe('untold');
		expect(overview.sessions.reduce((sum, { count }) => sum + count, 0)).toBe(afterSchool.classes?.sessions);
	});
	it('has an empty year for a year without any', async () => {
		const overview = await reachedIn(site.db, 2031);
		expect(overview).toMatchObject({ consultations: [], sessions: [], without: [], waiting: [], year: 2031 });
	});
});
