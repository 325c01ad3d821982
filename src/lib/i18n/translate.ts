import { createInstance, type i18n as I18next, type Resource } from 'i18next';
import { draftLanguages, interfaceLanguages, sourceLanguage } from './languages.ts';

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
		fallbackLng: sourceLanguage,
		supportedLngs: [...interfaceLanguages, ...draftLanguages].map(({ tag }) => tag),
		nonExplicitSupportedLngs: false,
		ns: Object.keys(messages[sourceLanguage] ?? {}),
		defaultNS: 'common',
		interpolation: { escapeValue: false },
		initAsync: false,
		showSupportNotice: false,
		returnNull: false
	} as Parameters<I18next['init']>[0]);
	return instance;
}

/** The translator of one language. */
export function translatorOf(instance: I18next, tag: string): Translate {
	const fixed = instance.getFixedT(tag);
	return (key, values) => String(fixed(key, values ?? {}));
}
