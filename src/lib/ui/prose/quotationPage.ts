import type { Written } from '#lib/domain/text/beside.ts';
import type { LocalText } from '#lib/domain/text/text.ts';

/** A text that a resident wrote and a person has released. */
export type Quotation = Written & { id: string; edited: boolean; consultation: LocalText };
/** Those that were found, twenty at a time. */
export type QuotationPage = { quotations: Quotation[]; page: number; more: boolean };
