import { and, eq } from 'drizzle-orm';
import { addWorkingDays } from '#lib/domain/calendar/workingDays.ts';
import { complaintKinds, grounds, type ComplaintKind, type Ground } from '#lib/domain/complaints/coded.ts';
import { periodOf, type Period } from '#lib/domain/reports/period.ts';
import { countComplaints } from '../../complaints/count.ts';
import { countablePeriods, countSlug } from '../../complaints/counts.ts';
import type { Database } from '../../db/client.ts';
import { cases, committeeActions, consultations } from '../../db/schema/index.ts';
import { releaseConsultation } from '../../releases/release.ts';
import { addAction } from '../../reports/actions/save.ts';
import { beginReport } from '../../reports/document/begin.ts';
import { ownerOf } from '../../reports/document/find.ts';
import { districts } from '../backgrounds.ts';
import { daysBetween, shifted } from '../dates.ts';
import { committeeIds } from '../organisation.ts';
import { pick, randomOf, type Random } from '../random.ts';
import { insertLightCases, type LightCase } from './light.ts';

const committee = 'trafiknamnden';
const people = 124;

const kindWeights: Record<ComplaintKind, number> = {
	discrimination: 14,
	accessPlace: 46,
	accessService: 17,
	accessWeb: 15,
	accessDocument: 5,
	harassment: 9,
	other: 4
};
const groundShares: Record<Ground, number> = {
	sex: 0.12,
	genderIdentity: 0.02,
	ethnicity: 0.26,
	religion: 0.05,
	disability: 0.55,
	sexuality: 0.02,
	age: 0.31,
	unsure: 0.06
};

/** What is written in one, by what it is about. */
const texts: Record<ComplaintKind, readonly string[]> = {
	discrimination: [
		'Jag fick vänta längre än de andra och ingen förklarade varför.',
		'Vi blev nekade hjälp som andra fick.'
	],
	accessPlace: [
		'Det finns ingen ramp, så jag kommer inte in.',
		'Dörren är så tung att jag inte får upp den.',
		'Det är för mörkt för att jag ska se kanten.'
	],
	accessService: [
		'Det gick inte att få hjälp utan att ringa, och jag kan inte ringa.',
		'Ingen kunde ge mig informationen på lättläst svenska.'
	],
	accessWeb: ['Sidan går inte att använda med tangentbord.', 'Texten går inte att förstora.'],
	accessDocument: ['Beslutet är en bild som min skärmläsare inte kan läsa.'],
	harassment: ['Den som satt i receptionen skämtade om hur jag talar.'],
	other: ['Jag vill berätta om hur det var, utan att någon annan får reda på det.']
};

/** Received in the period's first months, closed before its end. */
function lightCase(random: Random, { from, to }: Period): LightCase {
	const receivedOn = shifted(from, Math.floor(random() * (daysBetween(from, to) - 110)));
	const answerDays = Math.round(2 + random() * 14 + (random() < 0.2 ? random() * 25 : 0));
	const closeDays = answerDays + Math.round(3 + random() * 28);
	const kinds = new Set([pick(random, kindWeights), ...(random() < 0.3 ? [pick(random, kindWeights)] : [])]);
	const measured = random() < 0.28;
	const written = texts[[...kinds][0] as ComplaintKind];
	const noon = (day: string) => new Date(`${day}T10:00:00Z`);
	return {
		text: written[Math.floor(random() * written.length)] ?? '',
		state: 'closed',
		kinds: complaintKinds.filter((kind) => kinds.has(kind)),
		grounds: grounds.filter((ground) => random() < groundShares[ground]),
		affected: random() < 0.75 ? 'self' : random() < 0.6 ? 'other' : 'child',
		byChild: false,
		channel: pick(random, {
			web: 60,
			telephone: 24,
			email: 12,
			letter: 4,
			counter: 5
		}) as LightCase['channel'],
		language: 'sv',
		district: pick(random, Object.fromEntries(districts.map(([slug], at) => [slug, 12 - at]))),
		receivedOn,
		createdAt: noon(receivedOn),
		acknowledgedAt: noon(addWorkingDays(receivedOn, 1)),
		answeredAt: random() < 0.06 ? null : noon(addWorkingDays(receivedOn, answerDays)),
		closedAt: noon(addWorkingDays(receivedOn, closeDays)),
		outcome: pick(random, {
			remedied: 40,
			partlyRemedied: 18,
			notRemedied: 12,
			noFault: 16,
			notOurs: 9,
			noContact: 5
		}) as NonNullable<LightCase['outcome']>,
		measured
	};
}

const title = 'Nollkant vid alla övergångar som byggs om';

/** What the committee does about it, told of in the period's report. */
async function loadMeasure(db: Database, slug: string, period: Period, today: string): Promise<void> {
	const owner = await ownerOf(db, committee);
	if (!owner?.id) return;
	const [there] = await db
		.select({ id: committeeActions.id })
		.from(committeeActions)
		.where(and(eq(committeeActions.committeeId, owner.id), eq(committeeActions.title, title)));
	if (there) return;
	const report = await beginReport(db, owner, periodOf(Number(today.slice(0, 4)), 'T2'));
	await addAction(db, report, {
		title,
		responsible: 'Avdelningen för gator och torg',
		dueOn: shifted(today, 150),
		state: 'underWay',
		note: `Beslutet följer av klagomålen ${period.year}. Elva övergångar är klara.`,
		step: 5,
		consultation: slug,
		terms: [{ kind: 'perspective', slug: 'disability' }]
	});
}

/** Some closed complaints of a committee's in a period, once. */
async function loadClosed(
	db: Database,
	slug: string,
	period: Period,
	count: number
): Promise<string | undefined> {
	const id = (await committeeIds(db, [slug])).get(slug);
	if (!id) return undefined;
	const random = randomOf(`${slug} ${period.key}`);
	const made = Array.from({ length: count }, () => lightCase(random, period));
	const [old] = await db
		.select({ id: cases.id })
		.from(cases)
		.where(and(eq(cases.committeeId, id), eq(cases.receivedOn, made[0]?.receivedOn ?? '')))
		.limit(1);
	if (!old) await insertLightCases(db, id, made);
	return id;
}

/** Closed complaints that nobody has counted yet, for who tries it. */
async function loadUncounted(db: Database, period: Period, today: string): Promise<void> {
	await loadClosed(db, 'idrottsnamnden', period, 34);
	await loadClosed(db, 'kungsholmen', period, 28);
	const before = periodOf(Number(today.slice(0, 4)) - 1, 'VB');
	if (before.key !== period.key) await loadClosed(db, 'idrottsnamnden', before, 22);
}

/** So many closed complaints that a release shows something, counted, released, and led to a measure. */
export async function loadCountedComplaints(db: Database, today: string): Promise<void> {
	const [period] = countablePeriods(shifted(today, -20)).filter(({ kind }) => kind !== 'T1');
	if (!period) return;
	const id = await loadClosed(db, committee, period, people);
	if (!id) return;
	const slug = countSlug(committee, period);
	const standing = async () =>
		(
			await db.select({ state: consultations.state }).from(consultations).where(eq(consultations.slug, slug))
		)[0]?.state;
	const at = new Date(`${shifted(period.to, 15)}T09:00:00Z`);
	if (['draft', undefined].includes(await standing()))
		await countComplaints(db, { id, slug: committee }, period, { at, demonstration: true });
	if ((await standing()) === 'closed') await releaseConsultation(db, slug, { at });
	await loadMeasure(db, slug, period, today);
	await loadUncounted(db, period, today);
}
