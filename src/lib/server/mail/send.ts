import { loadedTranslator } from '#lib/i18n/load.ts';
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
const mostTries = 12;
/** Minutes until the next try: 1, 2, 4 … up to half a day. */
const waitAfter = (tries: number): number => Math.min(2 ** tries, 720);

const write = ({ lang, letter, values }: Waiting) => {
	const t = loadedTranslator(lang);
	const name = `letters:${letter}`;
	return {
		subject: t(`${name}.subject`, values),
		text: `${t(`${name}.text`, { ...values, origin: config().ORIGIN })}\n\n${t('letters:signature')}\n`
	};
};

let said = false;

/**
 * The job: sends what waits in the outbox. A letter that has been sent is gone; one that could not be is tried again,
 * later each time, and given up after a week or so. Says which letter, never to whom or what stood in it.
 * Returns how many were sent.
 */
export async function sendLetters(db: Database): Promise<number> {
	const transport = mailTransport();
	if (!transport) {
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
			await transport.sendMail({ from: config().MAIL_FROM, to: waiting.address, ...write(waiting) });
			await db.$client`delete from outbox where id = ${waiting.id}`;
			console.log(`letter ${waiting.letter} sent`);
			sent++;
		} catch (error) {
			const givenUp = waiting.tries + 1 >= mostTries;
			if (givenUp) await db.$client`delete from outbox where id = ${waiting.id}`;
			const code = (error as { code?: string }).code ?? 'unknown';
			console.error(`letter ${waiting.letter} not sent (${code})${givenUp ? ': given up' : ''}`);
		}
	}
	return sent;
}
