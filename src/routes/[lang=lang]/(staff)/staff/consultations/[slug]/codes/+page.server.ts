import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { shownEntryCode } from '#lib/domain/access/entryCode.ts';
import { batchMost, batchNameMost, entries, type Entry } from '#lib/domain/consultations/entry.ts';
import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { codesUsed, listBatches, makeBatch, revokeBatch, setEntry } from '#lib/server/codes/batches.ts';
import { findConsultation } from '#lib/server/consultations/find.ts';
import { csvOf } from '#lib/server/exports/csv.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../../../form.ts';

async function consultationOf(locals: App.Locals, slug: string) {
	const found = await findConsultation(locals.db, slug);
	if (!found) error(404);
	return { found, possible: !isPublic(found.state) || found.state === 'open' };
}

export async function load({ locals, params, url }) {
	const { found, possible } = await consultationOf(locals, params.slug);
	const { id, slug, title, entry } = found;
	const batches = await listBatches(locals.db, id);
	return {
		slug,
		title,
		entry,
		possible,
		batches: batches.map(({ madeAt, revokedAt, ...batch }) => ({
			...batch,
			madeOn: today(madeAt),
			revokedOn: revokedAt && today(revokedAt)
		})),
		inUse: batches.reduce((sum, { size, revokedAt }) => sum + (revokedAt ? 0 : size), 0),
		used: await codesUsed(locals.db, id),
		/** Of the batch that this page may make: the same page sent twice makes one. */
		next: randomUUID(),
		most: batchMost,
		done: ['entry', 'revoked'].find((one) => one === url.searchParams.get('done'))
	};
}

const isEntry = (value: string): value is Entry => (entries as readonly string[]).includes(value);

/** What is wrong with the name or the number of a batch, by field. */
function faultsOf(name: string, size: string): { name?: string; size?: string } {
	const count = /^\d{1,6}$/.test(size) ? Number(size) : 0;
	return {
		...(name === '' ? { name: 'name-missing' } : {}),
		...(name.length > batchNameMost ? { name: 'name-long' } : {}),
		...(count < 1 || count > batchMost ? { size: 'size' } : {})
	};
}

export const actions = {
	entry: async ({ request, locals, params, url }) => {
		const entry = fieldOf(await readForm(request), 'entry') ?? '';
		const { found } = await consultationOf(locals, params.slug);
		if (!isEntry(entry)) error(400);
		if (!(await setEntry(locals.db, found.id, entry, requirePerson(locals).id))) error(409);
		redirect(303, `${url.pathname}?done=entry`);
	},
	make: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { found, possible } = await consultationOf(locals, params.slug);
		const id = fieldOf(posted, 'id') ?? '';
		const name = (fieldOf(posted, 'name') ?? '').trim();
		const size = (fieldOf(posted, 'size') ?? '').trim();
		if (!isUuid(id)) error(400);
		if (!possible) error(409);
		const typed = {
			name: name.slice(0, 200).replaceAll('\u0000', '').toWellFormed(),
			size: size.slice(0, 20)
		};
		const issues = hasForbiddenCharacter(name) ? { name: 'character-not-allowed' } : faultsOf(name, size);
		if (Object.keys(issues).length > 0) return fail(422, { typed, issues });
		const { db } = locals;
		const made = await makeBatch(db, found.id, { id, name, size: Number(size) }, requirePerson(locals).id);
		if (made === 'made-already') return fail(422, { typed, issues: { name: 'name-taken' } });
		const place = `${url.origin}/${locals.lang}/consultations/${found.slug}/form`;
		const rows = made.map((code) => ({
			code: shownEntryCode(code),
			link: `${place}#code=${shownEntryCode(code)}`
		}));
		return { made: { name, place, codes: rows.map(({ code }) => code), csv: csvOf(['code', 'link'], rows) } };
	},
	revoke: async ({ request, locals, params, url }) => {
		const batch = fieldOf(await readForm(request), 'batch') ?? '';
		const { found } = await consultationOf(locals, params.slug);
		if (!isUuid(batch)) error(400);
		if (!(await revokeBatch(locals.db, found.id, batch, requirePerson(locals).id))) error(409);
		redirect(303, `${url.pathname}?done=revoked`);
	}
};
