import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '#lib/domain/reports/period.ts';
import type { Results } from '#lib/domain/reports/shapes.ts';
import type { Database } from '#lib/server/db/client.ts';
import { releases } from '#lib/server/db/schema/index.ts';
import {
	consultationPackage,
	reportPackage,
	type PackedConsultation
} from '#lib/server/exports/package/packages.ts';
import { resultBlocks } from '#lib/server/exports/blocks/resultBlocks.ts';
import { speakerOf } from '#lib/server/exports/print/speaker.ts';
import { moveConsultation } from '#lib/server/consultations/moves.ts';
import { consultationMaterial, reportMaterial } from '#lib/server/packages/material.ts';
import { judgeText, listWithheldTexts } from '#lib/server/releases/texts.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { mark, releasedWith } from '../support/released.ts';
import { fillReleased } from '../support/fillReleased.ts';
import { readPdf } from '../support/readPdf.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let database: TestDatabase;
let db: Database;
let id: string;
beforeAll(async () => {
	database = await testDatabase();
	db = database.db;
	id = await releasedWith(db, 'torget', 60);
	const [text] = await listWithheldTexts(db, id);
	const shown = { state: 'released', released: 'Mer ljus på torget.', reason: 'identifies' } as const;
	expect(await judgeText(db, String(text?.id), shown)).toBe('done');
	await fillReleased(db);
});
afterAll(() => database.close());

const matter = { title: 'Dialogen om torget', registryNumber: 'KS 2023/1159' };
const materialOf = async (slug: string) => (await consultationMaterial(db, slug)) as PackedConsultation;
const packed = async (slug: string, lang = 'sv') => consultationPackage(await materialOf(slug), lang, matter);
const period = parsePeriod('2026-T1') as Period;

type Manifest = {
	kind: string;
	matter: typeof matter;
	files: { name: string; bytes: number; sha256: string; mediaType: string }[];
};
function opened(zip: Uint8Array) {
	const files = unzipSync(zip);
	const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	return { files, text, json: <T>(name: string) => JSON.parse(text(name)) as T };
}

/** What a screen reader is told, and what an archive is promised. */
async function expectArchivable(bytes: Uint8Array | undefined) {
	const pdf = await readPdf(bytes ?? new Uint8Array());
	expect(pdf.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
	expect(pdf.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
	expect(pdf.missingFonts).toEqual([]);
	expect(Buffer.from(bytes ?? []).toString('latin1')).toMatch(/\/MarkInfo <<\s*\/Marked true/);
	expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
	return pdf;
}

describe('a consultation’s registration package', () => {
	it('is a ZIP whose manifest knows every file by its bytes', async () => {
		const { files, json } = opened(await packed('torget'));
		const manifest = json<Manifest>('manifest.json');
		expect(manifest).toMatchObject({ kind: 'consultation', matter, of: 'results/torget', day: '2026-02-10' });
		expect(Object.keys(files)).toEqual(['manifest.json', ...manifest.files.map(({ name }) => name)]);
		expect(manifest.files.map(({ name }) => name)).toEqual([
			'results.pdf',
			'results.csv',
			'results.json',
			'consultation.json',
			'release-1.json',
			'form-1.json'
		]);
		for (const { name, bytes, sha256 } of manifest.files) {
			const file = files[name] ?? new Uint8Array();
			expect([name, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([
				name,
				bytes,
				sha256
			]);
		}
	});
	it('has the release as it was stored, the form, and never an answer', async () => {
		const { files, json } = opened(await packed('torget'));
		const [release] = await db.select().from(releases).where(eq(releases.consultationId, id));
		expect(json('release-1.json')).toEqual({
			number: 1,
			releasedOn: '2026-02-10',
			snapshotHash: release?.snapshotHash,
			document: release?.document
		});
		expect(json<{ form: { pages: unknown[] } }>('form-1.json').form.pages).toHaveLength(1);
		const all = Object.values(files)
			.map((file) => strFromU8(file))
			.join('\n');
		for (let at = 0; at < 60; at++) expect(all).not.toContain(mark(at));
		const stored = await db.$client<{ id: string }[]>`select id from responses where consultation_id = ${id}`;
		for (const row of stored) expect(all).not.toContain(row.id);
	});
	it('has a PDF/A with every question, its table, the shown texts and the method', async () => {
		const { files } = opened(await packed('torget'));
		const pdf = await expectArchivable(files['results.pdf']);
		for (const part of [
			'Dialogen om torget',
			'KS 2023/1159',
			'Är torget tryggt?',
			'40',
			'Mer ljus på torget.',
			'Så är siffrorna skyddade'
		])
			expect(pdf.text).toContain(part);
		expect(pdf.roles).toContain('TH');
		expect(pdf.text).not.toContain(mark(0));
	});
	it('has the same bytes every time, also when the consultation is archived', async () => {
		const first = await packed('torget');
		expect(Buffer.compare(await packed('torget'), first)).toBe(0);
		await moveConsultation(db, 'torget', 'archive');
		expect(Buffer.compare(await packed('torget'), first)).toBe(0);
		expect(Buffer.compare(await packed('torget', 'en'), first)).not.toBe(0);
	});
	it('shows a hidden number as ‥ with a sentence, and a hidden table as hidden', async () => {
		const { files } = opened(await packed('parken'));
		const pdf = await expectArchivable(files['results.pdf']);
		expect(pdf.text).toContain('‥');
		expect(pdf.text).toContain('Dolt för att skydda enskilda');
	});
	it('shows a group whose number is hidden as ‥ too', async () => {
		const { results } = await materialOf('parken');
		const hidden = structuredClone(results) as Results;
		for (const table of hidden.participation) for (const group of table.groups) group.count = null;
		const rows = resultBlocks(hidden, speakerOf('sv')).flatMap((block) =>
			block.kind === 'table' && block.head[1]?.text === 'Svarande' ? block.rows : []
		);
		expect(rows.length).toBeGreaterThan(1);
		expect(rows.some((row) => row[1]?.text === '‥')).toBe(true);
	});
	it('is not there before a release', async () => {
		expect(await consultationMaterial(db, 'badet')).toBeUndefined();
		expect(await consultationMaterial(db, 'utkast')).toBeUndefined();
		expect(await consultationMaterial(db, 'nowhere')).toBeUndefined();
	});
});

describe('a report’s registration package', () => {
	it.each(['sv', 'sv-simple', 'en'])('is a PDF/A, a table and data, in %s', async (lang) => {
		const [row] = await db.$client<{ slug: string }[]>`
			select m.slug from committees m join consultations c on c.committee_id = m.id where c.slug = 'parken'`;
		const material = await reportMaterial(db, String(row?.slug), period);
		if (!material) throw new Error('no report');
		const zip = await reportPackage(material, lang, { ...matter, registryNumber: null });
		expect(
			Buffer.compare(await reportPackage(material, lang, { ...matter, registryNumber: null }), zip)
		).toBe(0);
		const { files, json } = opened(zip);
		expect(Object.keys(files)).toEqual(['manifest.json', 'report.pdf', 'report.csv', 'report.json']);
		expect(json('report.json')).toEqual(JSON.parse(JSON.stringify(material.report)));
		const pdf = await expectArchivable(files['report.pdf']);
		expect(pdf.lang).toBe(lang.slice(0, 2));
		expect(pdf.text).not.toMatch(/\b(report|results|packages|consultation):[a-z]/);
	});
});
