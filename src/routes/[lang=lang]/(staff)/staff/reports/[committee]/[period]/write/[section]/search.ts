import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';

/** What an address asks of the released texts: words to look for, and which page. */
export function searchOf({ searchParams }: URL): { asked: boolean; search: string; page: number } {
	const raw = searchParams.get('quote');
	const search = raw === null || hasForbiddenCharacter(raw) ? '' : raw.slice(0, 200);
	const page = searchParams.get('from') ?? '1';
	return { asked: raw !== null, search, page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1 };
}
