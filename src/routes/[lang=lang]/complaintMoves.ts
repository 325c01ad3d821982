import { redirect, type RequestEvent } from '@sveltejs/kit';
import { forgetsPages } from '#lib/server/caching.ts';
import { shownAsked } from '#lib/server/complaints/gate.ts';
import { stepOfComplaint } from '#lib/server/complaints/journey.ts';
import { deleteReporterCookie, readReporterCookie } from '#lib/server/complaints/reporter.ts';
import { moveOrSend } from '#lib/server/complaints/send.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { askedNow, speechOf } from './complaint.ts';

type Event = RequestEvent<{ lang: string; step: string }>;

const placeOf = (kind: 'own' | 'child', lang: string, step: string) =>
	`/${lang}/complaints/new${kind === 'child' ? '/child' : ''}/${encodeURIComponent(step)}`;

/** A step of a complaint for reading; what is not held leads to the beginning, what was sent to its receipt. */
export async function shownStep(
	kind: 'own' | 'child',
	{ locals: { db, lang }, cookies, params }: Pick<Event, 'locals' | 'cookies' | 'params'>
) {
	const asked = await askedNow(db, kind);
	const token = readReporterCookie(cookies);
	const shown = await stepOfComplaint(db, asked, token, params.step);
	if (shown === 'none') redirect(303, `/${lang}/complaints/new?ended`);
	if (shown === 'receipt') redirect(303, `/${lang}/complaints/case/receipt`);
	if ('elsewhere' in shown) redirect(303, placeOf(kind, lang, shown.elsewhere));
	return { form: asked.form, shown, asked: await shownAsked(db, token, 'send') };
}

/** A move of a reporter's, always answered with an address to be fetched (decision D28). */
export async function makeMove(kind: 'own' | 'child', event: Event): Promise<never> {
	const { request, cookies, params, setHeaders, getClientAddress } = event;
	const { db, lang } = event.locals;
	const fields = await readForm(request);
	const led = await moveOrSend(
		db,
		await askedNow(db, kind),
		{ token: readReporterCookie(cookies), step: params.step, fields, address: getClientAddress() },
		speechOf(lang)
	);
	if (led.to === 'none') redirect(303, `/${lang}/complaints/new?ended`);
	if (led.to === 'step') redirect(303, placeOf(kind, lang, led.step));
	setHeaders(forgetsPages);
	if (led.to === 'receipt') redirect(303, `/${lang}/complaints/case/receipt`);
	deleteReporterCookie(cookies);
	redirect(303, `/${lang}/complaints/left`);
}
