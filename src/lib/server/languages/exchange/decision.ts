import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { Choices } from '#lib/domain/translations/proposal.ts';
import { fieldOf } from '../../forms/read.ts';
import { readCarried, type Carried } from './settle.ts';

type Way = 'keep' | 'take';
const isWay = (value: unknown): value is Way => value === 'keep' || value === 'take';

/** A decision about a proposal, as its form sends it. */
export type Decision = { name: string; carried: Carried; choices: (tag: string) => Choices };

/**
 * Reads a decision about texts in `tags`; undefined when it is none of ours. A choice that was not made keeps what stands
 * here. `each {tag} {id}`: what is chosen for one text; `''`: as for all.
 */
export function readDecision(form: FormData, tags: readonly string[]): Decision | undefined {
	const carried = readCarried(fieldOf(form, 'carried') ?? '');
	const name = fieldOf(form, 'name') ?? '';
	if (
		!carried ||
		name.length > 200 ||
		hasForbiddenCharacter(name) ||
		carried.some(({ tag }) => !tags.includes(tag))
	)
		return undefined;
	const conflicts = fieldOf(form, 'conflicts') ?? 'keep';
	const outdated = fieldOf(form, 'outdated') ?? 'keep';
	if (!isWay(conflicts) || !isWay(outdated)) return undefined;
	const single = [...form].filter(([field]) => field.startsWith('each '));
	if (single.some(([, value]) => value !== '' && !isWay(value))) return undefined;
	const choices = (tag: string): Choices => {
		const before = `each ${tag} `;
		const each = single.flatMap(([field, value]) =>
			field.startsWith(before) && isWay(value) ? [[field.slice(before.length), value] as const] : []
		);
		return { conflicts, outdated, each: new Map(each) };
	};
	return { name, carried, choices };
}
