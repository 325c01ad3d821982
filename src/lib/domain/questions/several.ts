import { answered, faulty, isEmpty, nothingRead, type Raw, type Read } from './common.ts';

type Limits = { least?: number | undefined; most?: number | undefined };

/**
 * Known ids in a field, in the form's order; an option marked `exclusive` stands alone.
 * Issues: `wrong-type`, `unknown-option`, `exclusive-option`, `too-few`, `too-many`.
 */
export function readSeveral(
	field: string,
	options: readonly { id: string; exclusive?: boolean | undefined }[],
	raw: Raw,
	{ least, most }: Limits = {}
): Read {
	const value = raw(field);
	if (isEmpty(value)) return nothingRead();
	const list: unknown[] = Array.isArray(value) ? value : [value];
	if (!list.every((item): item is string => typeof item === 'string')) return faulty('wrong-type');
	const chosen = new Set(list.filter((item) => item !== ''));
	if (chosen.size === 0) return nothingRead();
	const known = options.filter(({ id }) => chosen.has(id));
	if (known.length !== chosen.size) return faulty('unknown-option');
	const exclusive = known.some((option) => option.exclusive);
	if (known.length > 1 && exclusive) return faulty('exclusive-option');
	if (most !== undefined && known.length > most) return faulty('too-many', { params: { most } });
	if (least !== undefined && known.length < least && !exclusive)
		return faulty('too-few', { params: { least } });
	return answered(
		field,
		known.map(({ id }) => id)
	);
}
