import { grounds, complaintKinds } from '#lib/domain/complaints/coded.ts';
import { insertLightCases, type LightCase } from '#lib/server/demo/complaints/light.ts';
import type { Database } from '#lib/server/db/client.ts';

/** A closed case of the first months of 2026, of age or disability, six of religion besides; `more` says what is otherwise. */
export const closedCase = (at: number, more: Partial<LightCase> = {}): LightCase => ({
	state: 'closed',
	kinds: [at % 3 === 0 ? 'accessWeb' : 'accessPlace'],
	grounds: [at % 2 === 0 ? 'age' : 'disability', ...(at < 6 ? (['religion'] as const) : [])],
	affected: 'self',
	byChild: false,
	channel: at % 4 < 2 ? 'web' : 'telephone',
	language: 'sv',
	district: null,
	receivedOn: '2026-02-02',
	answeredAt: new Date('2026-02-09T10:00:00Z'),
	closedAt: new Date('2026-03-02T10:00:00Z'),
	outcome: at % 4 === 0 ? 'noFault' : 'remedied',
	...more
});

/** Many closed cases of a committee that has a key. */
export const insertClosed = (
	db: Database,
	committeeId: string,
	count: number,
	more: Partial<LightCase> = {}
) =>
	insertLightCases(
		db,
		committeeId,
		Array.from({ length: count }, (_, at) => closedCase(at, more))
	);

/** A kind and a ground for each number up to 56, no two alike: what tells one response from the other. */
export const markOf = (at: number): Pick<LightCase, 'kinds' | 'grounds'> => ({
	kinds: [complaintKinds[at % 7] ?? 'other'],
	grounds: [grounds[Math.floor(at / 7) % 8] ?? 'unsure']
});
