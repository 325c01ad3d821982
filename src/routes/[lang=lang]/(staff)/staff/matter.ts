import { fail, redirect } from '@sveltejs/kit';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { forbiddenIn, keptFields, typedFields } from './typed.ts';

const mostNumber = 100;
const mostTitle = 300;

type Typed = { number: string; title: string };

/** What is wrong with a registry number and a title of a matter, by field. */
function matterIssues({ number, title }: Typed): Partial<Record<keyof Typed, string>> {
	return {
		...(number.length > mostNumber ? { number: 'number-long' } : {}),
		...(title === '' ? { title: 'title-missing' } : {}),
		...(title.length > mostTitle ? { title: 'title-long' } : {})
	};
}

/** A posted form for a package: back to the page with what is wrong, or on to the file, which is made of its address. */
export async function toPackage(request: Request, path: string) {
	const typed = typedFields(await readForm(request), ['number', 'title']);
	const issues = { ...matterIssues(typed), ...forbiddenIn(typed) };
	if (Object.keys(issues).length > 0) return fail(422, { typed: keptFields(typed), issues });
	redirect(303, `${path}?${new URLSearchParams(typed)}`);
}

/** The matter that a package's address names; undefined when it is none. */
export function matterOf(
	query: URLSearchParams
): { title: string; registryNumber: string | null } | undefined {
	const [number, title] = [fieldOf(query, 'number') ?? '', fieldOf(query, 'title') ?? ''];
	const wrong = { ...matterIssues({ number, title }), ...forbiddenIn({ number, title }) };
	if (Object.keys(wrong).length > 0) return undefined;
	return { title, registryNumber: number === '' ? null : number };
}

/** A package as a file to save. */
export const packageResponse = (bytes: Uint8Array, name: string): Response =>
	new Response(bytes as BodyInit, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name}-registration.zip"`,
			'cache-control': 'no-store'
		}
	});
