import type { Columns } from './tables.ts';
import type { FindingCode } from './codes.ts';

/** Columns of the survey whose values change what a form means, and that we have nothing for. */
export const refusedColumns: Record<string, FindingCode> = {
	choice_filter: 'choice-filter',
	calculation: 'calculation',
	trigger: 'calculation',
	repeat_count: 'repeat',
	image: 'media',
	'big-image': 'media',
	audio: 'media',
	video: 'media'
};

export const surveyColumns: Columns = {
	theirs: new Set([
		'type',
		'name',
		'label',
		'hint',
		'required',
		'required_message',
		'relevant',
		'constraint',
		'constraint_message',
		'parameters',
		'appearance',
		'disabled',
		'read_only',
		...Object.keys(refusedColumns)
	]),
	own: new Set([
		'id',
		'type',
		'exit',
		'relevant',
		'shared',
		'background',
		'sensitive',
		'why',
		'map',
		'most',
		'unit',
		'purpose',
		'keep_days',
		'picture',
		'alt',
		'video',
		'captions',
		'transcript',
		'sign_language',
		'verbatim',
		'status'
	])
};

export const settingsColumns: Columns = {
	theirs: new Set(['form_title', 'default_language']),
	own: new Set(['title', 'languages', 'verbatim', 'status'])
};

/** Sheets of our own: groups that options may be merged into, and the bands that numbers and days are counted in. */
export const groupColumns: Columns = {
	theirs: new Set(['question', 'name', 'of', 'label']),
	own: new Set(['verbatim', 'status'])
};
export const bandColumns: Columns = {
	theirs: new Set(['question', 'name', 'from', 'label']),
	own: new Set(['verbatim', 'status'])
};

export const sheetNames = {
	survey: 'survey',
	choices: 'choices',
	settings: 'settings',
	groups: 'radslag_groups',
	bands: 'radslag_bands'
} as const;
