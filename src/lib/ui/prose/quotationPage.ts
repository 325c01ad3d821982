import type { LocalText } from '#lib/domain/text/text.ts';

/** A text that a resident wrote and a person has released. */
export type Quotation = { id: string; text: string; edited: boolean; consultation: LocalText };
/** Those that were found, twenty at a time. */
export type QuotationPage = { quotations: Quotation[]; page: number; more: boolean };
