import type { Handlers } from './xml.ts';

/** Number formats of spreadsheets' own that show a day or a time (ECMA-376 part 1, 18.8.30). */
const isDateFormat = (id: number): boolean =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a written format shows a day: what is quoted, in brackets or escaped is no sign of one. */
const showsDay = (code: string): boolean =>
	/[dy]|m(?!m?\s*$)|h|s/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')) && !/general/i.test(code);

/** Which styles show a number as a day. */
export function dateStyles(): { handlers: Handlers; isDate: (style: string | undefined) => boolean } {
	const formats = new Map<number, string>();
	const cells: number[] = [];
	let within = false;
	return {
		isDate: (style) => {
			const format = style === undefined ? undefined : cells[Number(style)];
			if (format === undefined) return false;
			const code = formats.get(format);
			return code === undefined ? isDateFormat(format) : showsDay(code);
		},
		handlers: {
			open: (name, { numFmtId = '0', formatCode = '' }) => {
				if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
				if (name === 'cellXfs') within = true;
				if (name === 'xf' && within) cells.push(Number(numFmtId));
			},
			close: (name) => {
				if (name === 'cellXfs') within = false;
			}
		}
	};
}

/** The last day that spreadsheets know: 31 December 9999. */
const lastSerial = 2_958_465;

/** A day that is stored as a number, as `2026-11-24` or `2026-11-24T13:30`. Undefined where it is none. */
export function dayOfSerial(serial: number, from1904: boolean): string | undefined {
	if (!(serial >= 0 && serial <= lastSerial)) return undefined;
	// Spreadsheets count a 29 February 1900 that never was; before it the count is one day off.
	const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
	const time = Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000;
	const [day = '', hour = ''] = new Date(time).toISOString().split('T');
	return Number.isInteger(serial) ? day : `${day}T${hour.slice(0, 5)}`;
}
