import qrcode from 'qrcode';
import { totpUri } from './totp.ts';

/** The QR code of a TOTP key as the path of an SVG, one unit a module, with the four-module margin of the standard. */
export function totpPicture(key: Uint8Array, email: string): { size: number; path: string } {
	const { modules } = qrcode.create(totpUri(key, email), { errorCorrectionLevel: 'M' });
	const margin = 4;
	let path = '';
	for (let row = 0; row < modules.size; row++)
		for (let column = 0; column < modules.size; column++)
			if (modules.get(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`;
	return { size: modules.size + 2 * margin, path };
}
