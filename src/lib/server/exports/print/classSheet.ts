import { isClassSheet, type ClassMaterial } from '#lib/domain/paper/classSheet.ts';
import { proseOf, type Run } from '#lib/domain/text/prose.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { qrSvg } from './qr.ts';
import { documentOf, drawable, inParts, speakerOf, type Said, type Speaker } from './speaker.ts';
import { typeset } from './typesetter.ts';

export { isClassSheet };

type Block = { kind: 'heading' | 'paragraph'; said: Said } | { kind: 'list'; items: Said[] };

/** What stands on a sheet that is handed out before a class session. */
export type ClassSheetData = {
	template: 'classSheet';
	/** For children: larger, and rounder. */
	large: boolean;
	document: Said;
	/** What it says of its own language. */
	language: Said[];
	city: Said;
	committee: Said;
	title: Said;
	heading: Said;
	lead: Said[];
	own: Block[];
	blocks: Block[];
	help?: { name: Said; contacts: { name: Said; phone?: string; says: Said }[] };
	more: Said;
	address: string;
	qr: { svg: string; alt: string };
};

const joined = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** A page of text as blocks, each in the language that it is really in; what is to be said of that stands at the first. */
function blocksOf(text: LocalText, { say }: Speaker): Block[] {
	const { note, ...plain } = say(text);
	// A link alone leads nowhere on paper.
	const onPaper = proseOf(drawable(plain).text).filter(
		(block) => block.kind !== 'paragraph' || block.runs.some(({ href }) => !href)
	);
	const said = (lines: string[]) => inParts(plain, () => lines);
	const blocks = onPaper.flatMap((block): Block[] =>
		block.kind === 'list'
			? [{ kind: 'list', items: said(block.items.map(joined)) }]
			: said([joined(block.runs)]).map((one) => ({ kind: block.kind, said: one }))
	);
	const [first, ...rest] = blocks;
	if (!note || !first) return blocks;
	return first.kind === 'list' ? blocks : [{ ...first, said: { ...first.said, note } }, ...rest];
}

/** What stands on a sheet in one language. */
export function classSheetOf(material: ClassMaterial, lang: string): ClassSheetData {
	const { sheet, slug, city, committee, title, summary, purpose, heading, body, own, contacts, origin } =
		material;
	const speaker = speakerOf(lang);
	const { say, t, words } = speaker;
	const address = `${origin}/${lang}/consultations/${slug}/class`;
	const short = address.replace(/^https?:\/\//, '');
	const made: Omit<ClassSheetData, 'language'> = {
		template: 'classSheet',
		large: sheet === 'children',
		document: documentOf(heading, speaker),
		city: say(city.name, { quiet: true }),
		committee: say(committee, { quiet: true }),
		title: say(title),
		heading: say(heading, { quiet: true }),
		// What is written to children of this very consultation says it in their words.
		lead: sheet !== 'children' ? [say(summary), say(purpose)] : own ? [] : [say(summary)],
		own: own ? blocksOf(own, speaker) : [],
		blocks: blocksOf(body, speaker),
		...(contacts.length > 0
			? {
					help: {
						name: t(sheet === 'guide' ? 'before:guide.help' : 'before:help'),
						contacts: contacts.map(({ name, phone, says }) => ({
							name: say(name),
							...(phone ? { phone } : {}),
							says: say(says)
						}))
					}
				}
			: {}),
		more: t('before:print.more'),
		address: short,
		qr: { svg: qrSvg(address), alt: words.t('print:qr', { address: short }) }
	};
	return { ...made, language: aboutLanguage(made, speaker) };
}

/** A sheet as a tagged PDF (UA-1). */
export function printClassSheet(material: ClassMaterial, lang: string): Promise<Uint8Array> {
	const data = classSheetOf(material, lang);
	return typeset({ template: data.template, data, files: {} });
}
