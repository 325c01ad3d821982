import { sessionQuestion } from '#lib/domain/templates/session.ts';
import type { Lang } from './formBrowser.ts';

const text = (sv: string, en: string) => ({ sv, 'sv-simple': sv, en });
const all = <Id extends string>(named: Record<Id, [sv: string, en: string]>) =>
	(Object.entries(named) as [Id, [string, string]][]).map(([id, words]) => ({ id, label: text(...words) }));

const places = {
	climbqz: ['Klätterställningen', 'The climbing frame'],
	pitchqz: ['Fotbollsplanen', 'The football pitch'],
	grovesqz: ['Dungen', 'The grove']
} satisfies Record<string, [string, string]>;
const faces = {
	superqz: ['Toppenkul', 'Super fun'],
	fineqz: ['Ganska kul', 'Rather fun'],
	dullqz: ['Ganska trist', 'Rather dull'],
	awfulqz: ['Jättetrist', 'Very dull']
} satisfies Record<string, [string, string]>;
const wishes = {
	benchqz: ['Nya bänkar', 'New benches'],
	lampqz: ['Nya lampor', 'New lamps'],
	paintqz: ['Ny färg', 'New paint']
} satisfies Record<string, [string, string]>;

export type PlaceId = keyof typeof places;
export type FaceId = keyof typeof faces;
export type WishId = keyof typeof wishes;
export const placeIds = Object.keys(places) as PlaceId[];
export const faceIds = Object.keys(faces) as FaceId[];
export const wishIds = Object.keys(wishes) as WishId[];

/** What an option is called on a tablet. */
export const labelOf = (id: PlaceId | FaceId | WishId, lang: Lang): string =>
	({ ...places, ...faces, ...wishes })[id][lang === 'en' ? 1 : 0];

/** Every option's name in the form and on screen: none may be found on a tablet. */
export const optionWords = Object.entries({ ...places, ...faces, ...wishes }).flat(2);

const signs: Record<PlaceId, string> = {
	climbqz: 'playground-slide',
	pitchqz: 'soccer-ball',
	grovesqz: 'deciduous-tree'
};

/** A picture, faces, an order of three, own words; school years and kind of group are the session's. */
export const classForm = {
	title: text('Vår skolgård', 'Our schoolyard'),
	languages: ['sv', 'sv-simple', 'en'],
	pages: [
		{
			id: 'yard',
			questions: [
				{
					id: 'place',
					type: 'picture',
					label: text('Var är du helst på rasten?', 'Where do you like to be in the break?'),
					options: all(places).map((option) => ({ ...option, drawing: { sign: signs[option.id] } }))
				},
				{
					id: 'feels',
					type: 'faces',
					label: text('Hur är det på rasten?', 'How is the break?'),
					points: all(faces)
				},
				{
					id: 'order',
					type: 'ranking',
					label: text('Vad vill du ha mest?', 'What do you want most?'),
					options: all(wishes)
				},
				{
					id: 'why',
					type: 'longText',
					label: text('Vad mer vill du säga?', 'What more do you want to say?'),
					maxLength: 300
				}
			]
		},
		{ id: 'group', questions: [sessionQuestion('class-years'), sessionQuestion('class-kind')] }
	]
};

export type Child = {
	place: PlaceId;
	feels: FaceId;
	/** Most wanted first. */
	order: WishId[];
	/** Own words; who has none skips. */
	why?: string;
	/** `discards`: throws the answers away; `walks`: puts the tablet down in the middle of a word. */
	leaves?: 'discards' | 'walks';
	/** Tab, Space and Enter alone; or listens first. */
	by?: 'switch' | 'ears';
};

export const tabletCount = 10;

const special: Record<number, Partial<Child>> = {
	2: { by: 'switch', why: 'Fler gungor knarrgrind' },
	3: { by: 'ears' },
	14: { leaves: 'discards', why: 'Borttagna ord knarrgrind' },
	17: { leaves: 'walks', why: 'Halva ord knarrgrind' }
};

/** One of the first two of a list, which change places after so many children. */
const either = <T>(list: readonly T[], at: number, after: number): T => list[Math.floor(at / after) % 2] as T;

/**
 * Thirty, in the order in which they have the tablets: the first ten first. Each answer is given by nobody or by ten and
 * more: all are in one kind of group, which is sensitive, and fewer would be hidden.
 */
export const children: Child[] = Array.from({ length: 3 * tabletCount }, (_, at) => ({
	place: either(placeIds, at, 1),
	feels: either(faceIds, at, 2),
	order: either([wishIds, wishIds.toReversed()], at, 4),
	...(at % 2 ? { why: `Laga vår knarrgrind ${at}` } : {}),
	...special[at]
}));

/** Stands in everything that is typed, and nowhere else: longer than what an address has by chance. */
export const typedWord = 'knarrgrind';
