import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Person } from '#lib/domain/access/table.ts';
import { requireAction, requirePerson } from '#lib/server/auth/access.ts';
import { makeCommitteeKey } from '#lib/server/complaints/committeeKeys.ts';
import { escrowRecipient, putInEscrow } from '#lib/server/complaints/escrow.ts';
import { grantToColleague, keyringOf, ownCommitteeKey } from '#lib/server/complaints/keyring.ts';
import {
	changePassphrase,
	choosePassphrase,
	hasPassphrase,
	renewKey,
	unlockKey
} from '#lib/server/complaints/passphrase.ts';
import { revokeKey } from '#lib/server/complaints/revoke.ts';
import { rotateKey } from '#lib/server/complaints/rotate.ts';
import type { KeyPair } from '#lib/server/complaints/sealing.ts';
import { lock, unlocked, unlockMinutes } from '#lib/server/complaints/unlock.ts';
import { fieldOf } from '#lib/server/forms/read.ts';
import { isUuid } from '../../form.ts';
import { idOf, newSecretOf, readKeyForm, secretOf, type KeyIssues } from './form.ts';
import { casesTarget } from './target.ts';

const dones = [
	'chosen',
	'changed',
	'renewed',
	'unlocked',
	'locked',
	'made',
	'granted',
	'revoked',
	'rotated',
	'escrowed'
] as const;

export async function load({ locals, url }) {
	const person = requirePerson(locals);
	const done = url.searchParams.get('done');
	return {
		hasPassphrase: await hasPassphrase(locals.db, person.id),
		unlocked: (await unlocked(locals.db, locals.sessionToken)) !== undefined,
		minutes: unlockMinutes,
		ring: await keyringOf(locals.db, person),
		escrow: (await escrowRecipient(locals.db)) !== null,
		me: person.name,
		to: casesTarget(url.searchParams.get('to'), locals.lang),
		done: dones.find((one) => one === done)
	};
}

/** `which`: the form that it is about; `at`: of which committee. */
const refuse = (which: string, issues: KeyIssues, at?: string) => fail(422, { which, issues, at });

function goOn({ url, locals }: RequestEvent, posted: FormData, done: (typeof dones)[number]): never {
	const to = casesTarget(fieldOf(posted, 'to'), locals.lang);
	redirect(303, `${url.pathname}?${new URLSearchParams({ done, ...(to ? { to } : {}) })}`);
}

function tokenOf({ locals }: RequestEvent): string {
	if (!locals.sessionToken) error(403);
	return locals.sessionToken;
}

type OfCommittee = { person: Person; committeeId: string; officer: KeyPair; posted: FormData };

/** For what is done with a committee's key: by somebody who may, with their own key unlocked. */
async function withCommittee(
	event: RequestEvent,
	which: string,
	work: (given: OfCommittee) => Promise<string | undefined>,
	done: (typeof dones)[number]
) {
	const posted = await readKeyForm(event.request);
	const committeeId = idOf(posted, 'committee');
	const person = requireAction(event, 'case.grantKey', { committeeId });
	const officer = await unlocked(event.locals.db, event.locals.sessionToken);
	const code = officer ? await work({ person, committeeId, officer, posted }) : 'locked';
	if (code) return refuse(which, [{ field: 'committee', code }], committeeId);
	return goOn(event, posted, done);
}

export const actions = {
	passphrase: async (event: RequestEvent) => {
		const { locals } = event;
		const posted = await readKeyForm(event.request);
		const person = requirePerson(locals);
		const { text, issues } = newSecretOf(posted);
		if (!(await hasPassphrase(locals.db, person.id))) {
			if (issues.length > 0) return refuse('choose', issues);
			const code = await choosePassphrase(locals.db, person, tokenOf(event), text);
			if (code) return refuse('choose', [{ field: 'passphrase', code }]);
			return goOn(event, posted, 'chosen');
		}
		const current = secretOf(posted, 'current');
		const wrong = [...current.issues, ...issues];
		if (wrong.length > 0) return refuse('change', wrong);
		const refused = await changePassphrase(locals.db, person, current.text, text);
		if (!refused) return goOn(event, posted, 'changed');
		return refuse(
			'change',
			Object.entries(refused).map(([field, code]) => ({ field, code }))
		);
	},
	forget: async (event: RequestEvent) => {
		const { locals } = event;
		const posted = await readKeyForm(event.request);
		const { text, issues } = newSecretOf(posted);
		if (fieldOf(posted, 'sure') !== 'yes') issues.push({ field: 'sure', code: 'sure-missing' });
		if (issues.length > 0) return refuse('forget', issues);
		const code = await renewKey(locals.db, requirePerson(locals), tokenOf(event), text);
		if (code) return refuse('forget', [{ field: 'passphrase', code }]);
		return goOn(event, posted, 'renewed');
	},
	unlock: async (event: RequestEvent) => {
		const { locals } = event;
		const posted = await readKeyForm(event.request);
		const { text, issues } = secretOf(posted, 'passphrase');
		if (issues.length > 0) return refuse('unlock', issues);
		const code = await unlockKey(locals.db, requirePerson(locals).id, tokenOf(event), text);
		if (code) return refuse('unlock', [{ field: 'passphrase', code }]);
		const to = casesTarget(fieldOf(posted, 'to'), locals.lang);
		if (to) redirect(303, to);
		return goOn(event, posted, 'unlocked');
	},
	lock: async (event: RequestEvent) => {
		const posted = await readKeyForm(event.request);
		await lock(event.locals.db, tokenOf(event));
		return goOn(event, posted, 'locked');
	},
	make: (event: RequestEvent) =>
		withCommittee(
			event,
			'make',
			async ({ committeeId, person }) =>
				(await makeCommitteeKey(event.locals.db, committeeId, person.id)) ? undefined : 'keyExists',
			'made'
		),
	grant: (event: RequestEvent) =>
		withCommittee(
			event,
			'grant',
			async ({ committeeId, person, officer, posted }) => {
				const to = idOf(posted, 'person');
				const given = { committeeId, officer, by: person.id, to };
				const outcome = await grantToColleague(event.locals.db, given);
				return outcome === 'granted' ? undefined : outcome;
			},
			'granted'
		),
	revoke: (event: RequestEvent) =>
		withCommittee(
			event,
			'revoke',
			async ({ committeeId, person, officer, posted }) => {
				const own = await ownCommitteeKey(event.locals.db, committeeId, person.id, officer);
				if (typeof own === 'string') return own;
				const given = { keyId: own.keyId, userId: idOf(posted, 'person'), by: person.id };
				const outcome = await revokeKey(event.locals.db, given);
				return outcome === 'revoked' ? undefined : outcome;
			},
			'revoked'
		),
	rotate: (event: RequestEvent) =>
		withCommittee(
			event,
			'rotate',
			async ({ committeeId, person, officer, posted }) => {
				const to = posted.getAll('person').map(String);
				if (to.length > 1000 || !to.every(isUuid)) error(400);
				const outcome = await rotateKey(event.locals.db, { committeeId, officer, by: person.id, to });
				return typeof outcome === 'string' ? outcome : undefined;
			},
			'rotated'
		),
	escrow: (event: RequestEvent) =>
		withCommittee(
			event,
			'escrow',
			async ({ committeeId, person, officer }) => {
				const own = await ownCommitteeKey(event.locals.db, committeeId, person.id, officer);
				if (typeof own === 'string') return own;
				const put = await putInEscrow(event.locals.db, { ...own, by: person.id });
				return put ? undefined : 'noEscrow';
			},
			'escrowed'
		)
};
