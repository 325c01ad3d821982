import { createInstance, type i18n as I18next, type Resource } from 'i18next';
import { directionOf, type TextStatus } from '../domain/text/text.ts';
import {
	anyLanguageOf,
	draftLanguages,
	fallbacksOf,
	interfaceLanguages,
	sourceLanguage
} from './languages.ts';
import { mark } from './marks.ts';
import { pluralFormsOf, pluralOf } from './plurals.ts';

export type Translate = (key: string, values?: Record<string, unknown>) => string;
export type Messages = Resource;

/**
 * One i18next instance for the whole process, with every language loaded; a request gets its own fixed translator.
 * There is no shared current language (decision D6). Values are not escaped here: Svelte does that.
 */
export function createTranslations(messages: Messages): I18next {
	const instance = createInstance();
	void instance.init({
		resources: messages,
		lng: sourceLanguage,
		fallbackLng: (tag: string) => [...fallbacksOf(tag), sourceLanguage],
		supportedLngs: [...interfaceLanguages, ...draftLanguages].map(({ tag }) => tag),
		nonExplicitSupportedLngs: false,
		ns: Object.keys(messages[sourceLanguage] ?? {}),
		defaultNS: 'common',
		interpolation: { escapeValue: false },
		initAsync: false,
		showSupportNotice: false,
		returnNull: false
	} as Parameters<I18next['init']>[0]);
	countByOurRules(instance);
	return instance;
}

type Resolver = {
	getRule: (
		tag: string,
		options?: { ordinal?: boolean }
	) => Pick<Intl.PluralRules, 'select' | 'resolvedOptions'>;
};

/** Intl has no rules for some of our languages, and takes the machine's own instead (plurals.ts). */
function countByOurRules({ services }: I18next): void {
	const resolver = services.pluralResolver as Resolver;
	const byIntl = resolver.getRule.bind(resolver);
	resolver.getRule = (tag, options) => {
		const plural = anyLanguageOf(tag)?.plural ?? sourceLanguage;
		if (options?.ordinal)
			return byIntl(Intl.PluralRules.supportedLocalesOf([plural])[0] ?? sourceLanguage, options);
		const pluralCategories = [...pluralFormsOf(plural)];
		return {
			select: (count) => pluralOf(plural, count),
			resolvedOptions: () => ({ pluralCategories }) as Intl.ResolvedPluralRulesOptions
		};
	};
}

/** The translator of one language. */
export function translatorOf(instance: I18next, tag: string): Translate {
	const fixed = instance.getFixedT(tag);
	return (key, values) => String(fixed(key, values ?? {}));
}

/** How far the text of a key (`file:a.b`) has come in a language. */
export type StatusOf = (tag: string, key: string) => TextStatus;

/** Values that run their own way in the sentence: a name or a date would else pull the words around it along (UAX 9, FSI and PDI). */
const isolated = (values: Record<string, unknown> = {}) =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'string' && name !== 'context' ? `\u2068${value}\u2069` : value
		])
	);

/** The same, with marks of which language each text is in and how far it has come (marks.ts): for pages of a language that is not whole. */
export function markingTranslatorOf(instance: I18next, tag: string, statusOf: StatusOf): Translate {
	const fixed = instance.getFixedT(tag);
	const isRightToLeft = directionOf(tag) === 'rtl';
	return (key, values) => {
		const given = isRightToLeft ? isolated(values) : values;
		const { res, usedLng, usedNS, usedKey } = fixed(key, { ...given, returnDetails: true });
		return mark(
			String(res),
			usedLng ?? sourceLanguage,
			statusOf(usedLng ?? sourceLanguage, `${usedNS}:${usedKey}`)
		);
	};
}
