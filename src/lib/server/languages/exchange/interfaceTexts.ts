import { eq } from 'drizzle-orm';
import type { TextStatus } from '#lib/domain/text/text.ts';
import { longestTranslation, sourceFormOf } from '#lib/domain/translations/check.ts';
import { propose, type Present, type Proposal, type Proposed } from '#lib/domain/translations/proposal.ts';
import type { ExchangeIssue, Incoming } from '#lib/domain/translations/unit.ts';
import { draftOf } from '#lib/i18n/languages.ts';
import { respondentFiles } from '#lib/i18n/respondents.ts';
import type { Database } from '../../db/client.ts';
import { translations } from '../../db/schema/index.ts';
import { checkTranslation, formsOf, shippedOf } from '../texts.ts';
import { ownWords, revisionOf, writeText, type OwnWords } from '../write.ts';
import { digest } from './digest.ts';
import { issuesOfCharacters } from './issues.ts';

/** A text of the interface as a language has it now, the city's own words before those of messages/. */
export type TextNow = {
	key: string;
	source: ReadonlyMap<string, string>;
	hash: string;
	forms: ReadonlyMap<string, string>;
	/** The forms that the language needs. */
	needed: readonly string[];
	status: TextStatus | 'missing';
	outdated: boolean;
};

/** The name of a text, or of one of its plural forms, as messages/ have it. */
export const idOf = (key: string, form: string): string => (form === '' ? key : `${key}_${form}`);

const fileOf = (key: string): string => key.split(':')[0] ?? '';
export const isOfRespondents = ({ key }: { key: string }): boolean => respondentFiles.includes(fileOf(key));

/** Every text of the interface in a language, in the order of the Swedish. */
export async function textsNow(db: Database, tag: string): Promise<TextNow[]> {
	const rows = await db.select().from(translations).where(eq(translations.tag, tag));
	const own = Map.groupBy(rows, ({ key }) => key);
	const files = draftOf(tag)?.files;
	return [...shippedOf(tag).values()]
		.filter(({ key }) => !files || files.includes(fileOf(key)))
		.map(({ key, source, sourceHash, forms, status, outdated }) => {
			const words: OwnWords[] = own.get(key) ?? [];
			const [first] = words;
			const needed = formsOf(tag, key) ?? [''];
			return {
				key,
				source,
				hash: sourceHash,
				needed,
				...(first
					? {
							forms: new Map([...forms, ...words.map(({ form, text }) => [form, text] as const)]),
							status: first.status,
							outdated: words.some((row) => row.sourceHash !== sourceHash)
						}
					: { forms, status, outdated })
			};
		});
}

const presentOf = ({ key, source, hash, forms, needed }: TextNow): Present[] =>
	needed.map((form) => {
		const text = forms.get(form);
		return {
			id: idOf(key, form),
			source: sourceFormOf(source, form),
			hash,
			...(text === undefined ? {} : { text })
		};
	});

type Known = { text: TextNow; form: string };

/** What is wrong with each text that came in, its plural forms together with those that are here. */
function issuesIn(tag: string, known: ReadonlyMap<string, Known>, incoming: readonly Incoming[]) {
	const forms = new Map<string, Map<string, string>>();
	for (const { id, text } of incoming) {
		const found = known.get(id);
		if (!found || text === undefined) continue;
		const whole = forms.get(found.text.key) ?? new Map(found.text.forms);
		forms.set(found.text.key, whole.set(found.form, text));
	}
	const wrong = new Map<string, ExchangeIssue[]>();
	for (const [key, whole] of forms)
		for (const { code, at } of checkTranslation({ tag, key, forms: whole })) {
			// A form that is not here yet is told of with each form that is: none of them is taken without it.
			const ids =
				code === 'plural-form-missing' ? [...whole.keys()].map((form) => idOf(key, form)) : [idOf(key, at)];
			for (const id of ids) wrong.set(id, [...new Set([...(wrong.get(id) ?? []), code])]);
		}
	return ({ id }: Present, text: string): ExchangeIssue[] => {
		const characters = issuesOfCharacters(text, longestTranslation);
		return characters.length > 0 ? characters : (wrong.get(id) ?? []);
	};
}

/** What would become of texts of the interface that came in. */
export async function proposeTexts(
	db: Database,
	tag: string,
	incoming: readonly Incoming[]
): Promise<Proposal> {
	const now = await textsNow(db, tag);
	const known = new Map(
		now.flatMap((text) => text.needed.map((form) => [idOf(text.key, form), { text, form }] as const))
	);
	return propose(now.flatMap(presentOf), incoming, { digest, issuesOf: issuesIn(tag, known, incoming) });
}

/**
 * Writes texts that were chosen, as drafts: no speaker has reviewed them here, whatever the file says. The ids of those
 * that somebody changed at that very moment are given back, and are as they left them.
 */
export async function writeTexts(
	db: Database,
	tag: string,
	texts: readonly Proposed[],
	author: string | null
): Promise<string[]> {
	const now = await textsNow(db, tag);
	const chosen = new Map(texts.map((text) => [text.id, text]));
	const left: string[] = [];
	for (const text of now) {
		const own = text.needed.flatMap((form) => {
			const one = chosen.get(idOf(text.key, form));
			return one ? [{ form, one }] : [];
		});
		if (own.length === 0) continue;
		const rows = await ownWords(db, { tag, key: text.key });
		const forms = new Map(
			text.needed.flatMap((form) => {
				const here = rows.find((row) => row.form === form)?.text ?? text.forms.get(form);
				const words = own.find((taken) => taken.form === form)?.one.text ?? here;
				return words === undefined ? [] : [[form, words] as const];
			})
		);
		const stale = own.some(
			({ form, one }) => (rows.find((row) => row.form === form)?.text ?? text.forms.get(form)) !== one.present
		);
		const written = stale
			? undefined
			: await writeText(db, {
					tag,
					key: text.key,
					forms,
					status: 'draft',
					sourceHash: own.find(({ one }) => one.outdated)?.one.hash ?? text.hash,
					author,
					was: revisionOf(rows),
					imported: true
				});
		if (!written || 'conflict' in written) left.push(...own.map(({ one }) => one.id));
	}
	return left;
}
