import { passagesRead, readingOf, type ReadingBody } from '#lib/domain/reports/document/reading.ts';
import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import type { Section } from '#lib/domain/reports/document/sections.ts';
import { wordsOf } from '#lib/domain/reports/prose/words.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { say, type Words } from '#lib/i18n/category.ts';

/** A passage as a line of a table: its number, and what it says or is called. `lang`: of the text. */
export type ListedPassage = { id: string; number: string; section: Section; text: string; lang: string };

type Listed = Pick<ListedPassage, 'text' | 'lang'>;

function textOf(body: ReadingBody, { quotations }: ReportModel, { t, lang }: Words): Listed {
	switch (body.kind) {
		case 'prose': {
			const { block } = body;
			const quoted = block.type === 'quotation' ? quotations[block.attrs.text] : undefined;
			return quoted ?? { text: wordsOf(block), lang: writtenLanguage };
		}
		case 'goal':
			return say(body.goal.name, lang);
		case 'consultation':
			return say(body.consultation.consultation.title, lang);
		case 'indicator':
			return say(body.indicator.name, lang);
		case 'step': {
			const { step } = body.step;
			return { text: t('staircase:stepNamed', { number: step, name: t(`staircase:name.${step}`) }), lang };
		}
		case 'action':
			return { text: body.action.title, lang: writtenLanguage };
	}
}

/** Every passage that has a number, in order: so that what is in tables only can be spoken of by number too. */
export const listedPassages = (report: ReportModel, words: Words): ListedPassage[] =>
	passagesRead(readingOf(report))
		.filter(({ number }) => number !== '')
		.map(({ id, number, section, body }) => {
			const { text, lang } = textOf(body, report, words);
			return { id, number, section, text, lang };
		});
