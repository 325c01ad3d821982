import { randomUUID } from 'node:crypto';
import { and, count, eq } from 'drizzle-orm';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import { readSectionKey, translatedSections, type Section } from '#lib/domain/reports/document/sections.ts';
import { readProse, type ProseIssue } from '#lib/domain/reports/prose/read.ts';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { emptyDoc, sameProse } from '#lib/domain/reports/prose/words.ts';
import { languageTag } from '#lib/domain/text/text.ts';
import { note } from '../../auth/audit.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { reports, reportSections, users } from '../../db/schema/index.ts';

/** How far a text of a report has come: the one in the house's own language is what it is, others are reviewed. */
export const sectionStatuses = ['draft', 'reviewed', 'published'] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

export type SectionText = {
	key: string;
	lang: string;
	doc: ProseDoc;
	status: (typeof reportSections.$inferSelect)['status'];
	/** 0: nobody has written it yet. */
	revision: number;
	updatedAt: Date | null;
	updatedBy: string | null;
};

/** Languages that a section may be written in besides the report's own. */
export const mayBeIn = (section: Section, lang: string): boolean =>
	lang === writtenLanguage ||
	((translatedSections as readonly Section[]).includes(section) && languageTag.safeParse(lang).success);

/** Everything that is written in a report. */
export const sectionsOf = (db: Queryable, reportId: string) =>
	db.select().from(reportSections).where(eq(reportSections.reportId, reportId));

const at = (reportId: string, key: string, lang: string) =>
	and(eq(reportSections.reportId, reportId), eq(reportSections.key, key), eq(reportSections.lang, lang));

/** One text of a report, empty when nobody has written it. */
export async function findSection(
	db: Queryable,
	reportId: string,
	key: string,
	lang: string
): Promise<SectionText> {
	const [row] = await db
		.select({
			key: reportSections.key,
			lang: reportSections.lang,
			doc: reportSections.doc,
			status: reportSections.status,
			revision: reportSections.revision,
			updatedAt: reportSections.updatedAt,
			updatedBy: users.name
		})
		.from(reportSections)
		.leftJoin(users, eq(users.id, reportSections.updatedBy))
		.where(at(reportId, key, lang));
	const status = lang === writtenLanguage ? 'published' : 'draft';
	return row ?? { key, lang, doc: emptyDoc, status, revision: 0, updatedAt: null, updatedBy: null };
}

export type SectionChange = {
	reportId: string;
	key: string;
	lang: string;
	/** The revision that the writer saw. */
	base: number;
	/** As the editor sent it. */
	doc: unknown;
	status?: SectionStatus | undefined;
	userId: string;
};

export type SaveOutcome =
	| { outcome: 'saved'; text: SectionText }
	/** Somebody has written it since: what stands there now. Nothing was changed. */
	| { outcome: 'conflict'; text: SectionText }
	| { outcome: 'invalid'; issue: ProseIssue }
	/** There is no such section; or the report is not written on now, or has too many. */
	| { outcome: 'not-found' | 'closed' };

const mostSections = 600;

/** An id of a block. */
export const newBlockId = (): string => randomUUID().slice(0, 13);

/**
 * Keeps a text, unless another stands there than the one that the writer saw. The same text sent twice counts once: a
 * sending whose answer was lost is answered as the first time.
 */
export async function saveSection(db: Database, change: SectionChange): Promise<SaveOutcome> {
	const { reportId, key, lang, base, userId } = change;
	const read = readSectionKey(key);
	if (!read || !mayBeIn(read.section, lang)) return { outcome: 'not-found' };
	const { doc, issue } = readProse(change.doc, newBlockId);
	if (issue) return { outcome: 'invalid', issue };
	const status = lang === writtenLanguage ? 'published' : (change.status ?? 'draft');
	return db.transaction(async (tx): Promise<SaveOutcome> => {
		// Held until it is kept: nobody signs a report off while a text is on its way into it.
		const [report] = await tx
			.select({ state: reports.state })
			.from(reports)
			.where(eq(reports.id, reportId))
			.for('share');
		if (!report) return { outcome: 'not-found' };
		if (!takesWriting(report.state)) return { outcome: 'closed' };
		const written = { doc, status, updatedBy: userId, updatedAt: new Date() };
		const there = await findSection(tx, reportId, key, lang);
		const isMine = (text: SectionText) => sameProse(text.doc, doc) && text.status === status;
		if (isMine(there)) return { outcome: 'saved', text: there };
		if (there.revision !== base) return { outcome: 'conflict', text: there };
		const revision = await write(tx, { reportId, key, lang }, base, written);
		if (revision === 'full') return { outcome: 'closed' };
		const text = await findSection(tx, reportId, key, lang);
		if (revision === undefined) return { outcome: isMine(text) ? 'saved' : 'conflict', text };
		await note(tx, {
			userId,
			action: 'report.write',
			subject: reportId,
			details: { section: key, lang, revision }
		});
		return { outcome: 'saved', text };
	});
}

type Written = { doc: ProseDoc; status: SectionStatus; updatedBy: string; updatedAt: Date };

/** The new revision; undefined when somebody else came first. */
async function write(
	tx: Queryable,
	place: { reportId: string; key: string; lang: string },
	base: number,
	written: Written
): Promise<number | 'full' | undefined> {
	const revision = base + 1;
	if (base > 0) {
		const done = await tx
			.update(reportSections)
			.set({ ...written, revision })
			.where(and(at(place.reportId, place.key, place.lang), eq(reportSections.revision, base)))
			.returning({ revision: reportSections.revision });
		return done[0]?.revision;
	}
	const [all] = await tx
		.select({ number: count() })
		.from(reportSections)
		.where(eq(reportSections.reportId, place.reportId));
	if ((all?.number ?? 0) >= mostSections) return 'full';
	const done = await tx
		.insert(reportSections)
		.values({ ...place, ...written, revision })
		.onConflictDoNothing()
		.returning({ revision: reportSections.revision });
	return done[0]?.revision;
}
