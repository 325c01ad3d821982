import { describe, expect, it } from 'vitest';
import { barsOf } from './bars.ts';
import { linesOf, mirrored, pageWidth, type Drawing, type Mark } from './drawing.ts';
import { pngOf } from './png.ts';
import { stairsOf } from './stairs.ts';
import { trendLine } from './trend.ts';

const said = (text: string) => ({ text, lang: 'sv', dir: 'ltr' as const });
const boxes = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'box');
const lines = ({ marks }: Drawing) => marks.filter((mark) => mark.kind === 'line');
const wordsOf = ({ marks }: Drawing) =>
	marks.flatMap((mark) => (mark.kind === 'words' ? [mark.said.text] : []));
const bar = (label: string, value: number | null, hidden = false) => ({
	label: said(label),
	value,
	hidden,
	end: said(hidden ? '‥' : String(value))
});

describe('bars', () => {
	it('begin at zero, are as long as their values, and have the figure at the end', () => {
		const drawing = barsOf([bar('Ja', 60), bar('Nej', 30)], pageWidth);
		const [yes, no] = boxes(drawing);
		expect(yes?.x).toBe(0);
		expect(yes?.width).toBeCloseTo(2 * (no?.width ?? 0));
		expect(wordsOf(drawing)).toEqual(['Ja', '60', 'Nej', '30']);
	});

	it('show a hidden value as a hatched ghost of one length, whatever it is', () => {
		const ghosts = [1, 4].map(
			(value) => boxes(barsOf([bar('A', 90), { ...bar('B', null, true), value }], pageWidth))[1]
		);
		expect(ghosts[0]).toMatchObject({ fill: 'hatch' });
		expect(ghosts[0]).toEqual(ghosts[1]);
	});

	it('stay on the page, with long words too', () => {
		const long =
			'Jag tycker att det borde finnas betydligt fler bänkar längs hela gångvägen genom parken '.repeat(3);
		for (const wide of [pageWidth, pageWidth / 1.7]) {
			const drawing = barsOf([bar(long, 5), bar('Nej', 100)], wide);
			for (const box of boxes(drawing)) expect(box.x + box.width).toBeLessThanOrEqual(wide);
			expect(wordsOf(drawing).join(' ')).toContain('genom parken');
		}
	});
});

describe('a trend', () => {
	const point = (label: string, value: number | null, more: { hidden?: boolean; cut?: boolean } = {}) => ({
		label: said(label),
		value,
		hidden: more.hidden ?? false,
		cut: more.cut ?? false,
		end: said(String(value))
	});
	const drawn = (...points: ReturnType<typeof point>[]) => trendLine(points, said('Brott'), pageWidth);

	it('joins points that are comparable, and breaks where they are not', () => {
		expect(lines(drawn(point('a', 1), point('b', 2), point('c', 3)))).toHaveLength(3);
		const broken = drawn(point('a', 1), point('b', 2, { cut: true }), point('c', 3));
		expect(lines(broken).filter(({ dashed }) => dashed)).toHaveLength(1);
		expect(wordsOf(broken)).toContain('Brott');
	});

	it('draws no line to what is hidden', () => {
		const drawing = drawn(point('a', 1), point('b', null, { hidden: true }), point('c', 3));
		expect(lines(drawing)).toHaveLength(1);
		expect(boxes(drawing)).toMatchObject([{ fill: 'hatch' }]);
	});
});

describe('the stairs', () => {
	const stairs = [1, 2, 3, 4, 5, 6].map((number) => ({
		number: String(number),
		name: said(`Steg ${number}`),
		standing: said('På väg'),
		filled: 'begun' as const,
		here: number === 4
	}));

	it('rise step by step, and say where one stands', () => {
		const drawing = stairsOf(stairs, said('Här'), pageWidth);
		const tops = boxes(drawing).map(({ y }) => y);
		expect(tops).toEqual(tops.toSorted((a, b) => b - a));
		expect(wordsOf(drawing)).toContain('Här');
	});

	it('keep to their numbers where it is narrow', () => {
		expect(wordsOf(stairsOf(stairs, said('Här'), pageWidth / 1.7))).toEqual([
			'1',
			'2',
			'3',
			'4',
			'Här',
			'5',
			'6'
		]);
	});
});

it('a mirror turns places and not words', () => {
	const marks: Mark[] = [
		{ kind: 'box', x: 0, y: 0, width: 10, height: 5, fill: 'accent' },
		{ kind: 'words', x: 12, y: 0, said: said('Ja'), size: 9, colour: 'ink', at: 'start' }
	];
	const drawing: Drawing = { width: 100, height: 10, marks };
	expect(mirrored(drawing).marks).toMatchObject([{ x: 90 }, { x: 88, at: 'end', said: { text: 'Ja' } }]);
	expect(mirrored(mirrored(drawing))).toEqual(drawing);
});

it('no word is lost between lines', () => {
	const text = 'ett två tre fyra fem sex sju åtta nio tio';
	expect(linesOf(text, 9, 60).join(' ')).toBe(text);
});

it('a picture of it needs no fonts of the machine', async () => {
	const png = await pngOf(barsOf([bar('Ja', 60), bar('Nej', null, true)], pageWidth));
	expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG');
	expect(png.length).toBeGreaterThan(1500);
});
