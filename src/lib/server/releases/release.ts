import type { TransactionSql } from 'postgres';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { audit, auditSystems, passes, type Verdict } from '#lib/domain/disclosure/audit.ts';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { hiddenSince, mostHiddenSince } from '#lib/domain/disclosure/held.ts';
import { noPlan, samePlan, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { computeRelease, Unhelped } from '#lib/domain/disclosure/release.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import { findReleasable, type ConsultationWithForm } from '../consultations/find.ts';
import { makeMove } from '../consultations/moves.ts';
import type { Database } from '../db/client.ts';
import { bumpPublicGenerationIn } from '../http/generation.ts';
import { createSolver } from '../solver/solve.ts';
import { readLedger, sealMarks, type LedgerEntry } from './ledger.ts';
import { plannedOf } from './planned.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/**
 * `held-…`: a further release waits, because what it has more than the earlier ones would tell of somebody: too few have
 * come (`few`), answers that were counted have changed or left (`changed`), or too much of what is out would have to be
 * hidden (`tells`). `nothing-new`: the same answers, planned the same. `audit-failed`: an attacker found somebody.
 */
export type ReleaseErrorCode =
	| 'not-found'
	| 'not-closed'
	| 'changed-meanwhile'
	| 'nothing-new'
	| 'answers-gone'
	| 'held-few'
	| 'held-changed'
	| 'held-tells'
	| 'audit-failed';

/** A release that cannot be made, by code. */
export class ReleaseError extends Error {
	code: ReleaseErrorCode;
	constructor(code: ReleaseErrorCode, message: string) {
		super(message);
		this.code = code;
	}
}

/** How far a release has come: responses counted, questions protected, and systems attacked. */
export type ReleaseProgress = (
	step: 'counting' | 'protecting' | 'auditing',
	done: number,
	total?: number
) => void;

export type ReleaseOptions = {
	userId?: string | undefined;
	progress?: ReleaseProgress;
	/** The day it is said to be made, in a demonstration; now otherwise. */
	at?: Date;
};

/** A consultation that a release can be made or tried of. Throws ReleaseError. */
export async function closedConsultation(db: Database, slug: string): Promise<ConsultationWithForm> {
	const consultation = await findReleasable(db, slug);
	if (!consultation) throw new ReleaseError('not-found', `There is no consultation ${slug}`);
	if (consultation.state !== 'closed' && !hasResults(consultation.state))
		throw new ReleaseError('not-closed', `Consultation ${slug} is ${consultation.state}; close it first`);
	return consultation;
}

/** Throws ReleaseError where what a further release has more would say too much by itself. */
export function requireTellable(
	{ added, gone }: Pick<Snapshot, 'added' | 'gone'>,
	ledger: readonly LedgerEntry[]
): void {
	if (ledger.length === 0) return;
	if (gone > 0) throw new ReleaseError('held-changed', 'Answers that were counted have changed or left');
	if (added > 0 && added < defaultSettings.base)
		throw new ReleaseError('held-few', 'Too few answers have come since the last release');
}

/** Throws ReleaseError where a further release has nothing to say. */
function requireNews({ added }: Snapshot, plan: ReleasePlan, ledger: readonly LedgerEntry[]): void {
	const last = ledger.at(-1);
	if (last && added === 0 && samePlan(plan, last.plan))
		throw new ReleaseError('nothing-new', 'Nothing has come since the last release');
}

/** Throws ReleaseError after the answers have left: then nothing more can be counted. */
export function requireAnswers(ledger: readonly LedgerEntry[]): void {
	if (ledger.some(({ marks }) => marks === undefined))
		throw new ReleaseError('answers-gone', 'The answers have left');
}

type Computed = { document: ReleaseDocument; verdicts: Verdict[] };

/** Protects and attacks; nothing is stored. Throws ReleaseError. */
export async function protectSnapshot(
	{ population }: Pick<Snapshot, 'population'>,
	plan: ReleasePlan,
	progress?: ReleaseProgress
): Promise<Computed> {
	const solver = createSolver();
	try {
		const document = await computeRelease(population, {
			protect: (systems) => solver.protect(systems),
			plan,
			progress: (done, total) => progress?.('protecting', done, total)
		}).catch((cause: unknown) => {
			if (cause instanceof Unhelped) throw new ReleaseError('held-tells', cause.message);
			throw cause;
		});
		const last = population.earlier.at(-1);
		if (last && hiddenSince(last, document) > mostHiddenSince)
			throw new ReleaseError('held-tells', 'Too much of what is out would have to be hidden');
		const systems = auditSystems(population, [...population.earlier, document], defaultSettings);
		const verdicts = await audit(systems, solver.solve, (done, total) => progress?.('auditing', done, total));
		if (!passes(verdicts)) throw new ReleaseError('audit-failed', 'An attacker found somebody');
		return { document, verdicts };
	} finally {
		await solver.close();
	}
}

/** Stores the release and moves the state, in one transaction, if nothing changed while it was computed. */
async function store(
	tx: TransactionSql,
	{ slug, id }: ConsultationWithForm,
	{ document, verdicts }: Computed,
	{ hash, marks, counts }: Snapshot,
	plan: ReleasePlan,
	number: number,
	userId?: string,
	at = new Date()
): Promise<void> {
	const [now] = await tx<{ state: string; responses: number; released: number }[]>`
		select state, (select count(*)::int from responses where consultation_id = ${id}) as responses,
			(select count(*)::int from releases where consultation_id = ${id}) as released
		from consultations where id = ${id} for update`;
	if (now?.responses !== counts.respondents || now.released !== number - 1)
		throw new ReleaseError('changed-meanwhile', `Consultation ${slug} changed while it was released`);
	const [made] = await tx<{ id: string }[]>`
		insert into releases (consultation_id, number, snapshot_hash, document, plan, audit, created_at)
		values (${id}, ${number}, ${hash}, ${JSON.stringify(document)}::jsonb, ${JSON.stringify(plan)}::jsonb,
			${JSON.stringify(verdicts)}::jsonb, ${at.toISOString()})
		returning id`;
	await tx`
		insert into release_snapshots (release_id, consultation_id, sealed)
		values (${made!.id}, ${id}, ${Buffer.from(sealMarks(id, marks))})`;
	if (number === 1) {
		await makeMove(tx, slug, 'release', userId);
		await tx`update consultations set released_at = ${at.toISOString()} where id = ${id}`;
		return;
	}
	await tx`
		insert into audit_log (user_id, action, subject)
		values (${userId ?? null}, 'consultation.releaseAgain', ${id})`;
	await bumpPublicGenerationIn(tx);
}

/**
 * Computes a closed consultation's release and stores it: counted, protected (domain/disclosure) together with everything
 * released of it before, attacked, and frozen. Throws ReleaseError; UnknownAnswer when a response does not fit its form.
 */
export async function releaseConsultation(
	db: Database,
	slug: string,
	{ userId, progress, at }: ReleaseOptions = {}
): Promise<ReleaseDocument> {
	const consultation = await closedConsultation(db, slug);
	const ledger = await readLedger(db, consultation.id);
	requireAnswers(ledger);
	const plan = (await plannedOf(db, consultation.id)) ?? ledger.at(-1)?.plan ?? noPlan;
	const snapshot = await readSnapshot(db, consultation.id, {
		earlier: ledger,
		crossings: crossingsOf(plan, ledger),
		progress: (done) => progress?.('counting', done)
	});
	requireTellable(snapshot, ledger);
	requireNews(snapshot, plan, ledger);
	const computed = await protectSnapshot(snapshot, plan, progress);
	const number = ledger.length + 1;
	await db.$client.begin((tx) => store(tx, consultation, computed, snapshot, plan, number, userId, at));
	return computed.document;
}

/** Everything crossed in a plan or in an earlier release: what is out must be counted to be protected. */
export function crossingsOf(
	plan: ReleasePlan,
	ledger: readonly Pick<LedgerEntry, 'plan'>[]
): ReleasePlan['crossings'] {
	const all = [...ledger.flatMap((entry) => entry.plan.crossings), ...plan.crossings];
	return [...new Map(all.map((crossing) => [crossing.join('*'), crossing])).values()];
}
