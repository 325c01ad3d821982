import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionFacts } from '#lib/domain/classes/session.ts';
import { answersFromSession, formFor } from '#lib/domain/classes/variants.ts';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { childConsultation } from '#lib/domain/templates/childConsultation.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { moveThrough } from '#lib/server/responses/journey.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let house: TestDatabase;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.close());

const { form } = childConsultation;

/** One child's answers as they are sent in a class session, by the form in the words of its school years. */
async function sendInClass(
	slug: string,
	facts: SessionFacts,
	answers: Record<string, string>
): Promise<void> {
	const fields = new URLSearchParams({ step: 'check', move: 'send', key: randomUUID() });
	for (const [name, value] of Object.entries(answers)) fields.append(`a.${name}`, value);
	const moved = await moveThrough(house.db, {
		slug,
		lang: 'sv',
		fields,
		session: {
			shape: (whole) => formFor(whole, facts.years),
			told: (whole) => answersFromSession(whole, facts)
		}
	});
	expect(moved).toEqual({ to: 'sent', first: true });
}

type Class = SessionFacts & { children: number };

async function released(slug: string, classes: readonly Class[]): Promise<ReleaseDocument> {
	await insertConsultation(house.db, slug, form);
	for (const { children, ...facts } of classes)
		for (let child = 0; child < children; child++)
			// A child that says where it goes is not listened to: the session does.
			await sendInClass(slug, facts, {
				feels: child % 3 === 0 ? 'bad' : 'good',
				'class-years': 'upper'
			});
	await closeConsultation(house.db, slug);
	return releaseConsultation(house.db, slug);
}

describe('answers that came in class sessions', () => {
	test('are broken down by what the sessions said; a class under the threshold never stands by itself', async () => {
		const document = await released('classes', [
			{ kind: 'school', years: 'f3', district: 'farsta', children: 40 },
			{ kind: 'preschool', years: 'preschool', district: 'farsta', children: 40 },
			{ kind: 'adapted', years: 'y7to9', district: 'jarva', children: 21 },
			{ kind: 'preparatory', years: 'upper', district: 'jarva', children: 3 }
		]);
		const groupsOf = (id: string) =>
			document.backgrounds
				.find((one) => one.id === id)
				?.groups.filter(({ count }) => count !== 0)
				.map(({ ids, count }) => [ids, count]);
		// School years merge with their neighbours, kinds of group into wider kinds.
		expect(groupsOf('class-years')).toEqual([
			[['preschool'], 40],
			[['f3'], 40],
			[['y7to9', 'upper', 'adapted'], 24]
		]);
		expect(groupsOf('class-kind')).toEqual([
			[['school', 'adapted', 'preparatory'], 64],
			[['preschool'], 40]
		]);
		const feels = document.questions.find(({ question }) => question === 'feels');
		expect(feels?.by.map(({ background }) => background)).toContain('class-years');
		expect(JSON.stringify(document)).not.toMatch(/"count":3[,}]/);
	});
});
