import { timeOfDay } from '#lib/server/clock.ts';
import { joinAddress, wordsAddress, type LedSession } from '#lib/server/classes/lead.ts';
import { qrSvg } from '#lib/server/exports/print/qr.ts';

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '');

/** A session as its facilitator's pages show it: the QR code as a picture, the time on the city's clock. */
export function forFacilitator({ token, livesUntil, ...session }: LedSession, lang: string) {
	return {
		...session,
		until: timeOfDay(livesUntil),
		address: withoutScheme(wordsAddress(lang)),
		qr: token
			? `data:image/svg+xml;base64,${Buffer.from(qrSvg(joinAddress(lang, token))).toString('base64')}`
			: undefined
	};
}
