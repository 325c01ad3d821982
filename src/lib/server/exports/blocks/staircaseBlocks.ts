import type { StepAssessment } from '#lib/domain/reports/staircase/shapes.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { sided } from '../figures/drawing.ts';
import { stairsOf, type Stair } from '../figures/stairs.ts';
import { asWritten, writtenWords } from '../print/asWritten.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { heading, text, type Block } from './blocks.ts';

const standingOf = ({ standing }: StepAssessment, { t }: Speaker): Said =>
	t(`staircase:standing.${standing ?? 'none'}`);

const filledBy = { notBegun: 'no', begun: 'begun', underWay: 'begun', inPlace: 'yes' } as const;

function stairOf(own: StepAssessment, position: number | null, speaker: Speaker): Stair {
	return {
		number: String(own.step),
		name: speaker.t(`staircase:name.${own.step}`),
		standing: standingOf(own, speaker),
		filled: own.standing ? filledBy[own.standing] : 'no',
		here: own.step === position
	};
}

function evidenceText(one: StepAssessment['evidence'][number], speaker: Speaker): Said {
	const { t, say, words } = speaker;
	switch (one.kind) {
		case 'consultation':
			return t('exports:evidence.consultation', { title: say(one.title, { quiet: true }).text });
		case 'training': {
			const { people } = one;
			const [title, who, source] = [one.title, one.who, one.source].map(writtenWords);
			return people === null
				? t('exports:evidence.training', { title, who, source })
				: t('exports:evidence.trainingPeople', { title, who, source, people: words.format.number(people) });
		}
		case 'assessment': {
			const { consultations } = one;
			const title = writtenWords(one.title);
			if (consultations.length === 0) return t('assessments:evidence.plain', { title });
			const names = consultations.map((own) => say(own.title, { quiet: true }).text);
			return t('assessments:evidence.withConsultations', {
				title,
				consultations: words.format.list(names)
			});
		}
		case 'document':
		case 'other':
			return asWritten(one.title, speaker);
	}
}

/** What was written of a step, with a name before it; nothing where nothing was. */
const written = (key: string, value: string, speaker: Speaker) =>
	value.trim() ? [{ name: speaker.t(key), value: asWritten(value, speaker) }] : [];

/** The staircase as a picture and step by step, so that it can be read aloud. */
export function staircaseBlocks(
	level: number,
	{ staircase, numbers }: ReportModel,
	speaker: Speaker
): Block[] {
	if (!staircase) return [];
	const { t } = speaker;
	const { position, steps } = staircase;
	const stairs = steps.map((own) => stairOf(own, position, speaker));
	const where = position
		? t('exports:staircase.position', { step: position, name: speaker.words.t(`staircase:name.${position}`) })
		: t('exports:staircase.noPosition');
	return [
		text(where),
		{
			kind: 'figure',
			draw: (width) => sided(stairsOf(stairs, t('staircase:here'), width), where),
			alt: t('exports:staircase.alt', { where: where.text })
		},
		...steps.flatMap((own): Block[] => [
			heading(
				level,
				t('staircase:stepNamed', { number: own.step, name: speaker.words.t(`staircase:name.${own.step}`) }),
				numbers[`step:${own.step}`]
			),
			{
				kind: 'facts',
				rows: [
					{ name: t('exports:staircase.standing'), value: standingOf(own, speaker) },
					...written('exports:staircase.done', own.done, speaker),
					...written('exports:staircase.next', own.next, speaker)
				]
			},
			...(own.evidence.length > 0
				? [
						heading(level + 1, t('exports:staircase.evidence')),
						{ kind: 'list' as const, items: own.evidence.map((one) => evidenceText(one, speaker)) }
					]
				: [])
		])
	];
}
