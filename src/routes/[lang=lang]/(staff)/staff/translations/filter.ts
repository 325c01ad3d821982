import { isShown, shows, type Show } from '#lib/domain/translations/waiting.ts';
import { isOfRespondents, type RoomText } from '#lib/server/languages/room.ts';

/** What of a language's texts one looks at, as it stands in the address. `file`: `residents` for all of theirs. */
export type Filter = { show: Show; file: string; q: string };

const cut = (text: string) => text.slice(0, 100).replaceAll('\u0000', '').toWellFormed().trim();

export function readFilter(params: URLSearchParams): Filter {
	return {
		show: shows.find((show) => show === params.get('show')) ?? 'all',
		file: cut(params.get('file') ?? ''),
		q: cut(params.get('q') ?? '')
	};
}

/** The filter as a query, `?` first; nothing where all is shown. */
export function queryOf({ show, file, q }: Filter, more: Record<string, string> = {}): string {
	const set = { show: show === 'all' ? '' : show, file, q, ...more };
	const query = new URLSearchParams(Object.entries(set).filter(([, value]) => value !== '')).toString();
	return query && `?${query}`;
}

/** Those of the texts that one looks at. */
export function matching(
	texts: readonly RoomText[],
	{ show, file, q }: Filter,
	personId: string
): RoomText[] {
	const words = q.toLocaleLowerCase('sv');
	const says = (forms: ReadonlyMap<string, string>) =>
		[...forms.values()].some((text) => text.toLocaleLowerCase('sv').includes(words));
	return texts.filter(
		(text) =>
			isShown[show](text, personId) &&
			(file === '' || (file === 'residents' ? isOfRespondents(text) : text.file === file)) &&
			(words === '' || text.key.toLowerCase().includes(words) || says(text.source) || says(text.forms))
	);
}
