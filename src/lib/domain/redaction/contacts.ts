import { shaped, type Finder } from './kinds.ts';

const dot = '(?:\\.|\\s\\.\\s|\\s?[([{]\\s?(?:dot|punkt)\\s?[)\\]}]\\s?|\\s(?:dot|punkt)\\s)';
const domain = `[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)+`;
const local = '[\\p{L}\\p{N}._%+-]{1,64}';

/**
 * E-mail and everything else with an @ in it, whatever it is; and the same with the sign written in words. What stands
 * on both sides goes with it, over a space or two.
 */
export const findEmails: Finder[] = [
	shaped(
		'email',
		/(?:[^\s@＠﹫]{1,64}\s{0,2})?[@＠﹫](?:\s{0,2}[^\s@＠﹫]*[^\s@＠﹫.,;:!?)»”"']+(?:\s\.\s?[\p{L}\p{N}-]+)*)?/giu
	),
	shaped(
		'email',
		new RegExp(
			`${local}\\s{0,2}[([{]?\\s?snabel[\\s-]?a\\s?[)\\]}]?\\s{0,2}(?:${domain}|[\\p{L}\\p{N}-]+)`,
			'giu'
		)
	),
	shaped(
		'email',
		new RegExp(`${local}\\s{0,2}(?:[([{]\\s?(?:at|a|ät)\\s?[)\\]}]|\\sat\\s)\\s{0,2}${domain}`, 'giu')
	)
];

const known = 'se|com|org|net|nu|eu|info|fi|no|dk|io|me|app|example';
const services =
	'facebook|fb|insta|instagram|snap|snapchat|tiktok|twitter|telegram|whatsapp|signal|skype|discord|linkedin';

/** Links, and names in social services: suggestions. */
export const findLinks: Finder[] = [
	shaped('link', /(?:https?:\/\/|www\.)[^\s]*[^\s.,;:!?)]/giu),
	shaped(
		'link',
		new RegExp(
			`(?<![\\p{L}\\p{N}@.])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:${known})(?![\\p{L}\\p{N}])(?:/\\S*)?`,
			'giu'
		)
	),
	shaped(
		'link',
		new RegExp(
			`(?<=(?<!\\p{L})(?:${services})(?::|\\s?=|\\sheter(?:\\sjag)?|\\skonto|\\snamn)?\\s)(?=[\\p{L}._-]*[\\p{N}._])[\\p{L}\\p{N}._-]{4,}(?<=[\\p{L}\\p{N}_])`,
			'giu'
		)
	)
];
