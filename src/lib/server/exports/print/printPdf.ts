import { everyLanguage, type Material, type Sheet } from '#lib/domain/paper/material.ts';
import { formOf } from './form.ts';
import { lettersOf } from './letter.ts';
import { posterOf } from './poster.ts';
import { fileOf } from './shapes.ts';
import { typeset } from './typesetter.ts';

const sheets = { poster: posterOf, letter: lettersOf, form: formOf };

const filesOf = ({ pictures }: Material): Record<string, Uint8Array> =>
	Object.fromEntries(
		Object.entries(pictures).map(([name, picture]) => [
			fileOf(name, picture) ?? name,
			'svg' in picture ? new TextEncoder().encode(picture.svg) : picture.bytes
		])
	);

function set(material: Material, { kind, language, size }: Sheet): Promise<Uint8Array> {
	const data = sheets[kind](material, language, size);
	return typeset({ template: data.template, data, files: kind === 'form' ? filesOf(material) : {} });
}

/** A sheet of a consultation as a tagged PDF (UA-1). A picture that cannot be drawn is left out, and its words stay. */
export async function printPdf(material: Material, sheet: Sheet): Promise<Uint8Array> {
	try {
		return await set(material, sheet);
	} catch (error) {
		if (sheet.kind !== 'form' || Object.keys(material.pictures).length === 0) throw error;
		return set({ ...material, pictures: {} }, sheet);
	}
}

/** The name that a sheet is saved under. */
export const fileNameOf = (slug: string, { kind, language, size }: Sheet): string =>
	`${slug}-${kind}-${language === everyLanguage ? 'all' : language}-${size}.pdf`;
