import { ofCells } from './xlsformStyles/cells.ts';
import { faulty } from './xlsformStyles/faulty.ts';
import { inLanguages } from './xlsformStyles/languages.ts';
import { notKept } from './xlsformStyles/notKept.ts';
import { ofQuestions } from './xlsformStyles/questions.ts';
import { ofTools } from './xlsformStyles/tools.ts';
import type { Style } from './xlsformStyles/style.ts';

/** Workbooks in the manner of those found in the field. */
export const styles: Style[] = [
	...ofTools,
	...inLanguages,
	...ofQuestions,
	...ofCells,
	...notKept,
	...faulty
];
