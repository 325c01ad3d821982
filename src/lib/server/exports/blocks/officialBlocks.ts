import type { Section } from '#lib/domain/reports/document/sections.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Speaker } from '../print/speaker.ts';
import { heading, text, type Block } from './blocks.ts';
import { documentBlocks } from './documentBlocks.ts';
import type { Telling } from './proseBlocks.ts';
import { sectionBlocks, sectionContent } from './reportBlocks.ts';
import { heardBlocks } from './statementBlocks.ts';

/** What the matter itself is, under "Ärendet". */
const matter: readonly Section[] = [
	'goals',
	'participation',
	'complaints',
	'indicators',
	'staircase',
	'actions',
	'programme'
];

const orEmpty = (blocks: Block[], { t }: Speaker): Block[] =>
	blocks.length > 0 ? blocks : [text(t('exports:official.empty'))];

/**
 * The report as an official report with a proposal (tjänsteutlåtande): the city's headings in their order, "Ärendets
 * beredning" filled in from who was heard and when.
 */
export function officialBlocks(report: ReportModel, speaker: Speaker, origin?: string): Block[] {
	const telling: Telling = { report, speaker, origin };
	const { t } = speaker;
	const of = (section: Section) => orEmpty(sectionContent(section, 3, telling), speaker);
	return [
		...documentBlocks(report, speaker),
		heading(2, t('exports:official.proposal')),
		...of('proposal'),
		heading(2, t('reporting:section.summary')),
		...of('summary'),
		heading(2, t('reporting:section.background')),
		...of('background'),
		heading(2, t('exports:official.matter')),
		...matter.flatMap((section) => sectionBlocks(section, 3, telling)),
		heading(2, t('exports:official.preparation')),
		...heardBlocks(report, speaker),
		...sectionContent('statements', 3, telling),
		heading(2, t('exports:official.views')),
		...of('views'),
		heading(2, t('exports:official.attachments')),
		...sectionBlocks('method', 3, telling)
	];
}
