import type { Form } from '../consultations/form.ts';
import type { LocalText } from '../text/text.ts';
import { option, text } from './words.ts';

/** Stockholm's district committees, by the names of its areas. Another city puts its own in their place. */
const names: readonly [slug: string, name: string][] = [
	['bromma', 'Bromma'],
	['enskede-arsta-vantor', 'Enskede-Årsta-Vantör'],
	['farsta', 'Farsta'],
	['hagersten-alvsjo', 'Hägersten-Älvsjö'],
	['hasselby-vallingby', 'Hässelby-Vällingby'],
	['jarva', 'Järva'],
	['kungsholmen', 'Kungsholmen'],
	['norra-innerstaden', 'Norra innerstaden'],
	['skarpnack', 'Skarpnäck'],
	['skarholmen', 'Skärholmen'],
	['sodermalm', 'Södermalm']
];

const area = (id: string, sv: string, en: string, of: string[]) => ({ id, label: text(sv, sv, en), of });

export const district = {
	type: 'district' as const,
	id: 'district',
	label: text(
		'I vilken del av staden bor du?',
		'Var i staden bor du?',
		'Which part of the city do you live in?'
	),
	options: names.map(([slug, name]) => option(slug, name, name)),
	background: {
		kind: 'district' as const,
		why: text(
			'Vi vill se om hela staden har kommit till tals, och om svaren skiljer sig åt mellan områden.',
			'Vi vill veta om hela staden har svarat.',
			'We want to see whether the whole city has been heard, and whether answers differ between areas.'
		),
		merge: [
			area('west', 'Västerort', 'The western suburbs', ['bromma', 'hasselby-vallingby', 'jarva']),
			area('inner', 'Innerstaden', 'The inner city', ['kungsholmen', 'norra-innerstaden', 'sodermalm']),
			area('south', 'Söderort', 'The southern suburbs', [
				'enskede-arsta-vantor',
				'farsta',
				'hagersten-alvsjo',
				'skarpnack',
				'skarholmen'
			])
		]
	}
};

/** The form with a city's own areas in its district questions (at least two); groups of Stockholm's areas fall away. */
export const withDistricts = (form: Form, areas: readonly { id: string; label: LocalText }[]): Form => ({
	...form,
	pages: form.pages.map((page) => ({
		...page,
		questions: page.questions.map((question) => {
			if (question.type !== 'district') return question;
			const { merge: _, ...background } = question.background ?? {};
			return {
				...question,
				options: areas.map(({ id, label }) => ({ id, label })),
				...(question.background ? { background: background as typeof question.background } : {})
			};
		})
	}))
});
