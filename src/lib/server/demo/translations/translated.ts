import type { LocalText } from '#lib/domain/text/text.ts';
import { districts } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { fi } from './fi/index.ts';
import { fit, se, yi } from './minorities.ts';

/** Names are the same in every language. */
const names = Object.fromEntries(districts.map(([, name]) => [name, name]));

const words: Record<string, Record<string, string>> = {
	fi: { ...names, ...fi },
	fit,
	se,
	yi
};

/** Consultations that are translated; in the others no question would be whole. */
const withForm = new Set(['service-pa-ditt-sprak', 'tryggt-till-skolan', 'lekplatser-for-alla-barn']);

const isText = (value: object): value is LocalText & { sv: string } =>
	typeof (value as LocalText).sv === 'string';

const inAll = (text: LocalText & { sv: string }): LocalText => ({
	...text,
	...Object.fromEntries(
		Object.entries(words).flatMap(([tag, own]) => {
			const found = own[text.sv];
			return found ? [[tag, { text: found, status: 'draft' as const }]] : [];
		})
	)
});

/** The same value with every text below it in the languages that have words for it. */
export function eachText<Value>(value: Value): Value {
	if (value === null || typeof value !== 'object' || value instanceof RegExp) return value;
	if (Array.isArray(value)) return value.map(eachText) as Value;
	if (isText(value)) return inAll(value) as Value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, eachText(one as unknown)])
	) as Value;
}

/** A consultation of the demonstration with drafts in the minority languages beside its Swedish. */
export function translated(demonstration: Demonstration): Demonstration {
	const { form, themes, answers, days, ...told } = demonstration;
	return {
		...eachText(told),
		days,
		answers,
		...(themes ? { themes } : {}),
		form: withForm.has(demonstration.slug) ? eachText(form) : form
	};
}

/** Languages that a form is whole in, beside those that every form has. */
export function furtherLanguagesOf(...values: unknown[]): string[] {
	const texts = textsOf(values);
	return Object.keys(words).filter((tag) => texts.every((text) => text[tag] !== undefined));
}

function textsOf(value: unknown): LocalText[] {
	if (value === null || typeof value !== 'object') return [];
	if (isText(value)) return [value];
	return Object.values(value).flatMap(textsOf);
}
