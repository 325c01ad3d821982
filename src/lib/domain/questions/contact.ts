import { z } from 'zod';
import { localText } from '../text/text.ts';
import { anyQuestion, answered, faulty, nothingRead, type Kind } from './common.ts';
import { readWords } from './words.ts';

/**
 * Consent to be contacted: an e-mail address or a telephone number, for one purpose, for some days after closing.
 * Never required, never counted, and never stored beside an answer.
 */
export const contact = z.strictObject({
	type: z.literal('contact'),
	...anyQuestion,
	hint: localText.optional(),
	purpose: localText,
	keepDays: z.number().int().min(1).max(730)
});
export type Contact = z.infer<typeof contact>;

const email = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/;
const phone = /^\+?[\d\s()/-]{5,30}$/;

/** Issues: those of a text, and `not-an-address`. */
export const contactKind: Kind<Contact> = {
	fields: ({ id }) => [{ name: id }],
	read: ({ id }, raw) => {
		const read = readWords(id, raw, 254);
		const text = read.answers[id];
		if (typeof text !== 'string') return read.issues.length ? read : nothingRead();
		return email.test(text) || (phone.test(text) && /(\d\D*){5}/.test(text))
			? answered(id, text)
			: faulty('not-an-address');
	},
	countings: () => [],
	paper: ({ id, purpose, keepDays }) => ({ kind: 'contact', field: id, purpose, keepDays })
};
