import { parseArgs } from 'node:util';
import { interfaceLanguages, sourceLanguage } from '#lib/i18n/languages.ts';
import { respondentFiles } from '#lib/i18n/respondents.ts';
import { sharesOf, shippedTexts, type Shares } from '#lib/i18n/shares.ts';
import type { ExitCode, Io } from './io.ts';

export const usage = 'radslag languages [--list TAG]';

const heads = ['language', 'texts', 'missing', 'draft', 'outdated', 'reviewed', 'translated'];

/** A line of the table: how many texts, and the shares in whole per cent, rounded down so that 100 means all. */
const line = (tag: string, { all, missing, draft, outdated, reviewed }: Shares): string[] => [
	tag,
	String(all),
	...[missing, draft, outdated, reviewed, all - missing].map(
		(count) => `${count} (${all === 0 ? 0 : Math.floor((100 * count) / all)} %)`
	)
];

function table(rows: string[][]): string[] {
	const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
			.join('  ')
	);
}

const ofRespondents = ({ key }: { key: string }) => respondentFiles.includes(key.split(':')[0] ?? '');

/**
 * `languages`: the share of missing, draft, outdated and reviewed texts of the interface in each language, respondents'
 * texts first. `--list TAG`: each text that is missing or outdated in one.
 */
export async function run(args: string[], io: Io): Promise<ExitCode> {
	const { values } = parseArgs({ args, options: { list: { type: 'string' } } });
	if (values.list !== undefined) {
		if (!interfaceLanguages.some(({ tag }) => tag === values.list)) {
			io.err(`${values.list} is no language of the interface.`);
			return 1;
		}
		for (const { key, status, outdated } of shippedTexts(values.list))
			if (status === 'missing' || outdated) io.out(`${outdated ? 'outdated' : 'missing'}  ${key}`);
		return 0;
	}
	const languages = interfaceLanguages
		.filter(({ tag }) => tag !== sourceLanguage)
		.map(({ tag }) => ({ tag, texts: shippedTexts(tag) }));
	io.out("Respondents' texts");
	for (const row of table([
		heads,
		...languages.map(({ tag, texts }) => line(tag, sharesOf(texts.filter(ofRespondents))))
	]))
		io.out(row);
	io.out('');
	io.out('All texts');
	for (const row of table([heads, ...languages.map(({ tag, texts }) => line(tag, sharesOf(texts)))]))
		io.out(row);
	return 0;
}
