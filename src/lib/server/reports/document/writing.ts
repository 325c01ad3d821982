import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import {
	readSectionKey,
	sectionKey,
	writtenSections,
	type Section
} from '#lib/domain/reports/document/sections.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import {
	figuresBeside,
	figuresOf,
	onlyFigures,
	type Figure,
	type FigureSource
} from '#lib/domain/reports/prose/figures.ts';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { isEmptyDoc } from '#lib/domain/reports/prose/words.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../../db/client.ts';
import { earlierSection } from './earlier.ts';
import type { ReportOwner, ReportRow } from './find.ts';
import { writtenReport } from './model.ts';
import { quotedIn } from './prose.ts';
import { findQuotations, releasedQuotations } from './quotations.ts';
import { findSection, sectionsOf } from './sections.ts';

/** A part of a report that is written, and of which thing it is. */
export type Place = { key: string; section: Section; name: LocalText | null; written: boolean };

type Model = Pick<ReportModel, 'consultations' | 'indicators' | 'goals'>;
const thingsOf: Partial<Record<Section, (model: Model) => { of: string; name: LocalText }[]>> = {
	goals: ({ goals }) => goals.map(({ id, name }) => ({ of: id, name })),
	participation: ({ consultations }) =>
		consultations.map(({ consultation: { slug, title } }) => ({ of: slug, name: title })),
	indicators: ({ indicators }) => indicators.map(({ id, name }) => ({ of: id, name }))
};

/** Every part that can be written, in the report's order, and what is written although its thing is gone. */
function placesOf(model: Model, written: ReadonlySet<string>): Place[] {
	return writtenSections.flatMap((section) => {
		const named = (thingsOf[section]?.(model) ?? []).map(({ of, name }) => ({
			key: sectionKey(section, of),
			name
		}));
		const known = new Set(named.map(({ key }) => key));
		const gone = [...written].filter((key) => key.startsWith(`${section}:`) && !known.has(key));
		return [
			{ key: section as string, name: null },
			...named,
			...gone.map((key) => ({ key, name: null }))
		].map(({ key, name }) => ({ key, section, name, written: written.has(key) }));
	});
}

/** A figure to choose from: how it is called, without its numbers. */
export type FigureChoice = Pick<Figure, 'reference' | 'kind'> & { name: LocalText; of: LocalText | null };

function choiceOf(figure: Figure): FigureChoice {
	const { reference, kind } = figure;
	if (figure.kind === 'indicator') return { reference, kind, name: figure.row.name, of: null };
	const name = figure.kind === 'question' ? figure.question.label : figure.table.label;
	return { reference, kind, name, of: figure.consultation.title };
}

const shownIn = (docs: readonly ProseDoc[]): string[] =>
	docs.flatMap(({ content }) =>
		content.flatMap((block) => (block.type === 'figure' ? [block.attrs.figure] : []))
	);

/** Everything that the page on which a part is written needs; undefined when there is no such part. */
export async function readWriting(
	db: Database,
	{ owner, period, report }: { owner: ReportOwner; period: Period; report: ReportRow },
	{ key, lang }: { key: string; lang: string }
) {
	const place = readSectionKey(key);
	if (!place) return undefined;
	const model: Model = await writtenReport(db, { owner, period, row: report });
	const rows = await sectionsOf(db, report.id);
	const written = new Set(rows.filter(({ doc }) => !isEmptyDoc(doc)).map((row) => row.key));
	const places = placesOf(model, written);
	const at = places.findIndex((one) => one.key === key);
	const text = await findSection(db, report.id, key, lang);
	const source =
		lang === writtenLanguage ? undefined : await findSection(db, report.id, key, writtenLanguage);
	const earlier = await earlierSection(db, owner, period, key);
	const docs = [text.doc, ...(source ? [source.doc] : []), ...(earlier ? [earlier.doc] : [])];
	const beside = figuresBeside(model, place.section, place.of);
	const figures: FigureSource = onlyFigures(
		model,
		new Set([...beside.map(({ reference }) => reference), ...shownIn(docs)])
	);
	return {
		place: places[at] ?? { key, section: place.section, name: null, written: false },
		of: place.of,
		places,
		previous: places[at - 1],
		next: at < 0 ? undefined : places[at + 1],
		text,
		source,
		earlier,
		figures,
		beside: beside.map(({ reference }) => reference),
		choices: figuresOf(model).map(choiceOf),
		quotations: await releasedQuotations(db, [...new Set(docs.flatMap(quotedIn))]),
		/** In which languages there is something, and how far each has come. */
		languages: rows
			.filter((row) => row.key === key && !isEmptyDoc(row.doc))
			.map(({ lang: tag, status }) => ({ lang: tag, status })),
		quotable: (await findQuotations(db, owner, period)).quotations.length > 0
	};
}
