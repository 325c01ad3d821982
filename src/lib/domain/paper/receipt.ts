import { shownCode, type Receipt } from '../complaints/receipt.ts';
import type { CitySettings } from '../text/city.ts';

/** A receipt of a complaint, as it is printed. */
export type PrintedReceipt = Receipt & {
	lang: string;
	city: CitySettings;
	/** The site's own address, `https://…`: the QR code leads to where the receipt is typed, and holds nothing else. */
	origin: string;
};

/** A sign of a code as it is said: a digit or a letter, which sound and look alike otherwise. */
export type SaidSign = { kind: 'digit' | 'letter'; sign: string };

/** A code sign by sign, in groups of four, as somebody reads it over a telephone. */
export const readableCode = (code: string): SaidSign[][] =>
	(code.match(/.{1,4}/g) ?? []).map((group) =>
		[...group].map((sign) => ({ kind: /\d/.test(sign) ? 'digit' : 'letter', sign }))
	);

/** A code in groups of four, as it is shown and printed. */
export const printedCode = shownCode;
