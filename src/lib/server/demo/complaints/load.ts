import { and, eq } from 'drizzle-orm';
import { isWorkingDay } from '#lib/domain/calendar/workingDays.ts';
import type { CodedFacts } from '#lib/domain/complaints/coded.ts';
import { openForCommittee } from '../../complaints/caseKeys.ts';
import { committeePair, openOfficerKey } from '../../complaints/committeeKeys.ts';
import { addEntry } from '../../complaints/entries.ts';
import { receiveComplaint } from '../../complaints/receive.ts';
import type { KeyPair } from '../../complaints/sealing.ts';
import type { Database } from '../../db/client.ts';
import { caseEntries, cases, complaintPlaces, complaintTerms, settings } from '../../db/schema/index.ts';
import { shifted } from '../dates.ts';
import { committeeIds } from '../organisation.ts';
import { loadCountedComplaints } from './counted.ts';
import { loadDemonstrationKeys, workerOf } from './keys.ts';
import { insertLightCases } from './light.ts';
import { demonstrationPlaces } from './places.ts';
import type { WrittenCase } from './spec.ts';
import { writtenCases } from './written.ts';

const noon = (day: string, hour = 10): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:15:00Z`);
/** The city works on weekdays: what it did on another was done on the next. */
function workedOn(day: string): string {
	let at = day;
	while (!isWorkingDay(at)) at = shifted(at, 1);
	return at;
}

async function loadPlaces(db: Database): Promise<void> {
	const [any] = await db.select({ id: complaintPlaces.id }).from(complaintPlaces).limit(1);
	if (any) return;
	const ids = await committeeIds(db, [...new Set(demonstrationPlaces.map(([slug]) => slug))]);
	await db.insert(complaintPlaces).values(
		demonstrationPlaces.map(([slug, name, district]) => ({
			committeeId: ids.get(slug) ?? '',
			name,
			district
		}))
	);
	await db
		.insert(complaintTerms)
		.values({ committeeId: ids.get('trafiknamnden') ?? '', answerDays: 15 })
		.onConflictDoNothing();
}

/** Everything that opens what was sealed to a committee, for one load. */
type Pairs = (committee: string, keyId: string) => Promise<KeyPair>;

function pairsOf(db: Database, passphrase: string): Pairs {
	const officers = new Map<string, Promise<KeyPair | undefined>>();
	return async (committee, keyId) => {
		const userId = await workerOf(db, committee);
		const officer = await (officers.get(userId) ??
			officers.set(userId, openOfficerKey(db, userId, passphrase)).get(userId));
		const pair = officer && (await committeePair(db, keyId, userId, officer));
		if (!pair) throw new Error(`Nobody opens the cases of ${committee}`);
		return pair;
	};
}

/** Of cases older than this the receipts are lost: no Argon2 is spent on them, and the city is there sooner. */
const receiptDays = 20;

/** Takes the complaint: the way every complaint comes in, or lightly. Returns the case's id. */
async function received(
	db: Database,
	{ committee, text, lang = 'sv', contact, daysAgo }: WrittenCase,
	{ asked, ...taken }: { asked: string; facts: CodedFacts; receivedOn: string; placeId: string | null }
): Promise<string> {
	if (daysAgo > receiptDays && !contact) {
		const { facts, ...rest } = taken;
		const [id = ''] = await insertLightCases(db, asked, [{ ...facts, ...rest, text }]);
		return id;
	}
	const found = await receiveComplaint(db, {
		...taken,
		committeeId: committee === null ? null : asked,
		complaint: { text, lang },
		...(contact ? { contact: { text: contact, lang: 'sv' } } : {}),
		demonstration: true
	});
	if (!found) throw new Error('The demonstration has no central desk');
	return found.id;
}

async function loadWritten(db: Database, one: WrittenCase, pairs: Pairs, today: string): Promise<void> {
	const asked = one.committee ?? 'kommunstyrelsen';
	const ids = await committeeIds(db, [asked]);
	const receivedOn = shifted(today, -one.daysAgo);
	const at = (after: number, hour?: number) => noon(workedOn(shifted(receivedOn, after)), hour);
	const atOf = (after: number | undefined) => (after === undefined ? null : at(after));
	const [place] = one.place
		? await db
				.select({ id: complaintPlaces.id })
				.from(complaintPlaces)
				.where(
					and(eq(complaintPlaces.name, one.place), eq(complaintPlaces.committeeId, ids.get(asked) ?? ''))
				)
		: [];
	const id = await received(db, one, {
		asked: ids.get(asked) ?? '',
		facts: {
			kinds: one.kinds,
			grounds: one.grounds,
			affected: one.affected ?? 'self',
			byChild: one.byChild ?? false,
			channel: one.channel ?? 'web',
			language: one.lang ?? 'sv',
			district: one.district ?? null
		},
		receivedOn,
		placeId: place?.id ?? null
	});
	const [row] = await db.select().from(cases).where(eq(cases.id, id));
	if (!row) throw new Error('The case is gone');
	const worker = await workerOf(db, asked);
	const keys = openForCommittee(await pairs(asked, row.keyId), row.sealedKeys);
	await db
		.update(caseEntries)
		.set({ createdAt: noon(receivedOn) })
		.where(eq(caseEntries.caseId, id));
	for (const { by, after, text, lang = 'sv' } of one.said ?? []) {
		const kind = by === 'note' ? 'note' : by === 'staff' ? 'toReporter' : 'fromReporter';
		const userId = by === 'reporter' ? null : worker;
		const entry = await addEntry(db, id, keys, { kind, content: { text, lang }, userId });
		await db
			.update(caseEntries)
			.set({ createdAt: by === 'reporter' ? noon(shifted(receivedOn, after), 18) : at(after, 13) })
			.where(eq(caseEntries.id, entry));
	}
	await db
		.update(cases)
		.set({
			state: one.state,
			createdAt: noon(receivedOn),
			acknowledgedAt: atOf(one.acknowledged),
			answeredAt: atOf(one.answered),
			closedAt: atOf(one.closed),
			outcome: one.outcome ?? null,
			measured: one.measured ?? false,
			withdrawnAt: atOf(one.withdrawn),
			spamAt: one.spam ? at(1) : null,
			registryNumber: one.registryNumber ?? null,
			assignedTo: one.state === 'received' || one.spam ? null : worker
		})
		.where(eq(cases.id, id));
}

const doneSetting = 'demonstrationCases';

/** How many of the written cases are there: an interrupted load goes on after them. */
async function loadedCases(db: Database): Promise<number> {
	const [row] = await db
		.select({ value: settings.value })
		.from(settings)
		.where(eq(settings.key, doneSetting));
	return typeof row?.value === 'number' ? row.value : 0;
}

/**
 * The demonstration's complaints: keys, places, cases in every state with what was said in them, and so many closed ones
 * of the traffic committee's that a release of them shows something. `passphrase`: of every account that works on cases.
 */
export async function loadDemonstrationComplaints(
	db: Database,
	passphrase: string,
	today: string
): Promise<void> {
	await loadDemonstrationKeys(db, passphrase);
	await loadPlaces(db);
	const pairs = pairsOf(db, passphrase);
	for (let done = await loadedCases(db); done < writtenCases.length; done++) {
		const one = writtenCases[done];
		if (one) await loadWritten(db, one, pairs, today);
		await db
			.insert(settings)
			.values({ key: doneSetting, value: done + 1 })
			.onConflictDoUpdate({ target: settings.key, set: { value: done + 1 } });
	}
	await loadCountedComplaints(db, today);
}
