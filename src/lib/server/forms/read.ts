import { error } from '@sveltejs/kit';

/** What the fields of a form are read from, whoever parsed them. */
export type Fields = FormData | URLSearchParams;

const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The fields of a form in the common encoding. Throws on bytes that are no text: a browser sends none. */
function readEncoded(text: string): FormData {
	decodeURIComponent(text.replaceAll('+', ' '));
	const form = new FormData();
	for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
	return form;
}

/**
 * A posted form, or a plain 4xx: what cannot be read as a form is a bad request, never a fault of ours.
 * Bytes that are not UTF-8 (half a surrogate pair among them) would be read as other characters than were sent.
 */
export async function readForm(request: Request): Promise<FormData> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) error(415);
	try {
		const bytes = await request.arrayBuffer();
		const text = strict().decode(bytes);
		if (/^application/i.test(type)) return readEncoded(text);
		return await new Response(bytes, { headers: { 'content-type': type } }).formData();
	} catch (cause) {
		const status = (cause as { status?: number }).status;
		error(status === 413 ? 413 : 400);
	}
}

/** A posted form with files in it, or a plain 4xx. What the files hold is for others to judge. */
export async function readUpload(request: Request): Promise<FormData> {
	if (!/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')) error(415);
	try {
		return await request.formData();
	} catch (cause) {
		error((cause as { status?: number }).status === 413 ? 413 : 400);
	}
}

/** The text of one field; undefined when it is missing. A file, or the same field twice, is a bad request. */
export function fieldOf(form: Fields, name: string): string | undefined {
	const values = form.getAll(name);
	if (values.length > 1 || (values.length === 1 && typeof values[0] !== 'string')) error(400);
	return values[0] as string | undefined;
}
