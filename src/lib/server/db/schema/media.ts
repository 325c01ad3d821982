import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { bytes } from './types.ts';

/** Pictures, films, captions and recordings that forms show, named by what is in them (SHA-256): the same file is kept once. */
export const media = pgTable('media', {
	hash: text().primaryKey(),
	type: text({
		enum: [
			'image/webp',
			'video/mp4',
			'video/webm',
			'text/vtt',
			'audio/mpeg',
			'audio/ogg',
			'audio/wav',
			'audio/mp4'
		]
	}).notNull(),
	bytes: bytes().notNull(),
	width: integer(),
	height: integer(),
	addedAt: timestamp({ withTimezone: true }).notNull().defaultNow()
});
