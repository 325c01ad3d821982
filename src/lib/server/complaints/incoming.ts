import type { ComplaintChoices } from '#lib/domain/complaints/choices.ts';
import type { ComplaintFormKind } from '#lib/domain/complaints/form.ts';
import { placeTold, routeOf } from '#lib/domain/complaints/routing.ts';
import { codedFacts, readableText } from '#lib/domain/complaints/told.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import type { Incoming } from './receive.ts';

/** What every reading of the questionnaire needs: the form as it is now, and what can be chosen in it. */
export type Asked = { kind: ComplaintFormKind; form: Form; choices: ComplaintChoices };

/** The language that answers are given in, and where a missing wording is looked for. */
export type Speech = { lang: string; fallbacks: readonly string[] };

/** Answers that have been re-evaluated, as what is sealed and the facts beside it. */
export function incomingFrom({ kind, form, choices }: Asked, answers: Answers, speech: Speech): Incoming {
	const { reach, receivedOn, ...told } = answers;
	const text = readableText(form, answers, speech);
	return {
		committeeId: routeOf(answers, choices).committeeId,
		facts: codedFacts(kind, answers, { lang: speech.lang, choices }),
		complaint: { text, lang: speech.lang, answers: told },
		contact: typeof reach === 'string' ? { text: reach, lang: speech.lang } : undefined,
		placeId: placeTold(answers, choices)?.id ?? null,
		...(typeof receivedOn === 'string' ? { receivedOn } : {})
	};
}
