import type { MergedCategory } from '../../disclosure/document.ts';

export const genders = ['men', 'women'] as const;
export type Gender = (typeof genders)[number];

/** Forms name their options freely: their ids in English, their words in Swedish. */
const known: Record<Gender, RegExp> = {
	men: /^(m[aä]n|men|male|males|boys?|pojk(e|ar)|kill(e|ar)?|m[aä]n[ _/-](och[ _-])?pojk(e|ar)?)$/i,
	women:
		/^(kvinn(a|or)|wom[ae]n|females?|girls?|flick(a|or)|tjej(er)?|kvinn(a|or)[ _/-](och[ _-])?flick(a|or)?)$/i
};

function genderOfPart(id: string, label: MergedCategory['labels'][number] | undefined): Gender | undefined {
	const swedish = label?.['sv'];
	const words = [id, typeof swedish === 'string' ? swedish : (swedish?.text ?? '')];
	return genders.find((gender) => words.some((word) => known[gender].test(word.trim())));
}

/** Whether a group is men and boys, or women and girls, and nobody else. Undefined where others are merged into it. */
export function genderOf({ ids, labels, kind }: MergedCategory): Gender | undefined {
	if (kind !== 'answer') return undefined;
	const parts = ids.map((id, at) => genderOfPart(id, labels[at]));
	const [first] = parts;
	return parts.every((part) => part === first) ? first : undefined;
}
