import type { LocalText } from '#lib/domain/text/text.ts';
import { nameOf } from '#lib/i18n/languages.ts';
import { laidOut } from '../blocks/laidOut.ts';
import type { Block } from '../blocks/blocks.ts';
import { documentOf, speakerOf, type Said, type Speaker } from '../print/speaker.ts';
import { typeset } from '../print/typesetter.ts';

/** What a complaint is registered by: when it came, its number, from whom, what about (SFS 2009:400, chapter 5, section 2). */
export type CaseSheet = {
	city: LocalText;
	committee: LocalText;
	reference: string;
	registryNumber: string | null;
	receivedOn: string;
	/** As the reporter left it; null: anonymous. */
	sender: string | null;
	/** Ärendemening, as somebody at the committee wrote it; null: not yet. */
	title: string | null;
	kinds: string[];
	channel: string;
	language: string;
	acknowledgedOn: string | null;
	answeredOn: string | null;
	closedOn: string | null;
	outcome: string | null;
};

/** What is about: its title, or the kinds in words. */
function titleOf({ title, kinds }: CaseSheet, { t }: Speaker): string {
	if (title !== null) return title;
	return t('cases:sheet.untitled', { kinds: kinds.map((kind) => t(`coded:kind.${kind}`).text).join(', ') })
		.text;
}

function rowsOf(sheet: CaseSheet, speaker: Speaker): { name: Said; value: Said }[] {
	const { t, plain, say, words } = speaker;
	const day = (value: string) => plain(words.format.date(value));
	const rows: [string, Said | null][] = [
		['cases:fact.receivedOn', day(sheet.receivedOn)],
		[
			'cases:fact.number',
			sheet.registryNumber === null ? t('cases:sheet.noNumber') : plain(sheet.registryNumber)
		],
		['cases:sheet.sender', sheet.sender === null ? t('cases:sheet.anonymous') : plain(sheet.sender)],
		['coded:entry.title', plain(titleOf(sheet, speaker))],
		['cases:column.committee', say(sheet.committee, { quiet: true })],
		['cases:column.reference', plain(sheet.reference)],
		['cases:fact.channel', t(`coded:channel.${sheet.channel}`)],
		['cases:fact.language', plain(nameOf(sheet.language).name)],
		['cases:fact.acknowledgedOn', sheet.acknowledgedOn === null ? null : day(sheet.acknowledgedOn)],
		['cases:fact.answeredOn', sheet.answeredOn === null ? null : day(sheet.answeredOn)],
		['cases:fact.closedOn', sheet.closedOn === null ? null : day(sheet.closedOn)],
		['cases:fact.outcome', sheet.outcome === null ? null : t(`coded:outcome.${sheet.outcome}`)]
	];
	return rows.flatMap(([name, value]) => (value === null ? [] : [{ name: t(name), value }]));
}

/** The registration sheet as PDF/A-2a. Made when it is asked for; nothing of it is kept. */
export function caseSheetPdf(sheet: CaseSheet, lang: string): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { t, plain, say } = speaker;
	const blocks: Block[] = [{ kind: 'facts', rows: rowsOf(sheet, speaker) }];
	const data = {
		document: documentOf({ [speaker.words.lang]: t('cases:sheet.title').text }, speaker),
		city: say(sheet.city, { quiet: true }),
		eyebrow: plain(sheet.reference),
		title: t('cases:sheet.title'),
		matter: [],
		blocks: laidOut(blocks)
	};
	return typeset({ template: 'package', data, files: {}, archive: { day: sheet.receivedOn }, once: true });
}

/** The same for a registry that reads JSON. */
export const caseSheetJson = (sheet: CaseSheet, lang: string): string =>
	`${JSON.stringify({ format: 'radslag-registration-sheet', version: 1, ...sheet, title: titleOf(sheet, speakerOf(lang)), sender: sheet.sender ?? 'anonym' }, null, '\t')}\n`;
