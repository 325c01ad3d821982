import { byGround, countedOf, groundsOf, placesOf } from '#lib/domain/reports/grounds.ts';
import type { ReportComplaints } from '#lib/domain/reports/shapes.ts';
import { ofComplaintsOnPaper, type Speaker } from '../print/speaker.ts';
import { heading, quietly, text, type Block, type Table } from './blocks.ts';
import { countCell } from './cells.ts';
import { releaseSource } from './figureBlocks.ts';
import type { Telling } from './proseBlocks.ts';
import { factsOf, participationTables, questionBlocks } from './resultBlocks.ts';

function groundTable(complaints: ReportComplaints, speaker: Speaker): Table {
	const { t, say } = speaker;
	return {
		kind: 'table',
		title: t('complaintFacts:groundsTitle'),
		head: [t('complaintFacts:ground'), t('complaintFacts:persons')],
		rows: groundsOf(complaints).map(({ label, count }) => [
			say(label, { quiet: true }),
			countCell(count, speaker)
		])
	};
}

/** One release: the same parts in the same order as on the page, each table with its source. */
function releasedBlocks(
	complaints: ReportComplaints,
	level: number,
	speaker: Speaker,
	number: string | undefined
): Block[] {
	const { t, say } = speaker;
	const source = releaseSource(complaints, speaker);
	const counted = countedOf(complaints);
	const [kinds] = counted;
	const crossed = kinds ? byGround(kinds) : [];
	const blocks: Block[] = [
		...counted.flatMap((question) =>
			questionBlocks({ ...question, by: question === kinds ? crossed : [] }, level + 1, speaker)
		),
		heading(level + 1, t('complaintFacts:groundsTitle')),
		groundTable(complaints, speaker),
		quietly(t(crossed.length > 0 ? 'complaintFacts:crossHidden' : 'complaintFacts:crossNone')),
		...placesOf(complaints).flatMap((table) => participationTables(table, level + 1, speaker))
	];
	return [
		heading(level, say(complaints.consultation.title), number),
		text(say(complaints.consultation.summary)),
		factsOf(complaints, speaker),
		...blocks.map((block) =>
			block.kind === 'table' ? { ...block, sources: [source, ...(block.sources ?? [])] } : block
		)
	];
}

/** A committee's complaints of the period as they were released; in words where there are none. Nothing where the report does not tell of them. */
export function complaintBlocks(level: number, { report, speaker }: Telling): Block[] {
	const { complaints, city, numbers } = report;
	if (complaints === undefined || city !== null) return [];
	if (complaints.length === 0) return [text(speaker.t('complaintFacts:none'))];
	return complaints.flatMap((one) =>
		releasedBlocks(one, level, ofComplaintsOnPaper(speaker), numbers[`complaints:${one.consultation.slug}`])
	);
}
