import { describe, expect, it } from 'vitest';
import { byGround, groundsOf, placesOf } from './grounds.ts';
import type { Participation } from './shapes.ts';

const group = (id: string, count: number | null) => ({
	ids: [id],
	labels: [{ sv: id }],
	kind: id === '_rest' ? ('rest' as const) : ('answer' as const),
	count,
	percent: null,
	population: null,
	perThousand: null
});
const table = (background: string, groups: Participation['groups']): Participation => ({
	background,
	label: { sv: 'Grund' },
	...(background.includes(':') ? { option: { sv: background.split(':')[1] ?? '' } } : {}),
	kind: 'other',
	withheld: groups.length === 0,
	reference: { state: 'noRegister' },
	groups,
	gap: null
});

describe('the grounds of released complaints', () => {
	const participation = [
		table('grounds:sex', []),
		table('grounds:disability', [group('disability', 70), group('_rest', 54)]),
		table('district', [group('farsta', 20)])
	];

	it('are one table, of what is published of each and nothing else', () =>
		expect(groundsOf({ participation })).toEqual([
			{ id: 'sex', label: { sv: 'sex' }, count: null, percent: null },
			{ id: 'disability', label: { sv: 'disability' }, count: 70, percent: null }
		]));

	it('stand apart from places', () =>
		expect(placesOf({ participation }).map(({ background }) => background)).toEqual(['district']));

	it('break a question down only where that is shown', () => {
		const by = [
			{ background: 'grounds:sex', withheld: true },
			{ background: 'grounds:disability', withheld: false },
			{ background: 'district', withheld: false }
		] as never;
		expect(byGround({ by }).map(({ background }) => background)).toEqual(['grounds:disability']);
	});
});
