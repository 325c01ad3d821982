import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatOf, setTimeZone } from './format.ts';

const hard = '\u00a0';

describe('formatOf', () => {
	it('writes Swedish as Swedish', () => {
		const format = formatOf('sv');
		expect(format.number(1_234_567.5)).toBe(`1${hard}234${hard}567,5`);
		expect(format.number(-3)).toBe('−3');
		expect(format.percent(0.434)).toBe(`43${hard}%`);
		expect(format.date('2026-11-23')).toBe('23 november 2026');
		expect(format.dateRange('2026-11-15', '2026-12-13')).toBe('15 november–13 december 2026');
		expect(format.list(['a', 'b', 'c'])).toBe('a, b och c');
		expect(format.either(['a', 'b'])).toBe('a eller b');
	});
	it('writes English as in Britain', () => {
		const format = formatOf('en');
		expect(format.number(1_234_567.5)).toBe('1,234,567.5');
		expect(format.percent(0.434)).toBe('43%');
		expect(format.date('2026-11-23')).toBe('23 November 2026');
		expect(format.list(['a', 'b', 'c'])).toBe('a, b and c');
	});
	it('writes easy-read, and a language without a row of its own, as Swedish', () => {
		for (const tag of ['sv-simple', 'so', 'rom']) expect(formatOf(tag).number(1000.5)).toBe(`1${hard}000,5`);
	});
	it('writes the minorities’ languages by their own table, where Intl has none or has it wrong', () => {
		expect(formatOf('fi').date('2026-11-03')).toBe('3. marraskuuta 2026');
		expect(formatOf('se').date('2026-11-03')).toBe('3. skábmamánnu 2026');
		expect(formatOf('se').dateRange('2026-11-15', '2026-12-13')).toBe(
			'15. skábmamánnu – 13. juovlamánnu 2026'
		);
		expect(formatOf('fit').date('2026-11-03')).toBe('3.11.2026');
		expect(formatOf('rom').date('2026-11-03')).toBe('2026-11-03');
		expect(formatOf('yi').date('2026-11-03')).toBe('3טן נאוועמבער 2026');
		expect(formatOf('yi').list(['א', 'ב', 'ג'])).toBe('א, ב און ג');
		expect(formatOf('se').either(['a', 'b'])).toBe('a dahje b');
		expect(formatOf('rom').either(['a', 'b'])).toBe('a, b');
	});
	it('keeps the day that was written, wherever the machine stands', () => {
		expect(formatOf('sv').shortDate('2026-01-01')).toBe('1 jan.');
		expect(formatOf('sv').date('2026-12-31')).toBe('31 december 2026');
	});
});

it.each([
	{ LC_ALL: 'pl_PL.UTF-8', LANG: 'pl_PL.UTF-8', TZ: 'America/Adak' },
	{ LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', TZ: 'Pacific/Kiritimati' },
	{ LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }
])('the machine’s own language and time zone change nothing (%j)', (env) => {
	const script = `
		import { formatOf, setTimeZone } from ${JSON.stringify(fileURLToPath(new URL('./format.ts', import.meta.url)))};
		setTimeZone('Europe/Stockholm');
		console.log(JSON.stringify(['sv', 'sv-simple', 'en', 'fi', 'fit', 'se', 'rom', 'yi'].map((tag) => {
			const format = formatOf(tag);
			return [format.number(12345.67), format.percent(0.5), format.date('2026-03-29'), format.shortDate('2026-10-25'),
				format.list(['a', 'b', 'c']), format.either(['a', 'b']), format.time(new Date('2026-07-01T12:00:00Z'))];
		})));`;
	const written = JSON.parse(
		execFileSync(
			process.execPath,
			['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
			{
				env: { ...process.env, ...env },
				encoding: 'utf8'
			}
		)
	);
	setTimeZone('Europe/Stockholm');
	expect(formatOf('sv').time(new Date('2026-07-01T12:00:00Z'))).toBe('14:00');
	const here = ['sv', 'sv-simple', 'en', 'fi', 'fit', 'se', 'rom', 'yi'].map((tag) => {
		const format = formatOf(tag);
		const [date, short] = [format.date('2026-03-29'), format.shortDate('2026-10-25')];
		return [
			format.number(12345.67),
			format.percent(0.5),
			date,
			short,
			format.list(['a', 'b', 'c']),
			format.either(['a', 'b']),
			format.time(new Date('2026-07-01T12:00:00Z'))
		];
	});
	expect(written).toEqual(here);
});
