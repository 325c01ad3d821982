import qrcode from 'qrcode';

/** The QR code of an address as an SVG of black squares, with the margin of four that the standard asks for. */
export function qrSvg(address: string): string {
	const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' });
	const margin = 4;
	const size = modules.size + 2 * margin;
	let path = '';
	for (let row = 0; row < modules.size; row++)
		for (let column = 0; column < modules.size; column++)
			if (modules.get(row, column)) path += `M${column + margin} ${row + margin}h1v1h-1z`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
