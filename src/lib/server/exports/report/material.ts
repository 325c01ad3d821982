import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { periodName } from '#lib/i18n/period.ts';
import { officialBlocks } from '../blocks/officialBlocks.ts';
import { reportBlocks } from '../blocks/reportBlocks.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Said, Speaker } from '../print/speaker.ts';

/** A report as it is exported: whose city, and where the site lies, for links into it. */
export type ReportMaterial = { city: LocalText; report: ReportModel; origin?: string };

/** `ordinary`: the report in its own order; `official`: as a tjänsteutlåtande. */
export type Arrangement = 'ordinary' | 'official';

/** Told how far a file has come. */
export type Progress = (done: number, total: number) => void;

const arranged = { ordinary: reportBlocks, official: officialBlocks };

/** A report as a document, block by block. */
export const blocksOf = (
	{ report, origin }: ReportMaterial,
	arrangement: Arrangement,
	speaker: Speaker
): Block[] => arranged[arrangement](report, speaker, origin);

/** What stands above the title: which period, and what kind of paper it is. */
export function eyebrowOf(
	{ report: { period } }: ReportMaterial,
	arrangement: Arrangement,
	{ t, plain }: Speaker
): Said {
	const name = periodName(t, period);
	return arrangement === 'official' ? plain(`${t('exports:official.title').text} · ${name.text}`) : name;
}
