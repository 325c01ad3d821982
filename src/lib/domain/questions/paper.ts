import type { LocalText } from '../text/text.ts';
import type { Picture } from './media.ts';
import type { Drawing } from './picture.ts';

/** What can be ticked or numbered on paper, in the order of its letters. */
export type PaperOption = {
	id: string;
	label: LocalText;
	hint?: LocalText | undefined;
	/** A line for one's own words stands beside it. */
	other?: true | undefined;
	drawing?: Drawing | undefined;
};

/** How a question is answered on paper. `field` is where an answer of it is kept. */
export type PaperShape =
	| { kind: 'reading'; text?: LocalText | undefined; picture?: Picture | undefined }
	| {
			kind: 'boxes';
			field: string;
			many: boolean;
			least?: number | undefined;
			most?: number | undefined;
			options: PaperOption[];
			/** Short names in many rows: they stand in columns. */
			columns?: true;
	  }
	| { kind: 'scale'; field: string; points: PaperOption[]; apart?: PaperOption | undefined }
	| {
			kind: 'rows';
			rows: (PaperOption & { field: string })[];
			points: PaperOption[];
			apart?: PaperOption | undefined;
	  }
	| { kind: 'places'; field: string; places: number; options: PaperOption[] }
	| {
			kind: 'number';
			field: string;
			unit?: LocalText | undefined;
			min?: number | undefined;
			max?: number | undefined;
	  }
	| { kind: 'day'; field: string; min?: string | undefined; max?: string | undefined }
	/** `most`: characters. */
	| { kind: 'line' | 'lines'; field: string; most: number }
	| { kind: 'contact'; field: string; purpose: LocalText; keepDays: number };
