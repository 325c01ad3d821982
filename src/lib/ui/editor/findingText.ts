import type { Finding } from '#lib/domain/findings/finding.ts';
import type { I18n } from '#lib/i18n/context.ts';
import { nameOf } from '#lib/i18n/languages.ts';

/** What is wrong and what to do, in one sentence or two. A language is called by its own name. */
export function findingText({ code, years, values = {} }: Finding, t: I18n['t']): string {
	const { language } = values;
	const text = t(`findings:${code}`, {
		...values,
		...(typeof language === 'string' ? { language: nameOf(language).name } : {})
	});
	if (!years) return text;
	return t('editor:findings.ofYears', {
		years: years.map((one) => t(`editor:years.of.${one}`)).join(', '),
		text
	});
}
