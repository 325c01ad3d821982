import type { TextStatus } from '../domain/text/text.ts';
import { interfaceLanguages } from './languages.ts';
import { respondentFiles } from './respondents.ts';
import { sharesOf, shippedTexts, type InterfaceText, type Shares } from './shares.ts';

export type Progress = { tag: string; shares: Shares };

/** A text of the city's own, instead of the one in messages/: how far it has come, and which Swedish it was made from. */
export type OwnText = { tag: string; key: string; status: TextStatus; sourceHash: string };

/** What lies in messages/ does not change while the house is open. */
let shipped: { tag: string; texts: InterfaceText[] }[] | undefined;

const residentsTexts = () =>
	(shipped ??= interfaceLanguages
		.filter(({ whole }) => !whole)
		.map(({ tag }) => ({
			tag,
			texts: shippedTexts(tag).filter(({ key }) => respondentFiles.includes(key.split(':')[0] ?? ''))
		})));

/** How far the texts that residents meet have come, in each language that is not whole, the city's own words counted in. */
export function languageProgress(ownTexts: readonly OwnText[]): Progress[] {
	const own = new Map(ownTexts.map((text) => [`${text.tag} ${text.key}`, text]));
	return residentsTexts().map(({ tag, texts }) => ({
		tag,
		shares: sharesOf(
			texts.map((text) => {
				const mine = own.get(`${tag} ${text.key}`);
				return mine ? { status: mine.status, outdated: mine.sourceHash !== text.sourceHash } : text;
			})
		)
	}));
}
