import type { StepAssessment } from '#lib/domain/reports/staircase/shapes.ts';

export const steps: StepAssessment[] = [
	{
		step: 1,
		standing: 'inPlace',
		done: 'Alla nyanställda går utbildningen första månaden.',
		next: 'En fördjupning om nationella minoriteter.',
		evidence: [
			{
				kind: 'training',
				title: 'Mänskliga rättigheter i vardagen',
				who: 'handläggare och chefer',
				people: 187,
				source: 'Personalavdelningens förteckning'
			}
		]
	},
	{
		step: 2,
		standing: 'inPlace',
		done: 'Rutinerna är omskrivna.',
		next: '',
		evidence: [{ kind: 'document', title: 'Rutin för dialog', href: 'https://stad.example/rutin' }]
	},
	{
		step: 3,
		standing: 'underWay',
		done: 'Barnchecklistan används.',
		next: 'Jämställdhetsanalys i budget.',
		evidence: []
	},
	{
		step: 4,
		standing: 'underWay',
		done: 'Dialog om parken.',
		next: 'Nå dem som inte svarade.',
		evidence: [{ kind: 'consultation', slug: 'parken', title: { sv: 'Parken' } }]
	},
	{
		step: 5,
		standing: 'begun',
		done: '',
		next: 'Koppla åtgärder till analysen.',
		evidence: [{ kind: 'other', title: 'Arbetsgrupp tillsatt' }]
	},
	{ step: 6, standing: null, done: '', next: '', evidence: [] }
];
