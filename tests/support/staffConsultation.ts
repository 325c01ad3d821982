import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { commandOf } from '#lib/server/commands/table.ts';
import { connectSocket } from '#lib/server/db/client.ts';

const text = (sv: string) => ({ sv });
const options = (names: string[]) => names.map((name) => ({ id: name, label: text(name) }));

/**
 * One of the operator's commands on the running server's database, in this process: starting another for each takes
 * longer than most of them do.
 */
async function radslag(...args: string[]): Promise<void> {
	const found = commandOf(args);
	if (!found || found.entry.filesAlone) throw new Error(`no command ${args.join(' ')}`);
	const { run } = await found.entry.load();
	const db = connectSocket(process.env.E2E_DATA_DIR as string);
	const errors: string[] = [];
	try {
		const code = await run(db, found.rest, { out: () => undefined, err: (line) => void errors.push(line) });
		if (code !== 0) throw new Error(errors.join('\n'));
	} finally {
		await db.$client.end({ timeout: 5 });
	}
}

const small = {
	title: text('Prov'),
	languages: ['sv'],
	pages: [
		{
			id: 'page',
			questions: [
				{ type: 'single', id: 'safe', label: text('Är vägen trygg?'), options: options(['ja', 'nej']) },
				{ type: 'longText', id: 'why', label: text('Berätta mer') }
			]
		}
	]
};

/** A draft of the Traffic Committee's, imported into the running server's database with the operator's command. */
export async function importDraft(slug: string, form: object = small): Promise<void> {
	const file = join(mkdtempSync(join(tmpdir(), 'radslag-draft-')), 'form.json');
	writeFileSync(
		file,
		JSON.stringify({
			slug,
			committee: 'trafiknamnden',
			title: text(`Prov ${slug}`),
			summary: text('En dialog att prova med.'),
			purpose: text('Till att prova.'),
			opensOn: '2026-01-01',
			closesOn: '2099-12-31',
			form
		})
	);
	await radslag('import-form', file);
}

/** The same, and open for answers. */
export async function openConsultation(slug: string, form?: object): Promise<void> {
	await importDraft(slug, form);
	await radslag('open', slug);
}

/** Closes one that is open. */
export const closeNow = (slug: string): Promise<void> => radslag('close', slug);

/** Answers through the API, one a person. */
export async function answerAll(
	request: APIRequestContext,
	slug: string,
	people: readonly Record<string, string | string[]>[]
): Promise<void> {
	for (const answers of people) {
		const reply = await request.post(`/api/v1/consultations/${slug}/responses`, {
			headers: { 'idempotency-key': randomUUID() },
			data: { answers, language: 'sv' }
		});
		if (reply.status() !== 201) throw new Error(await reply.text());
	}
}

/** A closed consultation in which each of these texts was written, and as many again wrote none. */
export async function closedWithTexts(
	request: APIRequestContext,
	slug: string,
	texts: readonly string[]
): Promise<void> {
	await openConsultation(slug);
	for (const why of [...texts, ...texts.map(() => undefined)]) {
		const reply = await request.post(`/api/v1/consultations/${slug}/responses`, {
			headers: { 'idempotency-key': randomUUID() },
			data: { answers: { safe: 'ja', ...(why ? { why } : {}) }, language: 'sv' }
		});
		if (reply.status() !== 201) throw new Error(await reply.text());
	}
	await radslag('close', slug);
}

/** Counts a closed consultation's answers and makes them public. */
export const releaseNow = (slug: string): Promise<void> => radslag('release', slug);

/** Answers through the API: so many of each, and one free text that must not be shown as it is. */
export async function answer(
	request: APIRequestContext,
	slug: string,
	yes: number,
	no: number
): Promise<void> {
	const all = [...Array(yes).fill('ja'), ...Array(no).fill('nej')] as string[];
	for (const [index, safe] of all.entries()) {
		const why = index === 0 ? { why: 'Ring mig på 070-123 45 67 så visar jag hålet i vägen.' } : {};
		const reply = await request.post(`/api/v1/consultations/${slug}/responses`, {
			headers: { 'idempotency-key': randomUUID() },
			data: { answers: { safe, ...why }, language: 'sv' }
		});
		if (reply.status() !== 201) throw new Error(await reply.text());
	}
}
