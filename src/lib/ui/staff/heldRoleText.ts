import type { Role } from '#lib/domain/access/roles.ts';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import type { I18n } from '#lib/i18n/context.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';

/** A role with the place it is held for, in words. */
export function heldRoleText({ t, lang }: I18n, role: Role, place: LocalText | null): string {
	const where = place ? passageOf(place, lang, fallbacksOf(lang)).text : t('roles:wholeCity');
	return t('staff:users.roleOf', { role: t(`roles:${role}`), place: where });
}
