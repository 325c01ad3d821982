import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form } from '#lib/domain/consultations/form.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { insertConsultation } from '../support/consultation.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { readPdf } from '../support/readPdf.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
let cookie: string;
const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(`${site.origin}${path}`, { headers, redirect: 'manual' });
const paper = (slug: string, tag = 'sv', size = '14') => `/sv/consultations/${slug}/paper/${tag}/${size}.pdf`;
const staff = (slug: string, rest = '') => `/sv/staff/consultations/${slug}/print${rest}`;
const asStaff = (path: string) => get(path, { cookie });

beforeAll(async () => {
	site = await startSite();
	const { db } = site;
	await insertConsultation(db, 'park', everyQuestion);
	for (const state of ['draft', 'closed']) {
		const id = await insertConsultation(db, `park-${state}`, everyQuestion);
		await db.$client`update consultations set state = ${state} where id = ${id}`;
	}
	const strategist = await addDemonstrationUser(db, {
		email: 'strateg@stad.example',
		name: 'Strateg',
		password: 'en katt i taket',
		roles: [{ role: 'strategist', committeeId: null, councilId: null }]
	});
	cookie = `radslag=${await startSession(db, strategist, { halfway: false, secondFactorPassed: true })}`;
}, 240_000);
afterAll(() => site?.remove());

describe('the form on paper', () => {
	it('is there for everybody while it can be answered, in every language and size', async () => {
		for (const tag of everyQuestion.languages)
			for (const size of ['14', '18']) {
				const response = await get(paper('park', tag, size));
				expect(response.status).toBe(200);
				expect(response.headers.get('content-type')).toBe('application/pdf');
				const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
				expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
				expect(pdf.lang).toBe(tag.split('-')[0]);
			}
	});
	it('is the same for everybody, and kept', async () => {
		const first = await get(paper('park'));
		expect(first.headers.get('cache-control')).toContain('public');
		expect(first.headers.get('set-cookie')).toBeNull();
		const etag = first.headers.get('etag') ?? '';
		expect(etag).not.toBe('');
		expect((await get(paper('park'), { 'if-none-match': etag })).status).toBe(304);
	});
	it('is offered on the page of an open consultation, and no other', async () => {
		const page = await (await get('/sv/consultations/park')).text();
		expect(page).toContain(`href="${paper('park')}"`);
		expect(page).toContain(`href="${paper('park', 'sv', '18')}"`);
		expect(page).toContain(`href="${paper('park', 'en')}"`);
		expect(await (await get('/sv/consultations/park-closed')).text()).not.toContain('/paper/');
	});
	it.each([
		paper('park', 'fi'),
		paper('park', 'all'),
		paper('park', 'constructor'),
		paper('park', 'sv', '15'),
		paper('park', 'sv', 'a4'),
		paper('park-draft'),
		paper('finns-inte')
	])('is not there: %s', async (path) => expect((await get(path)).status).toBe(404));
	it('leads to the consultation when it has closed', async () => {
		const response = await get(paper('park-closed'));
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/sv/consultations/park-closed');
	});
	it('stands still for nobody: pages are served while many sheets are asked for, each by a new name', async () => {
		const many = Array.from({ length: 60 }, (_, index) =>
			get(`${paper('park', index % 2 ? 'sv' : 'en', '18')}?${index}`)
		);
		const started = performance.now();
		const page = await get('/sv/consultations/park?while');
		const waited = performance.now() - started;
		expect(page.status).toBe(200);
		expect((await Promise.all(many)).map(({ status }) => status)).toEqual(many.map(() => 200));
		expect(waited).toBeLessThan(3000);
	});
	it('changes when the form does', async () => {
		const id = await insertConsultation(site.db, 'torg', everyQuestion);
		const before = await readPdf(new Uint8Array(await (await get(paper('torg'))).arrayBuffer()));
		const other = form.parse({ ...everyQuestion, pages: everyQuestion.pages.slice(1, 2) });
		await site.db.$client`
			update form_versions set form = ${JSON.stringify(other)}::text::jsonb where consultation_id = ${id}`;
		await new Promise((resolve) => setTimeout(resolve, 1100));
		const after = await readPdf(new Uint8Array(await (await get(`${paper('torg')}?anew`)).arrayBuffer()));
		expect(after.pages).toBeLessThan(before.pages);
	});
});

describe('the address that is printed', () => {
	it.each([
		['sv', '/sv/consultations/park'],
		['en-GB', '/en/consultations/park'],
		['tlh', '/sv/consultations/park']
	])('leads who speaks %s to %s', async (language, to) => {
		const response = await get('/c/park', { 'accept-language': language });
		expect(response.status).toBe(307);
		expect(response.headers.get('location')).toBe(to);
		expect(response.headers.get('vary')).toContain('accept-language');
	});
	it('leads nowhere else', async () =>
		expect((await get('/c/%2F%2Fevil.example')).headers.get('location')).toBe(
			'/sv/consultations/%2F%2Fevil.example'
		));
});

describe('staff’s sheets', () => {
	it.each(['park', 'park-draft', 'park-closed'])(
		'are all there, from the page that links to them: %s',
		async (slug) => {
			const page = await (await asStaff(staff(slug))).text();
			const links = [...page.matchAll(/href="([^"]+\.pdf)"/g)].map(([, href = '']) => href);
			// Three languages and all of them together for posters and letters, in two sizes each.
			expect(links).toHaveLength(4 * 2 + 4 * 2 + 3 * 2);
			for (const link of links) {
				const response = await asStaff(link);
				expect([link, response.status]).toEqual([link, 200]);
				expect(response.headers.get('cache-control')).toContain('no-store');
				const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
				expect(pdf.text.includes(link.includes('/en/') ? 'Draft' : 'Utkast')).toBe(slug === 'park-draft');
			}
		},
		120_000
	);
	it('are for staff', async () => {
		for (const path of [staff('park'), staff('park', '/poster/sv/a4.pdf')])
			expect((await get(path)).status).toBe(303);
	});
	it.each([
		'/poster/sv/a5.pdf',
		'/form/all/14.pdf',
		'/constructor/sv/a4.pdf',
		'/poster/fi/a4.pdf',
		'/letter/sv/14.pdf'
	])('are not there: %s', async (rest) => expect((await asStaff(staff('park', rest))).status).toBe(404));
});
