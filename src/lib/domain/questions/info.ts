import { z } from 'zod';
import { identifier } from './common.ts';
import { localText } from '../text/text.ts';

/** A text between questions; nothing is answered. */
export const info = z.strictObject({
	type: z.literal('info'),
	id: identifier,
	label: localText,
	text: localText.optional()
});
export type Info = z.infer<typeof info>;
