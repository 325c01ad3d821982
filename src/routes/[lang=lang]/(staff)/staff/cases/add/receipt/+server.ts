import { error } from '@sveltejs/kit';
import { readReference, readSecret } from '#lib/domain/complaints/receipt.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { config } from '#lib/server/config.ts';
import { receiptResponse } from '#lib/server/exports/print/receipt.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';

/** A receipt that was just shown, on paper. It is set as it was posted: whether there is such a case is not told. */
export async function POST({ request, locals }) {
	const fields = await readForm(request);
	const reference = readReference(fieldOf(fields, 'reference') ?? '');
	const secret = readSecret(fieldOf(fields, 'secret') ?? '');
	if (!reference || !secret) error(400);
	const city = await citySettings(locals.db);
	return receiptResponse({ reference, secret, lang: locals.lang, city, origin: config().ORIGIN });
}
