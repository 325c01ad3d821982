import { isPublic } from '#lib/domain/consultations/lifecycle.ts';
import type { Material, PaperPicture, PictureFormat } from '#lib/domain/paper/material.ts';
import { paperOf } from '#lib/domain/paper/paper.ts';
import { picturesIn } from '#lib/domain/paper/pictures.ts';
import { citySettings } from '../city/settings.ts';
import { config } from '../config.ts';
import type { ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { findMedia, readMedia } from '../media/find.ts';
import { findSign } from '../pictures/signs.ts';

/** Kinds of files that can be printed; others are told in words. */
const formats: Record<string, PictureFormat> = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/gif': 'gif',
	'image/webp': 'webp'
};

type Named = [name: string, picture: PaperPicture];

async function signOf(name: string): Promise<Named[]> {
	const svg = await findSign(name);
	return svg ? [[name, { svg }]] : [];
}

async function fileOf(db: Database, name: string): Promise<Named[]> {
	const found = await findMedia(db, name);
	const format = found && formats[found.type];
	return format ? [[name, { format, bytes: await readMedia(db, name, 0, found.size - 1) }]] : [];
}

/** Pictures to be printed, by their names: signs of the house's own collection, and uploaded ones. */
export async function picturesNamed(
	db: Database,
	{ signs, media }: { signs: string[]; media: string[] }
): Promise<Record<string, PaperPicture>> {
	const found = await Promise.all([...signs.map(signOf), ...media.map((name) => fileOf(db, name))]);
	return Object.fromEntries(found.flat());
}

/** Everything that is printed of a consultation. */
export async function materialOf(db: Database, consultation: ConsultationWithForm): Promise<Material> {
	const { slug, title, summary, purpose, committee, reach, opensOn, closesOn, state, formVersion } =
		consultation;
	const form = paperOf(consultation.form);
	return {
		slug,
		title,
		summary,
		purpose,
		committee: committee.name,
		reach,
		opensOn,
		closesOn,
		draft: !isPublic(state),
		languages: consultation.form.languages,
		version: formVersion,
		form,
		city: await citySettings(db),
		origin: config().ORIGIN,
		pictures: await picturesNamed(db, picturesIn(form))
	};
}
