import type { Role } from '#lib/domain/access/roles.ts';
import { committeeWithSlug } from '#lib/server/auth/access.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { committees } from '#lib/server/db/schema/index.ts';
import { demoPassword } from './staffBrowser.ts';

/** Something done in the running server's database, by a client of one's own. */
export async function inRunningDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
	const db = connectSocket(process.env.E2E_DATA_DIR as string);
	try {
		return await work(db);
	} finally {
		await db.$client.end({ timeout: 5 });
	}
}

/** A committee of a test's own, with people who can sign in with the demonstration's password. Returns its id. */
export const committeeWith = (
	slug: string,
	people: { email: string; name: string; role: Role }[]
): Promise<string> =>
	inRunningDatabase(async (db) => {
		await db.insert(committees).values({ slug, name: { sv: `Nämnden ${slug}` }, kind: 'committee' });
		const committeeId = (await committeeWithSlug(db, slug)) ?? '';
		for (const { role, ...person } of people) {
			const roles = [
				{ role, committeeId: role === 'dataProtectionOfficer' ? null : committeeId, councilId: null }
			];
			await addDemonstrationUser(db, { ...person, password: demoPassword, roles });
		}
		return committeeId;
	});
