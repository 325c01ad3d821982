import '#lib/server/addLanguages.ts';
import { ConfigError, config } from '#lib/server/config.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { FolderInUse } from '#lib/server/db/lock.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import type { ExitCode, Io } from '#lib/server/commands/io.ts';
import { commandOf, commands } from '#lib/server/commands/table.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

const io: Io = {
	out: (line) => void process.stdout.write(`${line}\n`),
	err: (line) => void process.stderr.write(`${line}\n`)
};

function list(write: (line: string) => void): void {
	write('Usage: npm run radslag -- COMMAND …');
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	for (const [name, { what }] of Object.entries(commands)) write(`  ${name.padEnd(width)}  ${what}`);
}

/** What went wrong, in one line: a person at a terminal is helped by words, not by a stack. */
function oneLine(error: unknown): string {
	if (error instanceof FolderInUse)
		return 'The embedded database is in use by a server that is starting or stopping. Try again in a moment.';
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? cause.name) : String(cause);
}

async function main(args: string[]): Promise<ExitCode> {
	if (args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '')) {
		list(io.out);
		return args.length === 0 ? 2 : 0;
	}
	const found = commandOf(args);
	if (!found) {
		io.err(`There is no command ${args[0]}.`);
		list(io.err);
		return 2;
	}
	const { entry, rest } = found;
	if (rest.some((word) => word === '--help' || word === '-h')) {
		io.out(`Usage: ${(await entry.load()).usage}`);
		return 0;
	}
	if (entry.filesAlone) return (await entry.load()).run(rest, io);
	const command = await entry.load();
	config();
	const { db, close } = await openDatabase();
	try {
		if (!entry.onEmpty) await migrateDatabase(db);
		return await command.run(db, rest, io);
	} finally {
		await close();
	}
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	io.err(error instanceof ConfigError ? error.message : oneLine(error));
	process.exitCode = 1;
}
