import { z } from 'zod';
import { localText } from '../text/text.ts';
import { anyQuestion, type Kind } from './common.ts';
import { picture, video } from './media.ts';

/** A text between questions, with a picture or a film where there is one; nothing is answered. */
export const info = z.strictObject({
	type: z.literal('info'),
	...anyQuestion,
	text: localText.optional(),
	picture: picture.optional(),
	video: video.optional()
});
export type Info = z.infer<typeof info>;

export const infoKind: Kind<Info> = {
	fields: () => [],
	read: () => ({ answers: {}, issues: [] }),
	countings: () => [],
	paper: ({ text, picture, video }) => ({ kind: 'reading', text: text ?? video?.transcript, picture })
};
