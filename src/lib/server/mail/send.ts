import { nameOf } from '#lib/i18n/languages.ts';
import { loadedTranslator, translatorOfPage } from '#lib/i18n/load.ts';
import { saidIn, unmarked } from '#lib/i18n/marks.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { mailTransport } from './transport.ts';

type Waiting = {
	id: string;
	address: string;
	lang: string;
	letter: string;
	values: Record<string, string>;
	tries: number;
};

const mostAtOnce = 50;
/** With the waits below that is more than a week: a post office may be away over a holiday. */
export const mostTries = 24;
/** Minutes until the next try: 1, 2, 4 … up to half a day. */
export const waitAfter = (tries: number): number => Math.min(2 ** tries, 720);

type Fault = { code?: string; command?: string; responseCode?: number };

/**
 * The post office says that this letter will never go (RFC 5321, section 4.2.1): about its address or its content. What
 * it says about us, at signing in or about the sender, is for the operator to mend, and the letter waits.
 */
const isFinal = ({ code, command, responseCode = 0 }: Fault): boolean =>
	(responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) ||
	(code === 'EENVELOPE' && command === 'API');

/** Nobody was reached, or we were not let in: no other letter would go now either. */
const away = new Set([
	'ECONNECTION',
	'ETIMEDOUT',
	'ESOCKET',
	'EDNS',
	'ETLS',
	'EPROTOCOL',
	'EAUTH',
	'ENOAUTH'
]);

/** What a letter in a language that is not whole says first: that it is a draft, that parts are in Swedish. */
function aboutLanguage(marked: string, lang: string): string[] {
	const t = loadedTranslator(lang);
	const { unreviewed, fallback } = saidIn(marked, lang);
	return [
		...(unreviewed > 0 ? [t('documents:letter.draft')] : []),
		...(fallback > 0 ? [t('documents:letter.others', { language: nameOf(lang).name })] : [])
	];
}

const write = ({ lang, letter, values }: Waiting) => {
	const t = translatorOfPage(lang);
	const name = `letters:${letter}`;
	const subject = t(`${name}.subject`, values);
	const text = `${t(`${name}.text`, { ...values, origin: config().ORIGIN })}\n\n${t('letters:signature')}\n`;
	return {
		subject: unmarked(subject),
		text: [...aboutLanguage(subject + text, lang), unmarked(text)].join('\n\n')
	};
};

/** The same at every try, so that a letter that goes twice can be known for one (RFC 5322, section 3.6.4). */
const messageId = ({ id }: Waiting): string => `<${id}@${new URL(config().ORIGIN).hostname}>`;

let said = false;

/**
 * The job: sends what waits in the outbox. A letter that has been sent is gone; one that could not be is tried again,
 * later each time, and given up after a week or so, or at once when the post office says that it will never go.
 * A process that dies between sending and forgetting sends it once more: at least once, not at most.
 * Says which letter, never to whom or what stood in it. Returns how many were sent.
 */
export async function sendLetters(db: Database, post = mailTransport()): Promise<number> {
	if (!post) {
		if (!said) console.log('SMTP_URL is not set: letters wait until it is.');
		said = true;
		return 0;
	}
	let sent = 0;
	const due = await db.$client<Waiting[]>`
		select id, address, lang, letter, values, tries from outbox
		where next_try_at <= now() order by created_at limit ${mostAtOnce}`;
	for (const waiting of due) {
		// Whoever takes it first sends it: the next try is put off before, not after.
		const [mine] = await db.$client`
			update outbox set tries = tries + 1, next_try_at = now() + ${waitAfter(waiting.tries)} * interval '1 minute'
			where id = ${waiting.id} and tries = ${waiting.tries} returning 1`;
		if (!mine) continue;
		try {
			const { address: to, letter } = waiting;
			await post.sendMail({ from: config().MAIL_FROM, to, messageId: messageId(waiting), ...write(waiting) });
			await forget(db, waiting);
			console.log(`letter ${letter} sent`);
			sent++;
		} catch (error) {
			const fault = error as Fault;
			const givenUp = isFinal(fault) || waiting.tries + 1 >= mostTries;
			if (givenUp) await forget(db, waiting);
			const reason = [fault.code ?? 'unknown', fault.responseCode].filter(Boolean).join(' ');
			console.error(`letter ${waiting.letter} not sent (${reason})${givenUp ? ': given up' : ''}`);
			if (away.has(fault.code ?? '')) break;
		}
	}
	return sent;
}

async function forget(db: Database, { id }: Waiting): Promise<void> {
	await db.$client`delete from outbox where id = ${id}`;
}
