import type { I18n } from '#lib/i18n/context.ts';

/** How much a file takes, in words: kilobytes below a million bytes, megabytes above. */
export const sizeText = (bytes: number, { t, format }: Pick<I18n, 't' | 'format'>): string =>
	bytes < 1_000_000
		? t('receipt:files.kilobytes', { value: format.number(Math.max(1, Math.round(bytes / 1000))) })
		: t('receipt:files.megabytes', { value: format.number(Math.round(bytes / 100_000) / 10) });
