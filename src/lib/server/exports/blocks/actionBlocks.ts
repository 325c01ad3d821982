import type { ReportAction } from '#lib/domain/reports/actions/shapes.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { asWritten, writtenWords } from '../print/asWritten.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import type { Block, Cell } from './blocks.ts';
import { dayCell } from './cells.ts';

function stateText({ state, before, note }: ReportAction, { plain, words: { t } }: Speaker): Said {
	const now = t(`staircase:actions.state.${state}`);
	const moved =
		before === null || before === state
			? now
			: t('exports:action.moved', { now, before: t(`staircase:actions.state.${before}`) });
	return plain(note.trim() ? `${moved}. ${writtenWords(note)}` : moved);
}

/** What it is about: the step, the parts of the programme, the dialogue that led to it. */
function aboutText({ step, terms, consultation }: ReportAction, { plain, say, words: { t } }: Speaker): Said {
	const parts = [
		...(step ? [t('exports:action.step', { step })] : []),
		...new Set(terms.map(({ name }) => say(name, { quiet: true }).text)),
		...(consultation
			? [t('exports:evidence.consultation', { title: say(consultation.title, { quiet: true }).text })]
			: [])
	];
	return parts.length > 0 ? plain(parts.join('; ')) : plain(t('results:noRate'));
}

/** What the committee has said it will do, as one table. */
export function actionBlocks({ actions, numbers }: ReportModel, speaker: Speaker): Block[] {
	const { t, plain } = speaker;
	if (actions.length === 0) return [];
	return [
		{
			kind: 'table',
			title: t('reporting:section.actions'),
			head: [
				t('exports:action.action'),
				t('exports:action.responsible'),
				t('exports:action.due'),
				t('exports:action.state'),
				t('exports:action.about'),
				t('exports:action.since')
			],
			rows: actions.map((action): Cell[] => {
				const number = numbers[`action:${action.id}`];
				return [
					{ ...asWritten(action.title, speaker), ...(number === undefined ? {} : { number }) },
					asWritten(action.responsible, speaker),
					dayCell(action.dueOn, speaker),
					stateText(action, speaker),
					aboutText(action, speaker),
					plain(action.since)
				];
			})
		}
	];
}
