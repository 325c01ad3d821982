import { anyLanguageOf } from '#lib/i18n/languages.ts';
import { printedCode, readableCode, type PrintedReceipt } from '#lib/domain/paper/receipt.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { qrSvg } from './qr.ts';
import { documentOf, speakerOf, type Said } from './speaker.ts';
import { typeset } from './typesetter.ts';

const template = 'receipt';

/** What stands on a receipt. */
function receiptSheet({ reference, secret, lang, city, origin }: PrintedReceipt) {
	const speaker = speakerOf(lang, { among: anyLanguageOf });
	const { t, plain, say, words } = speaker;
	const address = `${origin}/${lang}/complaints/case`;
	const short = address.replace(/^https?:\/\//, '');
	const read = (code: string): Said[] =>
		readableCode(code).map((group) =>
			plain(group.map(({ kind, sign }) => words.t(`receipt:${kind}`, { sign })).join(', '))
		);
	const sheet = {
		document: { ...documentOf(city.name, speaker), text: t('receipt:title').text },
		city: say(city.name, { quiet: true }),
		title: t('receipt:title'),
		codes: [
			{
				name: t('receipt:reference'),
				code: printedCode(reference),
				is: t('receipt:referenceFor'),
				read: read(reference)
			},
			{ name: t('receipt:secret'), code: printedCode(secret), is: t('receipt:secretFor'), read: read(secret) }
		],
		where: t('receipt:where'),
		address: short,
		qr: { svg: qrSvg(address), alt: t('receipt:qr', { address: short }).text },
		use: {
			title: t('receipt:use'),
			items: ['useFollow', 'useAdd', 'useContact'].map((key) => t(`receipt:${key}`))
		},
		lost: { title: t('receipt:lost'), text: t('receipt:lostText') },
		aloud: { title: t('receipt:aloud'), hint: t('receipt:aloudHint') }
	};
	return { ...sheet, language: aboutLanguage(sheet, speaker) };
}

/** A receipt as a tagged PDF (UA-1), for the reporter or for staff who hand it over. Nothing of it is remembered. */
export const receiptPdf = (receipt: PrintedReceipt): Promise<Uint8Array> =>
	typeset({ template, data: receiptSheet(receipt), files: {}, once: true });

/** As an answer to a request: saved under a name that says nothing of the case. */
export const receiptResponse = async (receipt: PrintedReceipt): Promise<Response> =>
	new Response((await receiptPdf(receipt)) as BodyInit, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="kvitto.pdf"',
			'cache-control': 'no-store'
		}
	});
