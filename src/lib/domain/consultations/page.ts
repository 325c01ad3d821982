import { z } from 'zod';
import { identifier } from '../questions/common.ts';
import { signFilm } from '../questions/media.ts';
import { question } from '../questions/register.ts';
import { rule } from '../questions/rule.ts';
import { localText } from '../text/text.ts';

/**
 * A page of a form. `when`: only for those whose earlier answers match. `exit`: the journey ends here with advice, and
 * nothing is sent. `signLanguage`: its heading and what it is about, in Swedish Sign Language.
 */
export const page = z.strictObject({
	id: identifier,
	title: localText.optional(),
	signLanguage: signFilm.optional(),
	when: rule.optional(),
	exit: z.literal(true).optional(),
	questions: z.array(question).min(1).max(300)
});
export type Page = z.infer<typeof page>;

/** Whatever has pages, in order. */
export type Paged = { pages: readonly Page[] };
