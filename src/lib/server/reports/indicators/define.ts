import { and, eq, max, type SQL, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { freeSlug, slugFrom } from '#lib/domain/consultations/slug.ts';
import { indicatorKinds, questionSource } from '#lib/domain/reports/indicators/indicator.ts';
import { indicatorUnits } from '#lib/domain/reports/indicators/shapes.ts';
import { localText, passageOf } from '#lib/domain/text/text.ts';
import { note } from '../../auth/audit.ts';
import type { Database, Queryable } from '../../db/client.ts';
import { indicators, indicatorTargets } from '../../db/schema/index.ts';
import { bumpPublicGeneration } from '../../http/generation.ts';
import type { ReportOwner } from '../document/find.ts';
import { allGoals } from '../goals/find.ts';
import { listIndicators, type FoundIndicator } from './find.ts';

const year = z.number().int().min(1900).max(2099);

export const newIndicator = z.strictObject({
	name: localText,
	kind: z.enum(indicatorKinds),
	unit: z.enum(indicatorUnits),
	fromYear: year
});
export type NewIndicator = z.infer<typeof newIndicator>;

/** Defines an indicator of a committee, or of the city; its slug. */
export async function addIndicator(
	db: Database,
	owner: ReportOwner,
	input: NewIndicator,
	userId?: string
): Promise<string> {
	const values = newIndicator.parse(input);
	return db.transaction(async (tx) => {
		const known = await listIndicators(tx, owner);
		const taken = new Set([...known.map(({ slug }) => slug), ...(await slugsOfAll(tx, owner))]);
		const slug = freeSlug(slugFrom(passageOf(values.name, 'sv').text) || 'indikator', (one) =>
			taken.has(one)
		);
		const [last] = await tx
			.select({ position: max(indicators.position) })
			.from(indicators)
			.where(ofOwner(owner));
		const [added] = await tx
			.insert(indicators)
			.values({
				...values,
				slug,
				committeeId: owner.id,
				decimals: values.unit === 'mean' ? 1 : 0,
				position: (last?.position ?? -1) + 1
			})
			.returning({ id: indicators.id });
		await note(tx, { userId, action: 'indicator.add', subject: added?.id ?? slug });
		return slug;
	});
}

const ofOwner = ({ id }: ReportOwner): SQL =>
	id === null ? isNull(indicators.committeeId) : eq(indicators.committeeId, id);

/** One of the city's is among every committee's: its slug is nobody else's. */
async function slugsOfAll(db: Queryable, { id }: ReportOwner): Promise<string[]> {
	if (id !== null) return [];
	return (await db.select({ slug: indicators.slug }).from(indicators)).map(({ slug }) => slug);
}

export const indicatorDefinition = z.strictObject({
	name: localText,
	definition: localText.nullable(),
	unit: z.enum(indicatorUnits),
	decimals: z.number().int().min(0).max(3),
	question: questionSource.nullable(),
	ratio: z.strictObject({ numerator: localText, denominator: localText }).nullable(),
	every: z.string().max(60),
	goalId: z.uuid().nullable(),
	fromYear: year,
	toYear: year.nullable(),
	methodBreaks: z.array(z.strictObject({ year, why: localText })).max(20)
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>;

const targetInput = z.strictObject({ value: z.number().nullable(), words: localText.nullable() });
export type TargetInput = z.infer<typeof targetInput>;

async function saveTargets(
	tx: Queryable,
	owner: ReportOwner,
	indicatorId: string,
	targets: ReadonlyMap<number, TargetInput>
): Promise<void> {
	for (const [of, given] of targets) {
		const { value, words } = targetInput.parse(given);
		const { committeeId, indicatorId: id, year: at } = indicatorTargets;
		await tx
			.delete(indicatorTargets)
			.where(
				and(
					eq(id, indicatorId),
					eq(at, of),
					owner.id === null ? isNull(committeeId) : eq(committeeId, owner.id)
				)
			);
		if (value !== null || words !== null)
			await tx
				.insert(indicatorTargets)
				.values({ indicatorId, committeeId: owner.id, year: of, value, words });
	}
}

/**
 * Saves how an indicator is defined and what the owner aims at each year: a committee's target, or the city council's where
 * the owner is the city. A committee does not define what is the city's (`definition` is then left alone).
 */
export async function saveIndicator(
	db: Database,
	owner: ReportOwner,
	indicator: FoundIndicator,
	{ definition, targets }: { definition?: IndicatorDefinition; targets: ReadonlyMap<number, TargetInput> },
	userId?: string
): Promise<'saved' | 'goal-unknown'> {
	const mine = indicator.committeeId === owner.id;
	const values = mine && definition ? indicatorDefinition.parse(definition) : undefined;
	if (values?.goalId) {
		const known = await allGoals(db, owner);
		if (!known.some(({ id }) => id === values.goalId)) return 'goal-unknown';
	}
	await db.transaction(async (tx) => {
		if (values) await tx.update(indicators).set(values).where(eq(indicators.id, indicator.id));
		await saveTargets(tx, owner, indicator.id, targets);
		await note(tx, { userId, action: 'indicator.save', subject: indicator.id });
		await bumpPublicGeneration(tx);
	});
	return 'saved';
}

/** Saves what an owner aims at in one year, of several indicators: what a plan (VP) is for. */
export async function saveTargetsOf(
	db: Database,
	owner: ReportOwner,
	of: number,
	targets: readonly ({ indicatorId: string } & TargetInput)[]
): Promise<void> {
	await db.transaction(async (tx) => {
		for (const { indicatorId, value, words } of targets)
			await saveTargets(tx, owner, indicatorId, new Map([[of, { value, words }]]));
		await bumpPublicGeneration(tx);
	});
}
