import type { TransactionSql } from 'postgres';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { computeRelease } from '#lib/domain/disclosure/release.ts';
import { findConsultation, type ConsultationWithForm } from '../consultations/find.ts';
import { makeMove } from '../consultations/moves.ts';
import type { Database } from '../db/client.ts';
import { createSolver } from '../solver/solve.ts';
import { readSnapshot } from './snapshot.ts';

export type ReleaseErrorCode = 'not-found' | 'not-closed' | 'already-released' | 'changed-meanwhile';

/** A release that cannot be made, by code. */
export class ReleaseError extends Error {
	code: ReleaseErrorCode;
	constructor(code: ReleaseErrorCode, message: string) {
		super(message);
		this.code = code;
	}
}

/** How far a release has come: responses counted, or questions that have passed the attack. */
export type ReleaseProgress = (step: 'counting' | 'protecting', done: number, total?: number) => void;

export type ReleaseOptions = {
	userId?: string | undefined;
	progress?: ReleaseProgress;
	/** The day it is said to be made, in a demonstration; now otherwise. */
	at?: Date;
};

async function closedConsultation(db: Database, slug: string): Promise<ConsultationWithForm> {
	const consultation = await findConsultation(db, slug);
	if (!consultation) throw new ReleaseError('not-found', `There is no consultation ${slug}`);
	if (hasResults(consultation.state))
		throw new ReleaseError('already-released', `Consultation ${slug} is already released`);
	if (consultation.state !== 'closed')
		throw new ReleaseError('not-closed', `Consultation ${slug} is ${consultation.state}; close it first`);
	return consultation;
}

/** Stores the release and moves the state, in one transaction, if nothing changed while it was computed. */
async function store(
	tx: TransactionSql,
	{ slug, id }: ConsultationWithForm,
	{ document, hash, responses }: { document: ReleaseDocument; hash: string; responses: number },
	userId?: string,
	at = new Date()
): Promise<void> {
	const [now] = await tx<{ state: string; responses: number }[]>`
		select state, (select count(*)::int from responses where consultation_id = ${id}) as responses
		from consultations where id = ${id} for update`;
	if (now?.state === 'released')
		throw new ReleaseError('already-released', `Consultation ${slug} is already released`);
	if (now?.state !== 'closed' || now.responses !== responses)
		throw new ReleaseError('changed-meanwhile', `Consultation ${slug} changed while it was released`);
	await tx`
		insert into releases (consultation_id, number, snapshot_hash, document, created_at)
		values (${id}, 1, ${hash}, ${JSON.stringify(document)}::jsonb, ${at.toISOString()})`;
	await makeMove(tx, slug, 'release', userId);
	await tx`update consultations set released_at = ${at.toISOString()} where id = ${id}`;
}

/**
 * Computes a closed consultation's release, once, and stores it: counted, protected (domain/disclosure), attacked, and
 * frozen. Throws ReleaseError; UnknownAnswer when a response does not fit its form.
 */
export async function releaseConsultation(
	db: Database,
	slug: string,
	{ userId, progress, at }: ReleaseOptions = {}
): Promise<ReleaseDocument> {
	const consultation = await closedConsultation(db, slug);
	const { counts, hash } = await readSnapshot(db, consultation.id, (done) => progress?.('counting', done));
	const solver = createSolver();
	try {
		const document = await computeRelease(counts, {
			solve: solver.solve,
			progress: (done, total) => progress?.('protecting', done, total)
		});
		await db.$client.begin((tx) =>
			store(tx, consultation, { document, hash, responses: counts.respondents }, userId, at)
		);
		return document;
	} finally {
		await solver.close();
	}
}
