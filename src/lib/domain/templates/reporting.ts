import type { Asked } from './indicators.ts';
import { text } from './words.ts';

/** Where to report discrimination: the supervisor and help that costs nothing. */
export const whereToReport: Asked = {
	type: 'info',
	id: 'where-to-report',
	label: text('Om du vill anmäla', 'Om du vill anmäla', 'If you want to report it'),
	text: text(
		'Diskrimineringsombudsmannen (DO) ser till att diskrimineringslagen följs. Dit kan du anmäla. En antidiskrimineringsbyrå ger råd och stöd gratis. Du kan också lämna ett klagomål till staden.',
		'Du kan anmäla till Diskrimineringsombudsmannen. Den kallas DO. En antidiskrimineringsbyrå kan hjälpa dig. Det kostar inget. Du kan också klaga hos staden.',
		'The Equality Ombudsman (Diskrimineringsombudsmannen, DO) supervises the Discrimination Act. You can report to it. An anti-discrimination bureau gives advice and support for free. You can also make a complaint to the city.'
	)
};
