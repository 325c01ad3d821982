import type { ProseBlock, ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import type { Written } from '#lib/domain/reports/report.ts';

let ids = 0;
const attrs = () => ({ id: `p-${String(++ids).padStart(3, '0')}` });
const say = (text: string) => ({ type: 'text' as const, text });
const paragraph = (...texts: string[]): ProseBlock => ({
	type: 'paragraph',
	attrs: attrs(),
	content: texts.map(say)
});
const doc = (...content: ProseBlock[]): ProseDoc => ({ type: 'doc', content });
const published = (...content: ProseBlock[]) => ({
	sv: { doc: doc(...content), status: 'published' as const }
});
const item = (text: string, ...below: ProseBlock[]) => ({
	type: 'listItem' as const,
	content: [{ type: 'paragraph' as const, content: [say(text)] }, ...(below as [])]
});

/** The text that a resident wrote and the prose quotes. */
export const quotedId = '0b7a52a4-94f0-4c3b-9a53-0d4d4bd1a3c1';

const everyBlock: ProseBlock[] = [
	{
		type: 'paragraph',
		attrs: attrs(),
		content: [
			say('Parken är en av de platser i stadsdelen som '),
			{ type: 'text', text: 'flest använder', marks: [{ type: 'bold' }] },
			say(' och som flest är oroliga för. Nämnden frågade därför alla som bor i området, se '),
			{ type: 'text', text: 'resultatet', marks: [{ type: 'link', attrs: { href: '/sv/results/parken' } }] },
			say(' och '),
			{
				type: 'text',
				text: 'stadens program',
				marks: [{ type: 'italic' }, { type: 'link', attrs: { href: 'https://stad.example/mr' } }]
			},
			say('.'),
			{ type: 'hardBreak' },
			say('Programmet har dnr KS 2023/1159.')
		]
	},
	{ type: 'heading', attrs: { ...attrs(), level: 3 }, content: [say('Hur frågan ställdes')] },
	{
		type: 'bulletList',
		attrs: attrs(),
		content: [
			item('på webben och på papper'),
			{
				type: 'listItem',
				content: [
					{ type: 'paragraph', content: [say('i skolor, med klasskod:')] },
					{ type: 'orderedList', content: [item('förskoleklass till åk 3'), item('åk 4 till 6')] }
				]
			}
		]
	},
	{ type: 'heading', attrs: { ...attrs(), level: 4 }, content: [say('Det som togs upp')] },
	{
		type: 'orderedList',
		attrs: attrs(),
		content: [item('Ljuset längs gångvägen'), item('Bänkarna vid dammen')]
	},
	{
		type: 'blockquote',
		attrs: attrs(),
		content: [
			{ type: 'paragraph', content: [say('Barn har rätt att göra sin röst hörd i det som rör dem.')] },
			{ type: 'paragraph', content: [say('Barnkonventionen, artikel 12')] }
		]
	},
	{ type: 'quotation', attrs: { ...attrs(), text: quotedId } },
	{ type: 'figure', attrs: { ...attrs(), figure: 'question:parken/safe', as: 'chart' } },
	{ type: 'figure', attrs: { ...attrs(), figure: 'participation:parken/district', as: 'chart' } }
];

export const prose: Written['prose'] = [
	{
		section: 'summary',
		texts: {
			...published(
				paragraph('Under perioden har nämnden hört invånarna om parken. Hälften känner sig trygga där.'),
				paragraph('Färre från Järva än från Bromma svarade, sett till hur många som bor där.')
			),
			'sv-simple': {
				doc: doc(paragraph('Vi har frågat om parken. Hälften känner sig trygga.')),
				status: 'reviewed'
			},
			fi: {
				doc: doc(paragraph('Puolet vastaajista tuntee olonsa turvalliseksi puistossa.')),
				status: 'draft'
			}
		}
	},
	{ section: 'background', texts: published(...everyBlock) },
	{
		section: 'goals',
		of: 'goal-own',
		texts: published(paragraph('Målet bedöms uppfyllas delvis. Dialogen visar var det brister.'))
	},
	{ section: 'participation', texts: published(paragraph('Två dialoger avslutades under perioden.')) },
	{
		section: 'participation',
		of: 'parken',
		texts: published(paragraph('De som svarade är fler än vid förra dialogen.'))
	},
	{
		section: 'indicators',
		of: 'trygga',
		texts: published(paragraph('Utfallet är högre än förra året, men nämnden är en annan.'))
	},
	{
		section: 'staircase',
		texts: published(paragraph('Bedömningen gjordes av ledningsgruppen tillsammans med råden.'))
	},
	{
		section: 'views',
		texts: published(paragraph('Förvaltningen anser att belysningen bör gå före bänkarna.'))
	},
	{
		section: 'proposal',
		texts: published({
			type: 'orderedList',
			attrs: attrs(),
			content: [item('Nämnden godkänner rapporten.'), item('Rapporten överlämnas till kommunstyrelsen.')]
		})
	}
];

export const quotations: Written['quotations'] = {
	[quotedId]: {
		text: 'Mer ljus, tack. Jag går aldrig där efter klockan fyra på vintern.',
		lang: 'und',
		edited: true
	}
};
