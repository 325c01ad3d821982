import { languageOf } from '#lib/i18n/languages.ts';

/** An address as it is printed, to be typed: without `https://`. */
export type Address = { whole: string; short: string };

/** Where one answers. Printed, it is as short as can be; it leads on in the language of who types it. */
export function addressOf(origin: string, slug: string, language: string): Address {
	const short = `${origin}/c/${slug}`;
	const whole = languageOf(language) ? `${origin}/${language}/consultations/${slug}` : short;
	return { whole, short: short.replace(/^https?:\/\//, '') };
}
