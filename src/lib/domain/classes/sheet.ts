import type { CitySettings } from '../text/city.ts';
import type { LocalText } from '../text/text.ts';
import type { CodeWord } from './words.ts';

/** Everything that is printed of a session: its words with their pictures as SVG, and where children come in. */
export type SessionSheet = {
	lang: string;
	city: CitySettings;
	title: LocalText;
	code: (CodeWord & { svg: string })[];
	/** The whole address of the QR code; and the one where words are typed, as it is typed. */
	join: string;
	address: string;
	/** The time of day that the code dies, `14:30`. */
	until: string;
};
