import { error } from '@sveltejs/kit';
import { asAttachment, openFile } from '#lib/server/complaints/files.ts';
import { openInBrowser } from '#lib/server/complaints/ownSession.ts';

/** A file of one's own case, to be saved; never shown. */
export async function GET(event) {
	const { held } = await openInBrowser(event);
	const keys = { shared: new Uint8Array(Buffer.from(held.shared, 'base64')) };
	const file = await openFile(event.locals.db, held.caseId, event.params.file, keys);
	if (!file) error(404);
	return asAttachment(file);
}
