import { error } from '@sveltejs/kit';
import { citySettings } from '#lib/server/city/settings.ts';
import { config } from '#lib/server/config.ts';
import { openInBrowser } from '#lib/server/complaints/ownSession.ts';
import { referenceOf } from '#lib/server/complaints/ownCase.ts';
import { receiptResponse } from '#lib/server/exports/print/receipt.ts';

/** The receipt on paper, as long as it is shown. */
export async function GET(event) {
	const { db, lang } = event.locals;
	const { held } = await openInBrowser(event);
	const reference = await referenceOf(db, held.caseId);
	if (held.secret === undefined || !reference) error(404);
	const city = await citySettings(db);
	return receiptResponse({ reference, secret: held.secret, lang, city, origin: config().ORIGIN });
}
