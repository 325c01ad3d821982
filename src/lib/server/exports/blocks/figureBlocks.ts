import type { ProseBlock } from '#lib/domain/reports/prose/shapes.ts';
import type { Participation, ReportConsultation, ReportModel } from '#lib/domain/reports/shapes.ts';
import { categoryText, percentText } from '#lib/i18n/category.ts';
import { barsOf, type Bar } from '../figures/bars.ts';
import { sided } from '../figures/drawing.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { hiddenSign, quietly, type Block, type Table } from './blocks.ts';
import { oneIndicator, trendBlocks } from './indicatorTables.ts';
import { releaseName } from './indicatorValues.ts';
import { participationTable, totalTable } from './resultBlocks.ts';

type Shown = Extract<ProseBlock, { type: 'figure' }>['attrs'];
type Question = ReportConsultation['questions'][number];

const drawn = (bars: Bar[], alt: Said, caption: Said): Block => ({
	kind: 'figure',
	draw: (width) => sided(barsOf(bars, width), caption),
	alt,
	caption
});

function questionBars({ total }: Question, { plain, words }: Speaker): Bar[] {
	const shares = total.percents[0] ?? [];
	const asShares = shares.some((percent) => percent !== null);
	return total.categories.map((category, at): Bar => {
		const count = total.cells[0]?.[at] ?? null;
		const value = asShares ? (shares[at] ?? null) : count;
		return {
			label: plain(categoryText(category, 'answer', words)),
			value,
			hidden: count === null,
			end: plain(
				count === null
					? hiddenSign
					: value === null
						? words.t('results:noRate')
						: asShares
							? percentText(value, words)
							: words.format.number(value)
			)
		};
	});
}

function participationBars({ groups, reference }: Participation, { plain, words }: Speaker): Bar[] {
	const asRates = reference.state === 'known';
	return groups.map((group): Bar => {
		const value = asRates ? group.perThousand : group.count;
		return {
			label: plain(categoryText(group, 'group', words)),
			value,
			hidden: group.count === null,
			end: plain(
				group.count === null
					? hiddenSign
					: value === null
						? words.t('results:noRate')
						: words.format.number(value)
			)
		};
	});
}

/** Where the numbers of a dialogue come from, in words. */
export const releaseSource = ({ consultation, release }: ReportConsultation, speaker: Speaker): Said =>
	speaker.t('exports:source.line', {
		from: releaseName(consultation.title, release.number, speaker).text
	});

/** With where it comes from; by itself it has its name, under a chart that stands above it already. */
const shownTable = (table: Table, source: Said, as: Shown['as']): Table => ({
	...table,
	...(as === 'table' ? { named: true } : {}),
	sources: [source, ...(table.sources ?? [])]
});

/** A chart with its table, or the table alone, of something in the same report; a sentence where it is there no more. */
export function figureBlocks({ figure, as }: Shown, report: ReportModel, speaker: Speaker): Block[] {
	const { t, say } = speaker;
	const gone = [quietly(t('exports:figureGone'))];
	const [kind = '', path = ''] = figure.split(/:(.*)/s);
	const [slug, id] = path.split('/');
	if (kind === 'indicator') {
		const row = report.indicators.find((own) => own.id === slug);
		if (!row) return gone;
		const lines = as === 'chart' ? trendBlocks(row, speaker) : [];
		return lines.length > 0 ? lines : [{ ...oneIndicator(row, speaker), named: true }];
	}
	const asked = report.consultations.find(({ consultation }) => consultation.slug === slug);
	if (!asked) return gone;
	const source = releaseSource(asked, speaker);
	if (kind === 'question') {
		const question = asked.questions.find((own) => own.question === id);
		if (!question || question.total.withheld) return gone;
		const label = say(question.label);
		const alt = t('results:chart.name', { question: label.text });
		return [
			...(as === 'chart' ? [drawn(questionBars(question, speaker), alt, label)] : []),
			shownTable(totalTable(label, question.total, speaker), source, as)
		];
	}
	const shown = asked.participation.find(({ background }) => background === id);
	if (!shown || shown.withheld) return gone;
	const label = say(shown.option ?? shown.label);
	const alt = t(shown.reference.state === 'known' ? 'results:chart.rateName' : 'results:chart.countName', {
		background: label.text
	});
	return [
		...(as === 'chart' ? [drawn(participationBars(shown, speaker), alt, label)] : []),
		shownTable(participationTable(shown, speaker), source, as)
	];
}
