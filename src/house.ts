import { randomInt } from 'node:crypto';
import { config } from '#lib/server/config.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { seedCity } from '#lib/server/city/seed.ts';
import { closeDatabase, database, type Database } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { loadWords } from '#lib/server/languages/overrides.ts';

export type Say = (line: string) => void;

/** What has been opened, closed in the opposite order. */
export class Closers {
	#all: (() => unknown)[] = [];
	#closing: Promise<void> | undefined;

	add(close: () => unknown): void {
		this.#all.push(close);
	}

	close(): Promise<void> {
		this.#closing ??= (async () => {
			for (let close = this.#all.pop(); close; close = this.#all.pop()) {
				try {
					await close();
				} catch (error) {
					console.error(`error while stopping: ${error instanceof Error ? error.message : 'unknown'}`);
				}
			}
		})();
		return this.#closing;
	}
}

/** A password that can be read aloud and typed: no letters that look alike. */
function randomPassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
	const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
	return [group(), group(), group()].join('-');
}

/** Runs `work` while no other process of the same PostgreSQL does. */
async function alone(db: Database, work: () => Promise<void>): Promise<void> {
	if (!config().DATABASE_URL) return work();
	const connection = await db.$client.reserve();
	try {
		await connection`select pg_advisory_lock(hashtext('radslag.start'))`;
		await work();
	} finally {
		await connection`select pg_advisory_unlock(hashtext('radslag.start'))`;
		connection.release();
	}
}

/** Loads the demonstration city into an empty database. Returns the accounts' password when this is a demonstration. */
async function prepareDemonstration(db: Database, say: Say): Promise<string | undefined> {
	const { loadDemonstration, setDemonstrationPassword } = await import('#lib/server/demo/load.ts');
	const password = config().DEMO_PASSWORD ?? randomPassword();
	const loaded = await loadDemonstration(db, {
		password,
		io: (done, total, slug) => say(`Loading the demonstration city: ${done} of ${total}, ${slug} …`)
	});
	if (!(await citySettings(db)).demonstration) return undefined;
	if (!loaded) await setDemonstrationPassword(db, password);
	return password;
}

async function passphraseOf(db: Database): Promise<string | undefined> {
	const { demonstrationPassphrase } = await import('#lib/server/demo/load.ts');
	return demonstrationPassphrase(db);
}

export type House = {
	db: Database;
	demonstrationPassword: string | undefined;
	/** Of the demonstration's accounts that work on complaints. */
	casePassphrase: string | undefined;
	/** Of the city's own words, as they were read (languages/overrides.ts). */
	words: string;
};

/** Opens and migrates the database, and fills it with what every city, or the demonstration city, starts with. */
export async function openHouse(closers: Closers, say: Say): Promise<House> {
	const { DATABASE_URL, DATA_DIR, DEMO } = config();
	if (!DATABASE_URL) {
		const embedded = await openEmbedded(DATA_DIR);
		closers.add(() => embedded.close());
	}
	const db = database();
	closers.add(() => closeDatabase());
	await migrateDatabase(db);
	let demonstrationPassword: string | undefined;
	await alone(db, async () => {
		await seedCity(db);
		if (DEMO) demonstrationPassword = await prepareDemonstration(db, say);
	});
	const words = await loadWords(db);
	return {
		db,
		demonstrationPassword,
		casePassphrase: demonstrationPassword && (await passphraseOf(db)),
		words
	};
}

const accounts = ['admin', 'officer', 'contact', 'dpo', 'council', 'facilitator', 'translator', 'ombudsman'];

/** Where the house is, and how to get in when it is a demonstration. */
export function announce(
	say: Say,
	origin: string,
	password: string | undefined,
	casePassphrase?: string
): void {
	say(`\nRådslag is at ${origin}\n`);
	if (password === undefined) return;
	say('This is a demonstration: everything in it is made up. Sign in at');
	say(`  ${origin}/sv/staff`);
	say('with one of');
	for (const account of accounts) say(`  ${account}@demo.example`);
	say(`and the password ${password}`);
	if (casePassphrase) say(`Cases open with the case passphrase ${casePassphrase}`);
	say('');
}
