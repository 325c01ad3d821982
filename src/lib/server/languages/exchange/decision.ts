import { error } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { Choices } from '#lib/domain/translations/proposal.ts';
import { fieldOf } from '../../forms/read.ts';
import { readCarried, type Carried } from './settle.ts';

type Way = 'keep' | 'take';
const isWay = (value: unknown): value is Way => value === 'keep' || value === 'take';

/** A decision about a proposal, as its form sends it. */
export type Decision = { name: string; carried: Carried; choices: (tag: string) => Choices };

/** A choice between what stands here and the file: one that was not made keeps. */
function wayOf(form: FormData, name: string): Way {
	const value = fieldOf(form, name) ?? 'keep';
	if (!isWay(value)) error(400);
	return value;
}

/** Reads a decision about texts in `tags`, or a plain 400. `each {tag} {id}`: what is chosen for one text; `''`: as for all. */
export function readDecision(form: FormData, tags: readonly string[]): Decision {
	const carried = readCarried(fieldOf(form, 'carried') ?? '');
	const name = fieldOf(form, 'name') ?? '';
	if (!carried || hasForbiddenCharacter(name) || carried.some(({ tag }) => !tags.includes(tag))) error(400);
	const [conflicts, outdated] = [wayOf(form, 'conflicts'), wayOf(form, 'outdated')];
	const single = [...form].filter(([field]) => field.startsWith('each '));
	if (single.some(([, value]) => value !== '' && !isWay(value))) error(400);
	const choices = (tag: string): Choices => {
		const before = `each ${tag} `;
		const each = single.flatMap(([field, value]) =>
			field.startsWith(before) && isWay(value) ? [[field.slice(before.length), value] as const] : []
		);
		return { conflicts, outdated, each: new Map(each) };
	};
	return { name, carried, choices };
}
