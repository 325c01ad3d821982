import { cutTextsLoose } from '#lib/server/consultations/freeTexts.ts';
import { addTheme } from '#lib/server/releases/themes.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import type { Fields, Setting, StaffPost } from './setting.ts';

/** What residents wrote in their own words: what is shown of it, its translations, its themes. */
export async function freeTextPosts({ db, closed, post }: Setting): Promise<StaffPost[]> {
	await db.$client.begin(async (tx) => {
		await rewriteResponses(tx, closed, [newResponse(1, { often: 'daily', free: 'Fler bänkar, tack.' })]);
		await cutTextsLoose(tx, closed);
	});
	const [text] = await db.$client`select id from free_texts where consultation_id = ${closed}`;
	const themes = await Promise.all(['Bänkar', 'Ljus'].map((sv) => addTheme(db, closed, 'free', { sv })));
	const [theme, into] = themes.map(({ id }) => String(id));
	const [shown] = await db.$client`
		insert into free_texts (consultation_id, question, text, state, released)
		values (${closed}, 'free', 'Mer ljus.', 'released', 'Mer ljus.') returning id`;
	const [foreign] = await db.$client`
		insert into free_texts (consultation_id, question, text, state, released, lang)
		values (${closed}, 'free', 'Lisää valoa.', 'released', 'Lisää valoa.', 'fi') returning id`;
	const [translation] = await db.$client`
		insert into waiting_translations (text_id, lang, text)
		values (${String(foreign?.id)}, 'en', 'More light.') returning id`;
	const ofThemes = (operation: string, fields: Fields) =>
		post('/consultations/[slug]/themes', fields, {
			operation: `POST ${operation}`,
			path: '/consultations/staffs-closed/themes'
		});
	return [
		post(
			'/consultations/[slug]/texts',
			{ text: String(text?.id), judgement: 'asEdited', edited: 'Fler bänkar.', reason: 'identifies' },
			{ path: '/consultations/staffs-closed/texts' }
		),
		post(
			'/consultations/[slug]/texts/shown',
			{ text: String(shown?.id), reason: 'identifies' },
			{ path: '/consultations/staffs-closed/texts/shown' }
		),
		post(
			'/consultations/[slug]/texts/translations',
			{ translation: String(translation?.id), judgement: 'show', text: 'More light.' },
			{ path: '/consultations/staffs-closed/texts/translations' }
		),
		post('/translations/texts', { into: 'sv', text: String(foreign?.id), translation: 'Mer ljus.' }),
		post('/translations/texts/review', {
			into: 'sv',
			text: String(foreign?.id),
			seen: 'de5ab7a0c1b2e3f4',
			judgement: 'approve'
		}),
		ofThemes('add', { field: 'free', 'add0.sv': 'Papperskorgar' }),
		ofThemes('rename', { theme: theme!, [`name-${theme}.sv`]: 'Sittplatser' }),
		ofThemes('merge', { theme: theme!, into: into! }),
		ofThemes('remove', { theme: into! }),
		ofThemes('fix', { field: 'free', sure: 'yes' })
	];
}
