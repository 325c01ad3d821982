import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Action } from '#lib/domain/access/actions.ts';
import { actionForCity, mayDo } from '#lib/domain/access/table.ts';
import { dayIssue, shortTextIssue } from '#lib/domain/reports/document/facts.ts';
import { reportMovesFrom, takesWriting, type ReportMove } from '#lib/domain/reports/document/lifecycle.ts';
import { progressOf, remarksOn } from '#lib/domain/reports/document/progress.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import { findWritten, type ReportOwner } from '#lib/server/reports/document/find.ts';
import { writtenReport } from '#lib/server/reports/document/model.ts';
import {
	moveReport,
	ReportMoveError,
	setRegistryNumber,
	type MoveFacts
} from '#lib/server/reports/document/move.ts';
import { versionsOf } from '#lib/server/reports/document/versions.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../typed.ts';
import { subjectOf, writtenSubject } from './subject.ts';

const moveActions: Partial<Record<ReportMove, Action>> = {
	takeBack: 'report.takeBack',
	signOff: 'report.signOff',
	putOnAgenda: 'report.decide',
	decide: 'report.decide',
	handOver: 'report.decide',
	publish: 'report.publish'
};

export async function load({ locals, params, url }) {
	const { owner, period } = await subjectOf(locals, params);
	const may = (action: Action) => mayAt(locals, owner, action);
	const row = await findWritten(locals.db, owner, period);
	const head = { owner, period, may: { write: may('report.write'), register: may('report.register') } };
	if (!row) return { ...head, report: null };
	const model = await writtenReport(locals.db, { owner, period, row });
	const done = url.searchParams.get('done');
	return {
		...head,
		report: {
			document: model.document,
			sections: progressOf(model),
			remarks: takesWriting(row.state) || row.state === 'signedOff' ? remarksOn(model) : [],
			heard: model.heard,
			writes: takesWriting(row.state) && may('report.write'),
			moves: reportMovesFrom(row.state).filter((move) => {
				const action = moveActions[move];
				return action !== undefined && may(action);
			}),
			versions: await versionsOf(locals.db, row.id)
		},
		today: today(),
		done: [...Object.keys(moveActions), 'register'].find((one) => one === done)
	};
}

const mayAt = (locals: App.Locals, { id }: ReportOwner, action: Action): boolean =>
	id === null ? mayDo(locals.person, actionForCity(action)) : mayDo(locals.person, action, id);

type Event = RequestEvent<{ lang: string; committee: string; period: string }>;
const fields = ['on', 'paragraph', 'by'] as const;
type Field = (typeof fields)[number];
type Asked = { facts: MoveFacts; issues: Partial<Record<Field, string>> };
type Typed = Record<Field, string>;

const given = (issues: Record<string, string | undefined>) =>
	Object.fromEntries(Object.entries(issues).filter(([, issue]) => issue !== undefined));

/** What each move asks for. */
const asked: Partial<Record<ReportMove, (typed: Typed, now: string) => Asked>> = {
	signOff: ({ by }, now) => ({
		facts: { signedOffOn: now, signedOffBy: by },
		issues: given({ by: shortTextIssue(by, 200) })
	}),
	putOnAgenda: ({ on }, now) => ({
		facts: { meetsOn: on },
		issues: given({ on: dayIssue(on, { today: now, past: false }) })
	}),
	decide: ({ on, paragraph }, now) => ({
		facts: { meetsOn: on, paragraph },
		issues: given({
			on: dayIssue(on, { today: now, past: true }),
			paragraph: shortTextIssue(paragraph, 40)
		})
	}),
	handOver: ({ on }, now) => ({
		facts: { handedOverOn: on },
		issues: given({ on: dayIssue(on, { today: now, past: true }) })
	})
};

async function make({ request, locals, params, url }: Event, move: ReportMove) {
	const typed = typedFields(await readForm(request), fields);
	const { owner, period, row } = await writtenSubject(locals, params);
	const { facts, issues } = asked[move]?.(typed, today()) ?? { facts: {}, issues: {} };
	const all = { ...issues, ...forbiddenIn(typed) };
	if (Object.keys(all).length > 0) return fail(422, { move, typed: keptFields(typed), issues: all });
	try {
		await moveReport(locals.db, { owner, period }, row, move, { by: requirePerson(locals).id, facts });
	} catch (cause) {
		if (!(cause instanceof ReportMoveError)) throw cause;
		if (cause.code === 'not-found') error(404);
		return fail(409, { move, typed: keptFields(typed), issues: {}, refused: cause.code });
	}
	redirect(303, `${url.pathname}?done=${move}`);
}

export const actions = {
	begin: async ({ locals, params, url }) => {
		const { owner, period } = await subjectOf(locals, params);
		await beginReport(locals.db, owner, period, requirePerson(locals).id);
		redirect(303, url.pathname);
	},
	register: async ({ request, locals, params, url }) => {
		const typed = typedFields(await readForm(request), ['dnr']);
		const { row } = await writtenSubject(locals, params);
		const issues = { ...given({ dnr: shortTextIssue(typed.dnr, 80) }), ...forbiddenIn(typed) };
		if (Object.keys(issues).length > 0)
			return fail(422, { move: 'register', typed: keptFields(typed), issues });
		await setRegistryNumber(locals.db, row.id, typed.dnr, requirePerson(locals).id);
		redirect(303, `${url.pathname}?done=register`);
	},
	takeBack: (event) => make(event, 'takeBack'),
	signOff: (event) => make(event, 'signOff'),
	putOnAgenda: (event) => make(event, 'putOnAgenda'),
	decide: (event) => make(event, 'decide'),
	handOver: (event) => make(event, 'handOver'),
	publish: (event) => make(event, 'publish')
};
