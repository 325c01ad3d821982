import type { CitySettings } from '../text/city.ts';
import type { LocalText } from '../text/text.ts';

/** Everything that is printed of a class session: its words with their pictures, and where children come in. */
export type SessionSheet = {
	lang: string;
	city: CitySettings;
	title: LocalText;
	/** Swedish, in the order that counts; the picture as SVG. */
	code: { word: string; svg: string }[];
	/** What the pictures are called in other languages, in the same order. */
	pictures: { lang: string; names: string[] }[];
	/** The whole address of the QR code; and the one where words are typed, as it is typed. */
	join: string;
	address: string;
	/** The time of day that the code dies, `14:30`. */
	until: string;
};
