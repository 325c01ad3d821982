import { sequence } from '@sveltejs/kit/hooks';
import type { ServerInit } from '@sveltejs/kit';
import { provideTranslations } from '#lib/i18n/context.ts';
import { markingFormatOf, setTimeZone } from '#lib/i18n/format.ts';
import { translatorOfPage } from '#lib/i18n/load.ts';
import { config } from '#lib/server/config.ts';
import { addressHandle } from '#lib/server/hooks/address.ts';
import { databaseHandle } from '#lib/server/hooks/database.ts';
import { errorHandle } from '#lib/server/hooks/errors.ts';
import { formAnswerHandle } from '#lib/server/hooks/formAnswer.ts';
import { headersHandle } from '#lib/server/hooks/headers.ts';
import { languageHandle } from '#lib/server/hooks/language.ts';
import { lightHandle } from '#lib/server/hooks/light.ts';
import { originHandle } from '#lib/server/hooks/origin.ts';
import { facilitatorHandle, sessionHandle } from '#lib/server/hooks/session.ts';
import { staffAccessHandle } from '#lib/server/hooks/staffAccess.ts';
import { unreadBodyHandle } from '#lib/server/hooks/unreadBody.ts';

export const init: ServerInit = () => {
	setTimeZone(config().TIME_ZONE);
	provideTranslations(translatorOfPage, markingFormatOf);
};

export const handle = sequence(
	headersHandle,
	unreadBodyHandle,
	languageHandle,
	lightHandle,
	addressHandle,
	formAnswerHandle,
	originHandle,
	databaseHandle,
	sessionHandle,
	facilitatorHandle,
	staffAccessHandle
);

export const handleError = errorHandle;
