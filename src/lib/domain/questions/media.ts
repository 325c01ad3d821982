import { z } from 'zod';
import { languageTag, localText } from '../text/text.ts';

/** A file that has been uploaded: named by what is in it (SHA-256, in hex). */
export const mediaName = z.string().regex(/^[0-9a-f]{64}$/);

/** A picture, and what it shows in words for those who do not see it. */
export const picture = z.strictObject({ media: mediaName, alt: localText });
export type Picture = z.infer<typeof picture>;

const captions = z
	.array(z.strictObject({ lang: languageTag, media: mediaName }))
	.max(20)
	.default([]);

/** The same as a text, in Swedish Sign Language: with captions, and what is signed in writing. */
export const signFilm = z.strictObject({ media: mediaName, captions, transcript: localText.optional() });
export type SignFilm = z.infer<typeof signFilm>;

/**
 * A film: captions by language, what is said in writing, and the same in Swedish Sign Language where there is one.
 * It never starts by itself.
 */
export const video = z.strictObject({
	media: mediaName,
	captions,
	transcript: localText.optional(),
	signLanguage: mediaName.optional()
});
export type Video = z.infer<typeof video>;
