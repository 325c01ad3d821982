import type { ClassMaterial, ClassSheet } from '#lib/domain/paper/classSheet.ts';
import { citySettings } from '../city/settings.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { helpContactsOf } from './help.ts';
import { cityWordsFor, classInformation, type ClassReader } from './information.ts';

const readers: Record<ClassSheet, ClassReader> = {
	guardians: 'guardians',
	children: 'children',
	guide: 'facilitator'
};

/** What is printed before a class session; undefined where no class takes part. */
export async function classMaterial(
	db: Database,
	slug: string,
	sheet: ClassSheet
): Promise<ClassMaterial | undefined> {
	const information = await classInformation(db, slug);
	const page = await cityWordsFor(db, readers[sheet]);
	if (!information || !page) return undefined;
	const { title, summary, purpose, committee } = information;
	return {
		...{ sheet, slug, title, summary, purpose, committee },
		city: await citySettings(db),
		heading: page.title,
		body: page.body,
		own: information[readers[sheet]],
		// A letter home names them in its own words.
		contacts: sheet === 'guardians' ? [] : await helpContactsOf(db),
		origin: config().ORIGIN
	};
}
