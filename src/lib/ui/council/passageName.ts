import { passagesRead, readingOf, type ReadingBody } from '#lib/domain/reports/document/reading.ts';
import { plainTextOf } from '#lib/domain/reports/prose/plainText.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { say, type Words } from '#lib/i18n/category.ts';

/** The place of a passage on its page. */
export const anchorOf = (id: string): string => `p-${id.replace(/[^A-Za-z0-9-]/g, '_')}`;

const most = 60;
const cut = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);

function beginningOf(body: ReadingBody, { t, lang }: Words): string {
	switch (body.kind) {
		case 'prose':
			return (
				plainTextOf(body.block) ||
				t(`council:read.${body.block.type === 'quotation' ? 'quotation' : 'figure'}`)
			);
		case 'goal':
			return say(body.goal.name, lang).text;
		case 'consultation':
			return say(body.consultation.consultation.title, lang).text;
		case 'indicator':
			return say(body.indicator.name, lang).text;
		case 'step':
			return t(`council:read.step.${body.step.step}`);
		case 'action':
			return body.action.title;
	}
}

export type NamedPassage = { id: string; number: string; text: string };

/** Every passage of a report with how it begins, to be chosen among. */
export const namedPassages = (model: ReportModel, words: Words): NamedPassage[] =>
	passagesRead(readingOf(model)).map(({ id, number, body }) => ({
		id,
		number,
		text: cut(beginningOf(body, words))
	}));
