import type { Form } from '#lib/domain/consultations/form.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import { formatOf } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/category.ts';
import { privateJson } from './answers.ts';
import { ApiError } from './errors.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

/** The sentence for an issue in the asker's language: the same as beside a field of the form. */
export type IssueText = (words: Words, form: Form, issue: Issue) => string;

/** What of a request the API looks at. */
export type ApiEvent = { request: Request; url: URL; locals: Pick<App.Locals, 'db' | 'lang' | 't'> };

type Route = { operation: Operation; pattern: RegExp };

const routes: Route[] = operations.map((operation) => ({
	operation,
	pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/.]+)')}$`)
}));

/** Parameters of a call after their schemas. A path that fits none is nowhere (404); another is the asker's fault (400). */
function readParameters(operation: Operation, path: Record<string, string>, event: ApiEvent) {
	const params: Record<string, string | undefined> = {};
	for (const [name, { in: place, schema, required }] of Object.entries(operation.parameters)) {
		const raw =
			place === 'path'
				? path[name]
				: place === 'query'
					? (event.url.searchParams.get(name) ?? undefined)
					: (event.request.headers.get(name) ?? undefined);
		if (raw === undefined && !required) continue;
		const read = schema.safeParse(raw);
		if (read.success) params[name] = raw;
		else if (place === 'path') throw new ApiError(404, 'not-found');
		else if (name === 'Idempotency-Key') throw new ApiError(400, 'key-missing');
		else throw new ApiError(400, 'bad-parameter', { name });
	}
	return params;
}

async function run(event: ApiEvent, words: Words, issueText: IssueText): Promise<Response> {
	const path = event.url.pathname.replace(/^\/api\/v1/, '');
	const found = routes.flatMap(({ operation, pattern }) => {
		const match = pattern.exec(path);
		return match ? [{ operation, path: { ...match.groups } }] : [];
	});
	if (found.length === 0) throw new ApiError(404, 'not-found');
	const methods = found.flatMap(({ operation }) =>
		operation.method === 'GET' ? ['GET', 'HEAD'] : [operation.method]
	);
	const method = event.request.method === 'HEAD' ? 'GET' : event.request.method;
	const match = found.find(({ operation }) => operation.method === method);
	if (!match) throw new ApiError(405, 'method-not-allowed', {}, { allow: methods.join(', ') });
	return match.operation.run({
		db: event.locals.db,
		request: event.request,
		params: readParameters(match.operation, match.path, event),
		words,
		issueText: (form, issue) => issueText(words, form, issue)
	});
}

/** Answers one request to the API, by the table of operations. What is refused is refused as JSON with a code. */
export async function answerApi(event: ApiEvent, issueText: IssueText): Promise<Response> {
	const { t, lang } = event.locals;
	try {
		return await run(event, { t, lang, format: formatOf(lang) }, issueText);
	} catch (cause) {
		if (!(cause instanceof ApiError)) throw cause;
		const message = t(`api:error.${cause.code}`, cause.params);
		return privateJson(cause.status, { error: { code: cause.code, message } }, cause.headers);
	}
}
