import { error } from '@sveltejs/kit';
import type { Led } from '#lib/server/classes/heldJourney.ts';

/** The address that a child's move leads to. Always one to be fetched: a page that answers a sending would stay on the device. */
export function whereTo(led: Led, lang: string, token: string): string {
	if (led.to === 'refused') error(led.status);
	if (led.to === 'unknown') error(404);
	if (led.to === 'ended') error(410);
	const start = `/${lang}/class/${encodeURIComponent(token)}`;
	if (led.to === 'step') return `${start}/${led.journey}/${led.step}`;
	return led.to === 'sent' ? `${start}/sent` : start;
}
