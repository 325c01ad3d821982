import { mayDo } from '#lib/domain/access/table.ts';
import { mustAnswerIn, answerLanguageIssue } from '#lib/domain/complaints/answerLanguage.ts';
import { outcomes } from '#lib/domain/complaints/coded.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { languageOf, sourceLanguage, textLanguages } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { handOverCase, recuse, takeCase } from '#lib/server/complaints/assign.ts';
import { codeCase } from '#lib/server/complaints/code.ts';
import { followUpOf } from '#lib/server/complaints/followUp.ts';
import { forward, forwardTargets } from '#lib/server/complaints/forwarding.ts';
import { markSpam, registerCase } from '#lib/server/complaints/mark.ts';
import { closeCase, moveCase, reopenCase } from '#lib/server/complaints/moves.ts';
import { patternOf } from '#lib/server/complaints/patterns.ts';
import { caseFacts } from '#lib/server/complaints/view.ts';
import {
	answerCase,
	entitleCase,
	noteOnCase,
	writeToReporter,
	type Message
} from '#lib/server/complaints/write.ts';
import { isUuid } from '../../form.ts';
import { act, caseAt, longest, missingOrLong, withKeys, type Asked, type CaseEvent } from './acting.ts';
import { readCoding } from './coding.ts';
import { codedFactsOf, openedPart, surroundings } from './shown.ts';

const doneHere = [
	'take',
	'acknowledge',
	'investigate',
	'answer',
	'message',
	'note',
	'code',
	'close',
	'reopen',
	'handOver',
	'spam',
	'unspam',
	'register',
	'title'
] as const;

export async function load({ locals, params, url }) {
	const person = requirePerson(locals);
	const row = await caseAt(locals, params.case);
	const facts = await caseFacts(locals.db, row, person);
	const opened = await openedPart(locals, row, person);
	const here = { reference: row.reference, recused: facts.recused };
	// Not a coded fact to whoever has recused themselves.
	if (facts.recused) return { ...here, done: null, coded: null, opened: null, beside: null, followUp: null };
	return {
		...here,
		done: doneHere.find((one) => one === url.searchParams.get('done')) ?? null,
		coded: codedFactsOf(row, facts),
		opened,
		beside: await surroundings(locals.db, row, facts.may, await patternOf(locals.db, row, person, today())),
		followUp: mayDo(person, 'report.read', row.committeeId) ? await followUpOf(locals.db, row) : null,
		mayWriteReport: mayDo(person, 'report.write', row.committeeId)
	};
}

/** Internal writing is in the page's own language; easy-read Swedish is Swedish. */
const ownLanguage = (lang: string) => lang.split('-')[0] ?? sourceLanguage;

type WrittenMessage = Asked<'text' | 'lang' | 'reason'>;

/** A message as it was typed, or what is wrong with it. */
function messageOf({ typed, row, event }: WrittenMessage): Message | { issues: Record<string, string> } {
	const { text, lang, reason } = typed;
	const language = answerLanguageIssue({ wanted: row.language, given: lang, reason }, textLanguages);
	const issues: Record<string, string> = { ...missingOrLong(typed, { text: longest.text }) };
	if (language) issues[language === 'language-unknown' ? 'lang' : 'reason'] = language;
	if (reason.length > longest.text) issues.reason = 'text-long';
	if (Object.keys(issues).length > 0) return { issues };
	const other = mustAnswerIn(row.language) && lang !== row.language;
	const own = ownLanguage(event.locals.lang);
	return { text, lang, ...(other ? { reason: { text: reason, lang: own } } : {}) };
}

const sending = (action: 'answer' | 'message', send: typeof answerCase) => (event: CaseEvent) =>
	act(event, action, ['text', 'lang', 'reason'], async (asked) => {
		const message = messageOf(asked);
		if ('issues' in message) return message;
		return withKeys(asked, (opened) => send(event.locals.db, opened, message, asked.person));
	});

const judging = (action: 'spam' | 'unspam') => (event: CaseEvent) =>
	act(event, action, ['reason'], async (asked) => {
		const issues = missingOrLong(asked.typed, { reason: longest.text });
		if (issues.reason) return { issues };
		const reason = { text: asked.typed.reason, lang: ownLanguage(event.locals.lang) };
		return withKeys(asked, (opened) =>
			markSpam(event.locals.db, opened, { spam: action === 'spam', reason }, asked.person)
		);
	});

/** What the reporter is told of a forwarding: in their language where the interface has it, in Swedish else. */
function forwardedMessage(name: Parameters<typeof passageOf>[0], wanted: string) {
	const lang = languageOf(wanted)?.whole ? wanted : sourceLanguage;
	const t = loadedTranslator(lang);
	return { lang, text: t('cases:forward.message', { committee: passageOf(name, lang).text }) };
}

export const actions = {
	take: (event: CaseEvent) =>
		act(event, 'take', [], ({ row, person }) => takeCase(event.locals.db, row.id, person)),
	acknowledge: (event: CaseEvent) =>
		act(event, 'acknowledge', [], ({ row, person }) =>
			moveCase(event.locals.db, row.id, 'acknowledge', person)
		),
	investigate: (event: CaseEvent) =>
		act(event, 'investigate', [], ({ row, person }) =>
			moveCase(event.locals.db, row.id, 'investigate', person)
		),
	answer: sending('answer', answerCase),
	message: sending('message', writeToReporter),
	note: (event: CaseEvent) =>
		act(event, 'note', ['text'], async (asked) => {
			const issues = missingOrLong(asked.typed, { text: longest.text });
			if (issues.text) return { issues };
			const written = { text: asked.typed.text, lang: ownLanguage(event.locals.lang) };
			return withKeys(asked, (opened) => noteOnCase(event.locals.db, opened, written, asked.person));
		}),
	title: (event: CaseEvent) =>
		act(event, 'title', ['text'], async (asked) => {
			const issues = missingOrLong(asked.typed, { text: longest.line });
			if (issues.text) return { issues };
			const written = { text: asked.typed.text.replace(/\s+/g, ' '), lang: ownLanguage(event.locals.lang) };
			return withKeys(asked, (opened) => entitleCase(event.locals.db, opened, written, asked.person));
		}),
	code: (event: CaseEvent) =>
		act(event, 'code', ['district', 'place', 'same'], async ({ row, person, typed, posted }) => {
			const read = readCoding(posted, typed);
			if ('issues' in read) return read;
			const outcome = await codeCase(event.locals.db, row.id, read.coding, person);
			if (outcome === 'done' || outcome === 'notNow') return outcome;
			const { kinds, grounds } = read.coding;
			return { issues: { [outcome.split('-')[0] ?? 'same']: outcome }, ticked: { kinds, grounds } };
		}),
	close: (event: CaseEvent) =>
		act(event, 'close', ['outcome', 'measured', 'measure'], async (asked) => {
			const { typed, row, person } = asked;
			const outcome = outcomes.find((one) => one === typed.outcome);
			const issues: Record<string, string> = {};
			if (typed.measure.length > longest.text) issues.measure = 'text-long';
			if (!outcome) return { issues: { ...issues, outcome: 'outcome-missing' } };
			if (issues.measure) return { issues };
			const closing = { outcome, measured: typed.measured === 'yes' };
			if (typed.measure === '') return closeCase(event.locals.db, row.id, closing, person);
			const written = { text: typed.measure, lang: ownLanguage(event.locals.lang) };
			return withKeys(asked, ({ keys }) =>
				closeCase(event.locals.db, row.id, { ...closing, measure: { ...written, keys } }, person)
			);
		}),
	reopen: (event: CaseEvent) =>
		act(event, 'reopen', [], ({ row, person }) => reopenCase(event.locals.db, row.id, person)),
	recuse: (event: CaseEvent) =>
		act(event, 'recuse', [], ({ row, person }) => recuse(event.locals.db, row.id, person), 'cases'),
	handOver: (event: CaseEvent) =>
		act(event, 'handOver', ['to'], async ({ row, person, typed }) => {
			if (!isUuid(typed.to)) return { issues: { to: 'who-missing' } };
			const outcome = await handOverCase(event.locals.db, row.id, typed.to, person);
			return outcome === 'notTheirs' ? { issues: { to: 'who-cannot' } } : outcome;
		}),
	forward: (event: CaseEvent) =>
		act(
			event,
			'forward',
			['to'],
			async (asked) => {
				const { row, person, typed } = asked;
				const targets = await forwardTargets(event.locals.db, row.committeeId);
				const target = targets.find(({ id }) => id === typed.to);
				if (!target) return { issues: { to: 'committee-missing' } };
				const message = forwardedMessage(target.name, row.language);
				const outcome = await withKeys(asked, (opened) =>
					forward(event.locals.db, opened, { to: target.id, message }, person)
				);
				return outcome === 'noTarget' ? { issues: { to: 'committee-missing' } } : outcome;
			},
			'cases'
		),
	spam: judging('spam'),
	unspam: judging('unspam'),
	register: (event: CaseEvent) =>
		act(event, 'register', ['number'], async ({ row, person, typed }) => {
			if (typed.number.length > 100) return { issues: { number: 'text-long' } };
			return registerCase(event.locals.db, row.id, typed.number, person);
		})
};
