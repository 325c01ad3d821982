import { and, eq, gte, inArray, lt } from 'drizzle-orm';
import { sessionKinds, type SessionKind } from '#lib/domain/classes/kinds.ts';
import {
	ombudsmanGroups,
	reachedBy,
	reachedTogether,
	type OmbudsmanGroup,
	type Reached,
	type ReachedTogether,
	type ReleasedSessions
} from '#lib/domain/classes/reached.ts';
import { isFromSession } from '#lib/domain/classes/variants.ts';
import { questionsOf, type Form } from '#lib/domain/consultations/form.ts';
import { backgroundOf } from '#lib/domain/questions/register.ts';
import { hasSessions } from '#lib/domain/reports/children.ts';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import type { ConsultationHead } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { classSessions, classSettings, settings } from '../db/schema/index.ts';
import { publicConsultations } from '../reports/known.ts';
import { documentsOf } from '../reports/released.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { note } from '../auth/audit.ts';

type Named = { slug: string; title: LocalText; committee: LocalText };

/** One consultation that groups of children took part in, and what its release tells of each group. */
export type ReachedConsultation = Named & {
	id: string;
	respondents: number | null;
	groups: Record<OmbudsmanGroup, Reached>;
};

/** What the children's ombudsman sees of a year. */
export type ReachedYear = {
	/** Years that there is something to see of, newest first, with the one that is asked for. */
	years: number[];
	year: number;
	groups: { group: OmbudsmanGroup; together: ReachedTogether }[];
	consultations: ReachedConsultation[];
	/** They have ended, and are not released. */
	waiting: Named[];
	/** For children, and no session was held. */
	without: Named[];
	/** About sessions, not about answers. */
	sessions: { kind: SessionKind; count: number }[];
	/** Whether the city has marked any districts. */
	marked: boolean;
};

/** The districts that the city counts among areas with poorer living conditions, as forms name them. */
export async function poorerDistricts(db: Database): Promise<string[]> {
	const [row] = await db.select().from(settings).where(eq(settings.key, 'poorerDistricts'));
	return Array.isArray(row?.value) ? row.value.filter((one) => typeof one === 'string') : [];
}

/** Marks districts as such. */
export async function setPoorerDistricts(db: Database, value: string[], by: string): Promise<void> {
	await db.transaction(async (tx) => {
		await tx
			.insert(settings)
			.values({ key: 'poorerDistricts', value })
			.onConflictDoUpdate({ target: settings.key, set: { value } });
		await note(tx, { userId: by, action: 'poorerDistricts.set', subject: value.join(' ') || '-' });
		await bumpPublicGeneration(tx);
	});
}

/** What a release tells of the sessions that its answers came in. */
function sessionsIn(form: Form, { backgrounds }: ReleaseDocument): ReleasedSessions {
	const told = questionsOf(form).filter(isFromSession);
	const tableOf = (kind: 'other' | 'district') => {
		const question = told.find((one) => backgroundOf(one)?.kind === kind);
		const table = question && backgrounds.find(({ id }) => id === question.id);
		return (
			table && {
				withheld: table.withheld,
				rows: table.groups.map((group) => ({
					ids: group.ids,
					kind: group.kind,
					count: group.count
				}))
			}
		);
	};
	const [kinds, districts] = [tableOf('other'), tableOf('district')];
	return { ...(kinds ? { kinds } : {}), ...(districts ? { districts } : {}) };
}

const forChildren = ({ reach }: ConsultationHead): boolean =>
	reach.whom === 'residents' && (reach.toAge ?? Infinity) <= 19;

const yearOf = ({ closedOn, closesOn }: ConsultationHead): number | undefined => {
	const day = closedOn ?? closesOn;
	return day ? Number(day.slice(0, 4)) : undefined;
};

const named = ({ slug, title, committee }: ConsultationHead): Named => ({
	slug,
	title,
	committee: committee.name
});

async function sessionsOf(db: Database, year: number): Promise<ReachedYear['sessions']> {
	const rows = await db
		.select({ kind: classSessions.kind })
		.from(classSessions)
		.where(
			and(gte(classSessions.openedOn, `${year}-01-01`), lt(classSessions.openedOn, `${year + 1}-01-01`))
		);
	return sessionKinds
		.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
		.filter(({ count }) => count > 0);
}

/** Which of some consultations are open to groups, and in which a session was held. */
async function classesOf(db: Database, ids: string[]) {
	if (ids.length === 0) return { open: new Set<string>(), held: new Set<string>() };
	const open = await db
		.select({ id: classSettings.consultationId })
		.from(classSettings)
		.where(inArray(classSettings.consultationId, ids));
	const held = await db
		.selectDistinct({ id: classSessions.consultationId })
		.from(classSessions)
		.where(inArray(classSessions.consultationId, ids));
	return { open: new Set(open.map(({ id }) => id)), held: new Set(held.map(({ id }) => id)) };
}

/** What the children's ombudsman sees of a year, across all committees: figures of releases alone. */
export async function reachedIn(db: Database, wanted: number | undefined): Promise<ReachedYear> {
	const all = await publicConsultations(db);
	const { open, held } = await classesOf(
		db,
		all.map(({ id }) => id)
	);
	const concerned = all.filter(({ id, head }) => open.has(id) || held.has(id) || forChildren(head));
	const known = concerned.flatMap(({ head }) => yearOf(head) ?? []);
	const thisYear = Number(today().slice(0, 4));
	const latest = known.filter((one) => one <= thisYear);
	const year = wanted ?? (latest.length > 0 ? Math.max(...latest) : thisYear);
	const ofYear = concerned.filter(({ head }) => yearOf(head) === year);
	const released = await documentsOf(db, ofYear);
	const poorer = await poorerDistricts(db);
	const consultations = released
		.filter(({ id, form }) => held.has(id) || hasSessions(form))
		.map(({ id, head, form, release: { document } }) => ({
			id,
			...named(head),
			respondents: document.respondents,
			groups: reachedBy(sessionsIn(form, document), poorer)
		}));
	const told = new Set(consultations.map(({ id }) => id));
	const isReleased = new Set(released.map(({ id }) => id));
	return {
		years: [...new Set([...known, year])].sort((a, b) => b - a),
		year,
		groups: ombudsmanGroups.map((group) => ({
			group,
			together: reachedTogether(consultations.map(({ groups }) => groups[group]))
		})),
		consultations,
		waiting: ofYear
			.filter(({ id, head }) => held.has(id) && !isReleased.has(id) && head.state === 'closed')
			.map(({ head }) => named(head)),
		without: ofYear.filter(({ id }) => !held.has(id) && !told.has(id)).map(({ head }) => named(head)),
		sessions: await sessionsOf(db, year),
		marked: poorer.length > 0
	};
}
