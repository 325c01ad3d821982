import { proseId, writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import type { Section } from '#lib/domain/reports/document/sections.ts';
import type { LocalProse, ProseBlock, ProseInline, ProseListItem } from '#lib/domain/reports/prose/shapes.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import { fallbacksOf, nameOf } from '#lib/i18n/languages.ts';
import type { Speaker } from '../print/speaker.ts';
import { quietly, heading, type Block, type Item, type Rich, type Run } from './blocks.ts';
import { figureBlocks } from './figureBlocks.ts';
import { writtenQuotes } from './writtenQuotes.ts';

/** What a document is made of and for: the report, who speaks, and where the site lies (for links into it). */
export type Telling = { report: ReportModel; speaker: Speaker; origin: string | undefined };

const spoken = (tag: string): string => tag.split('-')[0] ?? tag;

/** A link as it can be followed from a file; one to a place on the page leads nowhere there. */
function addressOf(href: string, origin: string | undefined): string | undefined {
	if (/^(https?|mailto):/.test(href)) return href;
	return href.startsWith('/') && origin ? origin + href : undefined;
}

function runOf(inline: ProseInline, origin: string | undefined): Run {
	if (inline.type === 'hardBreak') return null;
	const marks = inline.marks ?? [];
	const link = marks.find((mark) => mark.type === 'link');
	const href = link && addressOf(link.attrs.href, origin);
	return {
		text: inline.text,
		...(marks.some(({ type }) => type === 'bold') ? { bold: true as const } : {}),
		...(marks.some(({ type }) => type === 'italic') ? { italic: true as const } : {}),
		...(href ? { href } : {})
	};
}

type Writing = { lang: string; origin: string | undefined };

const richOf = (content: ProseInline[] | undefined, { lang, origin }: Writing): Rich => ({
	runs: (content ?? []).map((inline) => runOf(inline, origin)),
	lang: spoken(lang),
	dir: directionOf(lang)
});

const itemOf = ({ content }: ProseListItem, writing: Writing): Item => ({
	paragraphs: content.flatMap((part) => (part.type === 'paragraph' ? [richOf(part.content, writing)] : [])),
	below: content.flatMap((part) =>
		part.type === 'paragraph'
			? []
			: [{ ordered: part.type === 'orderedList', items: part.content.map((item) => itemOf(item, writing)) }]
	)
});

/** What stands in a heading: its words without marks. */
const plainOf = (content: ProseInline[] | undefined): string =>
	(content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');

function blocksOf(block: ProseBlock, level: number, writing: Writing, telling: Telling): Block[] {
	const { report, speaker } = telling;
	const own = { lang: spoken(writing.lang), dir: directionOf(writing.lang) };
	switch (block.type) {
		case 'paragraph':
			return block.content?.length ? [{ kind: 'prose', rich: richOf(block.content, writing) }] : [];
		case 'heading':
			return [heading(level + block.attrs.level - 3, { text: plainOf(block.content), ...own })];
		case 'bulletList':
		case 'orderedList':
			return [
				{
					kind: 'items',
					ordered: block.type === 'orderedList',
					items: block.content.map((item) => itemOf(item, writing)),
					...own
				}
			];
		case 'blockquote':
			return [{ kind: 'quote', paragraphs: block.content.map(({ content }) => richOf(content, writing)) }];
		case 'figure':
			return figureBlocks(block.attrs, report, speaker);
		case 'quotation': {
			const quoted = report.quotations[block.attrs.text];
			if (!quoted) return [quietly(speaker.t('exports:quotationGone'))];
			const note = quoted.edited ? speaker.t('results:texts.edited') : undefined;
			return [{ kind: 'quotes', items: writtenQuotes(quoted, note, speaker) }];
		}
	}
}

/** The first block takes the number of the passage: the rest of it stands below. */
const numberedAs = (number: string | undefined, [first, ...rest]: Block[]): Block[] =>
	first && number !== undefined ? [{ ...first, number }, ...rest] : first ? [first, ...rest] : [];

type Place = { section: Section; of?: string | undefined; level: number };

function written(texts: LocalProse, lang: string, place: Place, telling: Telling): Block[] {
	const { report, origin } = telling;
	const { section, of, level } = place;
	return (texts[lang]?.doc.content ?? []).flatMap((block) =>
		numberedAs(
			// Passages are numbered in the language that the report is written in; a translation of them is not.
			lang === writtenLanguage ? report.numbers[proseId(section, of, block)] : undefined,
			blocksOf(block, level, { lang, origin }, telling)
		)
	);
}

/** What a reader is told of a text: that it is another's language, or that nobody has reviewed it. */
function noteOn(texts: LocalProse, lang: string, { lang: wanted, partial, t }: Speaker): Block[] {
	if (partial) return [];
	const status = texts[lang]?.status;
	return [
		...(spoken(lang) === spoken(wanted)
			? []
			: [quietly(t('common:shownIn', { language: nameOf(lang).name }))]),
		...(status === 'draft' || status === 'machine' ? [quietly(t(`common:status.${status}`))] : [])
	];
}

/**
 * The prose of a section, or of one thing in it, in the reader's language or the one that is there instead. Headings in
 * it are of `level` and below.
 */
export function proseBlocks(place: Place, telling: Telling): Block[] {
	const { report, speaker } = telling;
	return report.prose
		.filter(({ section, of }) => section === place.section && of === place.of)
		.flatMap(({ texts }) => {
			const lang = [speaker.lang, ...fallbacksOf(speaker.lang), writtenLanguage, ...Object.keys(texts)].find(
				(tag) => texts[tag] !== undefined
			);
			if (lang === undefined) return [];
			return [...noteOn(texts, lang, speaker), ...written(texts, lang, place, telling)];
		});
}

/** The same section in the other languages that it is there in, each under its language's own name. */
export function otherLanguages(place: Place, telling: Telling): Block[] {
	const { report, speaker } = telling;
	return report.prose
		.filter(({ section, of }) => section === place.section && of === place.of)
		.flatMap(({ texts }) => {
			const shown = [speaker.lang, ...fallbacksOf(speaker.lang), writtenLanguage].find((tag) => texts[tag]);
			return Object.keys(texts)
				.filter((tag) => tag !== shown)
				.flatMap((tag) => {
					const status = texts[tag]?.status;
					const { name, dir } = nameOf(tag);
					return [
						heading(place.level, { text: name, lang: spoken(tag), dir }),
						...(status === 'draft' || status === 'machine'
							? [quietly(speaker.t(`common:status.${status}`))]
							: []),
						...written(texts, tag, { ...place, level: place.level + 1 }, telling)
					];
				});
		});
}
