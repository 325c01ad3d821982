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

/** A sheet of a consultation as a tagged PDF (UA-1). */
export function printPdf(material: Material, { kind, language, size }: Sheet): Promise<Uint8Array> {
	const data = sheets[kind](material, language, size);
	return typeset({ template: data.template, data, files: kind === 'form' ? filesOf(material) : {} });
}

/** The name that a sheet is saved under. */
export const fileNameOf = (slug: string, { kind, language, size }: Sheet): string =>
	`${slug}-${kind}-${language === everyLanguage ? 'all' : language}-${size}.pdf`;
