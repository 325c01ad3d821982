import type { Deadline } from '#lib/domain/complaints/deadlines.ts';
import type { I18n } from '#lib/i18n/context.ts';

/** What is owed by when, in words; late says how many working days, once there has been one. */
export function deadlineText({ what, on, standing, left }: Deadline, { t, format }: I18n): string {
	const date = format.date(on);
	if (standing !== 'late') return t(`cases:deadline.${what}.due`, { date });
	const was = t(`cases:deadline.${what}.late`, { date });
	if (left === 0) return was;
	const late = t('cases:deadline.late', { count: -left, formatted: format.number(-left) });
	return `${was} ${late}`;
}
