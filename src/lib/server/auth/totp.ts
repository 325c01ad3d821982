import { randomBytes } from 'node:crypto';
import { encodeBase32NoPadding } from '@oslojs/encoding';
import { createTOTPKeyURI, generateHOTP, verifyHOTP } from '@oslojs/otp';

const period = 30;
const digits = 6;

/** A new TOTP key: 160 bits (RFC 4226 section 4, R6). */
export const newTotpKey = (): Uint8Array => new Uint8Array(randomBytes(20));

/** The time step (RFC 6238) of a moment in milliseconds. */
export const stepAt = (milliseconds: number): number => Math.floor(milliseconds / 1000 / period);

export const codeAt = (key: Uint8Array, step: number): string => generateHOTP(key, BigInt(step), digits);

/** The steps, one either side of now, at which a code is right; earliest first. */
export function matchingSteps(key: Uint8Array, code: string, now = Date.now()): number[] {
	const step = stepAt(now);
	return [step - 1, step, step + 1].filter((each) => verifyHOTP(key, BigInt(each), digits, code));
}

/** What the QR code holds. */
export const totpUri = (key: Uint8Array, email: string): string =>
	createTOTPKeyURI('Rådslag', email, key, period, digits);

/** The key to type by hand, in groups of four. */
export const totpKeyText = (key: Uint8Array): string =>
	(encodeBase32NoPadding(key).match(/.{1,4}/g) ?? []).join(' ');
