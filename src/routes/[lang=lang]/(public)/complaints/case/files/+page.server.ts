import { redirect } from '@sveltejs/kit';
import { fileLimits } from '#lib/domain/complaints/files.ts';
import { TooBusy } from '#lib/server/auth/turns.ts';
import { addFiles, type Upload } from '#lib/server/complaints/files.ts';
import { gate, shownAsked } from '#lib/server/complaints/gate.ts';
import { ownCase } from '#lib/server/complaints/ownCase.ts';
import { keepSaid, openInBrowser, takeSaid } from '#lib/server/complaints/ownSession.ts';
import type { Said } from '#lib/server/complaints/reporter.ts';
import { fieldOf, readUpload } from '#lib/server/forms/read.ts';

export async function load(event) {
	const { db, lang } = event.locals;
	const open = await openInBrowser(event);
	if (open.held.secret !== undefined) redirect(303, `/${lang}/complaints/case/receipt`);
	const own = await ownCase(db, open.held);
	if (!own) redirect(303, `/${lang}/complaints/case`);
	const { reference, files } = own;
	const said = event.request.method === 'GET' ? await takeSaid(db, open) : open.held.said;
	return {
		reference,
		files,
		limits: fileLimits,
		said: said?.part === 'files' ? said : undefined,
		asked: await shownAsked(db, open.token, 'file')
	};
}

/** The files of a form. A field without a file sends an empty one without a name. */
async function uploadsIn(posted: FormData): Promise<Upload[]> {
	const files = posted
		.getAll('files')
		.filter((one): one is File => one instanceof File && (one.size > 0 || one.name !== ''));
	return Promise.all(
		files.slice(0, 2 * fileLimits.count).map(async (file) => ({
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer())
		}))
	);
}

export const actions = {
	default: async (event) => {
		const { locals, request, getClientAddress } = event;
		const open = await openInBrowser(event);
		const say = async (said: Omit<Said, 'part'>) => {
			await keepSaid(locals.db, open, { part: 'files', ...said });
			redirect(303, `/${locals.lang}/complaints/case/files`);
		};
		const posted = await readUpload(request);
		const uploads = await uploadsIn(posted);
		if (uploads.length === 0) return say({ issue: 'missing' });
		const { token, held } = open;
		const proof = fieldOf(posted, 'proof');
		const passage = await gate(locals.db, { kind: 'file', token, address: getClientAddress(), proof });
		if (passage.to === 'asked') return say({ issue: 'asked' });
		if (passage.to === 'wait') return say({ issue: 'wait', minutes: passage.minutes });
		const adding = {
			caseId: held.caseId,
			keys: { shared: new Uint8Array(Buffer.from(held.shared, 'base64')) },
			userId: null,
			keepOriginals: fieldOf(posted, 'keep') === 'yes',
			unnamed: locals.t('receipt:files.unnamed')
		};
		const done = await addFiles(locals.db, adding, uploads).catch((error: unknown) => {
			if (error instanceof TooBusy) return 'busy' as const;
			throw error;
		});
		if (done === 'busy') return say({ issue: 'busy' });
		if (!done) redirect(303, `/${locals.lang}/complaints/case`);
		return say({
			...(done.added > 0 ? { done: String(done.added) } : {}),
			...(done.faults.length > 0 ? { faults: done.faults } : {})
		});
	}
};
