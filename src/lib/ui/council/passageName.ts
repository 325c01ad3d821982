import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import { passagesRead, readingOf, type ReadingBody } from '#lib/domain/reports/document/reading.ts';
import { plainTextOf } from '#lib/domain/reports/prose/plainText.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { say, type Words } from '#lib/i18n/category.ts';

/** The place of a passage on its page. */
export const anchorOf = (id: string): string => `p-${id.replace(/[^A-Za-z0-9-]/g, '_')}`;

const most = 60;
const cut = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);

/** How a passage begins, and in which language; without one, in the page's own. */
function beginningOf(body: ReadingBody, { t, lang }: Words): { text: string; lang?: string } {
	switch (body.kind) {
		case 'prose': {
			const text = plainTextOf(body.block);
			if (text) return { text, lang: writtenLanguage };
			return { text: t(`council:read.${body.block.type === 'quotation' ? 'quotation' : 'figure'}`) };
		}
		case 'goal':
			return say(body.goal.name, lang);
		case 'consultation':
			return say(body.consultation.consultation.title, lang);
		case 'indicator':
			return say(body.indicator.name, lang);
		case 'step':
			return {
				text: t('staircase:stepNamed', {
					number: body.step.step,
					name: t(`staircase:name.${body.step.step}`)
				})
			};
		case 'action':
			return { text: body.action.title, lang: writtenLanguage };
	}
}

export type NamedPassage = { id: string; number: string; text: string; lang?: string };

/** Every passage of a report with how it begins, to be chosen among. */
export const namedPassages = (model: ReportModel, words: Words): NamedPassage[] =>
	passagesRead(readingOf(model)).map(({ id, number, body }) => {
		const { text, lang } = beginningOf(body, words);
		return {
			id,
			number,
			text: cut(text),
			...(lang && lang !== words.lang ? { lang: lang.split('-')[0] ?? lang } : {})
		};
	});
