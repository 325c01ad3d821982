import type { PaperPicture } from '#lib/domain/paper/material.ts';
import type { WallMaterial } from '#lib/domain/reports/wall.ts';
import { citySettings } from '../city/settings.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { findChildResults } from '../reports/childResults.ts';
import { picturesNamed } from './material.ts';

/** What the poster for a classroom's wall is made of; undefined where there is no children's version. */
export async function wallMaterial(db: Database, slug: string): Promise<WallMaterial | undefined> {
	const results = await findChildResults(db, slug);
	if (!results) return undefined;
	const drawings = results.questions.flatMap(({ answers }) =>
		answers.flatMap(({ drawing }) => drawing ?? [])
	);
	const pictures: Record<string, PaperPicture> = await picturesNamed(db, {
		signs: drawings.flatMap((drawing) => ('sign' in drawing ? [drawing.sign] : [])),
		media: drawings.flatMap((drawing) => ('media' in drawing ? [drawing.media] : []))
	});
	return { results, pictures, city: await citySettings(db), origin: config().ORIGIN };
}
