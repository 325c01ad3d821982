import type { DemonstrationProse } from './spec.ts';

export const trafficProse: DemonstrationProse = {
	sections: {
		background: `Trafiknämnden ansvarar för gator, torg och stadens trafik. Den som går, cyklar eller tar sig fram med rullstol eller rollator märker nämndens arbete varje dag.`,
		actions: `Åtgärderna om vinterväghållning fortsätter från förra vintern.`
	},
	summaries: {},
	statements: () => []
};
