import { heading, type Block } from './blocks.ts';
import { proseBlocks, type Telling } from './proseBlocks.ts';

/** Goals, above before below, each with its assessment and its analysis. */
export function goalBlocks(level: number, telling: Telling): Block[] {
	const { report, speaker } = telling;
	const { t, say, plain } = speaker;
	return report.goals.flatMap(({ id, level: own, number, name, expectedResult, grade }): Block[] => {
		const said = say(name);
		return [
			heading(
				level,
				number ? { ...said, text: `${number} ${said.text}` } : said,
				report.numbers[`goal:${id}`]
			),
			{
				kind: 'facts',
				rows: [
					{ name: t('indicators:goal.level'), value: t(`indicators:level.${own}`) },
					...(expectedResult ? [{ name: t('indicators:goal.expected'), value: say(expectedResult) }] : []),
					{
						name: t('indicators:goal.grade'),
						value: grade ? say(grade, { quiet: true }) : plain(speaker.words.t('exports:goal.notAssessed'))
					}
				]
			},
			...proseBlocks({ section: 'goals', of: id, level: level + 1 }, telling)
		];
	});
}
