import { z } from 'zod';
import { nothingRead, option, type Field, type Raw, type Read } from './common.ts';
import { readWords } from './words.ts';

/** An option; `other`: it has a line for one's own words beside it. */
export const choice = option.extend({ other: z.literal(true).optional() });
type Choices = { id: string; options: readonly z.infer<typeof choice>[] };

const longest = 200;

export const otherField = (id: string): string => `${id}.other`;

const hasOther = ({ options }: Choices): boolean => options.some(({ other }) => other);

/** The field of one's own words, where an option has one. */
export const otherFields = (question: Choices): Field[] =>
	hasOther(question) ? [{ name: otherField(question.id) }] : [];

export const otherTexts = (question: Choices): string[] =>
	hasOther(question) ? [otherField(question.id)] : [];

/** Own words beside the chosen option; they fall away with it. Issues: those of a text. */
export function readOther(question: Choices, chosen: readonly string[], raw: Raw): Read {
	const isChosen = question.options.some(({ id, other }) => other && chosen.includes(id));
	return isChosen ? readWords(otherField(question.id), raw, longest) : nothingRead();
}
