import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodOf } from '#lib/domain/reports/period.ts';
import type { Database } from '#lib/server/db/client.ts';
import { reportFile } from '#lib/server/exports/report/files.ts';
import {
	askForExport,
	deleteOldExports,
	exportBytes,
	listExports
} from '#lib/server/reports/exporting/exports.ts';
import { makeWaitingExports } from '#lib/server/reports/exporting/running.ts';
import { callApi } from '../support/callApi.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillReleased } from '../support/fillReleased.ts';
import { readDocx } from '../support/readExports.ts';

let opened: TestDatabase;
let db: Database;
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await fillReleased(db);
});
afterAll(() => opened.close());

const subject = { owner: 'jarva', period: periodOf(2026, 'T1') };
const userId = '11111111-1111-4111-8111-111111111111';
const ask = (file: 'report.docx' | 'report.csv', lang = 'sv') =>
	askForExport(db, { ...subject, file, lang, userId });

describe('files that are asked for', () => {
	it('are made in turn, once for the same wish, and then fetched', async () => {
		const id = await ask('report.docx');
		expect(await ask('report.docx')).toBe(id);
		expect(await ask('report.csv')).not.toBe(id);
		expect(await exportBytes(db, subject, id)).toBeUndefined();
		await makeWaitingExports(db, reportFile);
		expect((await listExports(db, subject)).map(({ state }) => state)).toEqual(['made', 'made']);
		const found = await exportBytes(db, subject, id);
		expect(readDocx(found?.bytes ?? new Uint8Array()).title).toContain('Järva stadsdelsnämnd');
	});

	it('are found under their own report alone', async () => {
		const [one] = await listExports(db, subject);
		expect(await exportBytes(db, { ...subject, owner: 'bromma' }, String(one?.id))).toBeUndefined();
		expect(
			await exportBytes(db, { ...subject, period: periodOf(2026, 'T2') }, String(one?.id))
		).toBeUndefined();
		expect(await exportBytes(db, subject, 'x\u0000')).toBeUndefined();
	});

	it('tell how far they have come', async () => {
		const id = await ask('report.csv', 'en');
		let seen: unknown;
		await makeWaitingExports(db, async (file, material, lang, progress) => {
			progress(3, 60);
			await new Promise((resolve) => setTimeout(resolve, 100));
			seen = (await listExports(db, subject)).find((one) => one.id === id);
			return reportFile(file, material, lang, progress);
		});
		expect(seen).toMatchObject({ state: 'running', done: 3, total: 60 });
	});

	it('that fail say so, and the next is made', async () => {
		await ask('report.csv', 'fi');
		await ask('report.csv', 'se');
		await makeWaitingExports(db, async (_, __, lang) => {
			if (lang === 'fi') throw new Error('no');
			return new Uint8Array([1]);
		});
		const states = (await listExports(db, subject)).map(({ lang, state, failure }) => [
			lang,
			state,
			failure !== null
		]);
		expect(states).toContainEqual(['fi', 'failed', true]);
		expect(states).toContainEqual(['se', 'made', false]);
	});

	it('that stood still since another process ended are taken up', async () => {
		const id = await ask('report.csv', 'ar');
		await db.$client`update report_exports set state = 'running', moved_at = now() - interval '10 minutes' where id = ${id}`;
		await makeWaitingExports(db, reportFile);
		expect((await listExports(db, subject)).find((one) => one.id === id)?.state).toBe('made');
	});

	it('are gone after a day, and never more than a page of them', async () => {
		for (let at = 0; at < 25; at++) {
			await ask('report.csv');
			await makeWaitingExports(db, async () => new Uint8Array([at]));
		}
		const [row] = await db.$client`select count(*)::int as n from report_exports`;
		expect(row?.n).toBeLessThanOrEqual(20);
		await deleteOldExports(db, new Date(Date.now() + 25 * 3600_000));
		expect(await listExports(db, subject)).toEqual([]);
	});
});

describe('the catalogue of open data (DCAT-AP)', () => {
	type Node = Record<string, unknown>;
	const listOf = (value: unknown) => value as Node[];

	it('has what DCAT-AP requires of a catalogue, its datasets and their distributions', async () => {
		const response = await callApi(db, '/catalogue.jsonld');
		expect(response.headers.get('content-type')).toBe('application/ld+json');
		const catalogue = (await response.json()) as Node;
		expect(catalogue['@type']).toBe('dcat:Catalog');
		for (const name of [
			'dct:title',
			'dct:description',
			'dct:publisher',
			'dcat:dataset',
			'dct:license',
			'dct:language'
		])
			expect(catalogue[name], name).toBeTruthy();
		expect((catalogue['dct:publisher'] as Node)['foaf:name']).toBeTruthy();
		const datasets = listOf(catalogue['dcat:dataset']);
		expect(datasets.map((one) => String(one['@id']).split('/sv/')[1])).toEqual(
			expect.arrayContaining(['results/parken', 'reports/jarva/2026-T1'])
		);
		expect(JSON.stringify(datasets)).not.toContain('results/badet');
		for (const dataset of datasets) {
			for (const name of ['dct:title', 'dct:description', 'dct:publisher', 'dct:accessRights', 'dcat:theme'])
				expect(dataset[name], name).toBeTruthy();
			expect((dataset['dct:title'] as Node[]).map((title) => title['@language'])).toEqual(['sv', 'en']);
			for (const one of listOf(dataset['dcat:distribution'])) {
				expect(one['@type']).toBe('dcat:Distribution');
				expect((one['dcat:accessURL'] as Node)['@id']).toMatch(/^https?:\/\/\S+\/api\/v1\//);
				expect((one['dct:license'] as Node)['@id']).toBe('http://creativecommons.org/publicdomain/zero/1.0/');
			}
		}
	});

	it('names files that are there', async () => {
		const catalogue = (await (await callApi(db, '/catalogue.jsonld')).json()) as Node;
		for (const dataset of listOf(catalogue['dcat:dataset']))
			for (const one of listOf(dataset['dcat:distribution'])) {
				const path = String((one['dcat:accessURL'] as Node)['@id']).split('/api/v1')[1] ?? '';
				expect((await callApi(db, path)).status, path).toBe(200);
			}
	});

	it('has the schema of a report beside it', async () => {
		const schema = (await (await callApi(db, '/report.schema.json')).json()) as Node;
		expect(schema['$schema']).toContain('2020-12');
		expect(schema['required']).toContain('indicators');
	});
});
