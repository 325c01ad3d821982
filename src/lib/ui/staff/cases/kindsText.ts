import type { ComplaintKind } from '#lib/domain/complaints/coded.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** The kinds of a complaint on one line. */
export const kindsText = (kinds: readonly ComplaintKind[], t: Translate): string =>
	kinds.map((kind) => t(`coded:kind.${kind}`)).join(' · ');
