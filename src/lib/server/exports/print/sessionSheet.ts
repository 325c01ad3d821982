import type { SessionSheet } from '#lib/domain/paper/session.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import { nameOf } from '#lib/i18n/languages.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { qrSvg } from './qr.ts';
import { documentOf, speakerOf, type Said } from './speaker.ts';
import { typeset } from './typesetter.ts';

const inOwn = (lang: string, text: string): Said => ({ text, lang, dir: directionOf(lang) });

const fileOf = (index: number): string => `word${index}.svg`;

/** What stands on the sheet of a class session. */
function sheetOf({ lang, city, title, code, pictures, join, address, until }: SessionSheet) {
	const speaker = speakerOf(lang);
	const { t, say, plain } = speaker;
	const sheet = {
		template: 'session',
		document: { ...documentOf(title, speaker), text: t('classes:sheet.title').text },
		city: say(city.name, { quiet: true }),
		title: t('classes:sheet.title'),
		about: say(title),
		code: code.map(({ word }, index) => ({ word: inOwn('sv', word), file: fileOf(index) })),
		pictures: {
			title: t('classes:sheet.pictures'),
			rows: pictures.map(({ lang: tag, names }) => ({
				name: inOwn(tag, nameOf(tag).name),
				words: names.map((name) => inOwn(tag, name))
			}))
		},
		qr: { svg: qrSvg(join), alt: t('classes:sheet.qr').text },
		address: plain(address),
		how: {
			title: t('classes:sheet.how'),
			steps: [1, 2, 3, 4].map((step) => t(`classes:sheet.step${step}`, { address }))
		},
		until: t('classes:sheet.until', { time: until })
	};
	return { ...sheet, language: aboutLanguage({ ...sheet, code: [], pictures: [] }, speaker) };
}

/** The sheet of a class session as a tagged PDF (UA-1): words with pictures, QR code, how to. */
export function printSessionSheet(sheet: SessionSheet): Promise<Uint8Array> {
	const data = sheetOf(sheet);
	const files = Object.fromEntries(
		sheet.code.map(({ svg }, index) => [fileOf(index), new TextEncoder().encode(svg)])
	);
	return typeset({ template: data.template, data, files });
}
