import { config } from '../config.ts';
import { ApiError } from './errors.ts';

/** The bytes of a request, at most BODY_LIMIT of them. */
async function bytesOf(request: Request): Promise<Uint8Array> {
	const limit = config().BODY_LIMIT;
	const tooLarge = new ApiError(413, 'too-large');
	if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body ?? []) {
			size += chunk.length;
			if (size > limit) throw tooLarge;
			chunks.push(chunk);
		}
	} catch (cause) {
		if (cause === tooLarge || (cause as { status?: number }).status === 413) throw tooLarge;
		throw new ApiError(400, 'bad-json');
	}
	return Buffer.concat(chunks);
}

/** The JSON of a request. Codes: `not-json` (415), `too-large` (413), `bad-json` (400: no UTF-8, or no JSON). */
export async function jsonOf(request: Request): Promise<unknown> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type.trim()))
		throw new ApiError(415, 'not-json');
	const bytes = await bytesOf(request);
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		throw new ApiError(400, 'bad-json');
	}
}
