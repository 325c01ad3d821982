import { shifted } from '../dates.ts';
import type { DemonstrationProse } from './spec.ts';

export const kungsholmenProse: DemonstrationProse = {
	sections: {
		summary: `Nämnden har under perioden arbetat med att nå äldre som bor ensamma, och med att göra mötesplatserna öppna för fler.

En dialog om var man träffas pågår när rapporten skrivs. Dess resultat hör till nästa period.`,
		background: `Kungsholmens stadsdelsnämnd ansvarar för förskola, äldreomsorg, parker och mötesplatser i stadsdelen. Pensionärsrådet och funktionshindersrådet följer arbetet under året.`,
		staircase: `Nämnden står kvar på samma trappsteg som förra året. Det beror på att utbildningen av nya medarbetare har dröjt, inte på att arbetet har stannat.`,
		actions: `Tre åtgärder från förra året fortsätter. En är klar.`,
		views: `Förvaltningen vill att mötesplatserna får öppet också på söndagar, men ser ingen möjlighet att göra det inom årets budget.`,
		proposal: `1. Kungsholmens stadsdelsnämnd godkänner rapporten.
2. Rapporten överlämnas till kommunstyrelsen.`
	},
	summaries: {
		'sv-simple': `Vi vill nå äldre som bor ensamma. Vi vill att fler ska känna sig välkomna på mötesplatserna.

Vi frågar just nu var du träffar andra. Svaren kommer i nästa rapport.`,
		fi: `Lautakunta on työskennellyt tavoittaakseen yksin asuvia ikääntyneitä ja avatakseen kohtaamispaikkoja useammille.`
	},
	statements: (sentOn, dueOn) => [
		{
			council: 'kungsholmens-pensionarsrad',
			sentOn,
			dueOn,
			meetsOn: shifted(dueOn, -4),
			said: null
		},
		{
			council: 'kommunstyrelsens-funktionshindersrad',
			sentOn,
			dueOn,
			meetsOn: shifted(dueOn, -3),
			said: null
		},
		{ council: 'radet-for-nationella-minoriteter', sentOn, dueOn, said: null },
		{
			council: 'kungsholmens-funktionshindersrad',
			sentOn,
			dueOn,
			said: {
				on: shifted(sentOn, 8),
				points: [
					{
						passage: 'step:3',
						text: 'Inventeringen av lokalerna bör göras tillsammans med oss. Vi vet var dörrarna är tunga.'
					},
					{
						passage: null,
						text: 'Parkernas toaletter nämns inte. De är en fråga om delaktighet.'
					}
				]
			}
		}
	]
};
