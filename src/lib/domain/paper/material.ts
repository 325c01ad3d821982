import type { Reach } from '../consultations/reach.ts';
import type { CitySettings } from '../text/city.ts';
import type { LocalText } from '../text/text.ts';
import type { PaperForm } from './paper.ts';

/** A picture as it is put on paper: drawn in SVG, or the bytes of one that was uploaded. */
export type PaperPicture = { svg: string } | { format: PictureFormat; bytes: Uint8Array };
export type PictureFormat = 'png' | 'jpg' | 'gif' | 'webp';

/** Everything that is printed of a consultation: what its poster, letter and paper form are made of. */
export type Material = {
	slug: string;
	title: LocalText;
	summary: LocalText;
	purpose: LocalText;
	committee: LocalText;
	reach: Reach;
	opensOn: string | null;
	closesOn: string | null;
	/** Not opened yet: what is printed says so. */
	draft: boolean;
	languages: string[];
	version: number;
	form: PaperForm;
	city: CitySettings;
	/** Where residents find the platform: `https://dialog.stad.example`. */
	origin: string;
	/** By the name of a sign or of an uploaded file. */
	pictures: Record<string, PaperPicture>;
};

/** What can be printed, and in which sizes: sheets for posters and letters, points of the type for the form. */
export const printed = {
	poster: ['a4', 'a3'],
	letter: ['a4', 'a4-window'],
	form: ['14', '18']
} as const;
export type Printed = keyof typeof printed;

/** All of the form's languages in one: on one poster, or a letter for each. */
export const everyLanguage = 'all';

export type Sheet = { kind: Printed; language: string; size: string };

/** Whether there is such a sheet of a consultation. The form is in one language: each is many pages. */
export function isSheet({ kind, language, size }: Sheet, languages: readonly string[]): boolean {
	const sizes: readonly string[] = Object.hasOwn(printed, kind) ? printed[kind] : [];
	const inAll = language === everyLanguage && kind !== 'form' && languages.length > 1;
	return sizes.includes(size) && (inAll || languages.includes(language));
}
