import type { Database } from '../db/client.ts';
import type { ExitCode, Io } from './io.ts';

export type Command = {
	usage: string;
	run: (db: Database, args: string[], io: Io) => Promise<ExitCode>;
};

/** A command that reads files alone, and needs no database. */
export type FileCommand = {
	usage: string;
	run: (args: string[], io: Io) => Promise<ExitCode>;
};

type Entry = {
	/** In a few words, for the list. */
	what: string;
} & (
	| {
			/** Works on an empty database, and must find it so. */
			onEmpty?: true;
			filesAlone?: undefined;
			load: () => Promise<Command>;
	  }
	| { filesAlone: true; load: () => Promise<FileCommand> }
);

/** The operator's commands by name. Loaded when called, so that a list or a fault comes at once. */
export const commands: Record<string, Entry> = {
	'import-form': {
		what: 'make a draft consultation from a form file',
		load: () => import('./importForm.ts')
	},
	'import-xlsform': {
		what: 'make a draft consultation from an XLSForm',
		load: () => import('./importXlsform.ts')
	},
	'export-form': { what: 'write a consultation as a form file', load: () => import('./exportForm.ts') },
	'export-xlsform': { what: 'write a form as an XLSForm', load: () => import('./exportXlsform.ts') },
	xlsform: {
		what: 'tell what would be kept of XLSForms, and import nothing',
		filesAlone: true,
		load: () => import('./xlsform.ts')
	},
	languages: {
		what: 'tell how far the interface has come in each language',
		filesAlone: true,
		load: () => import('./languages.ts')
	},
	'translations export': {
		what: 'write texts for translators as XLIFF',
		load: () => import('./translationsExport.ts')
	},
	'translations import': {
		what: 'bring in texts that translators have given back',
		load: () => import('./translationsImport.ts')
	},
	'import-responses': {
		what: 'bring in answers from a CSV file',
		load: () => import('./importResponses.ts')
	},
	'import-population': { what: 'bring in reference population', load: () => import('./importPopulation.ts') },
	'city set': { what: 'name the city and its residents', load: () => import('./citySet.ts') },
	'import-areas': { what: 'bring in areas for maps, from GeoJSON', load: () => import('./importAreas.ts') },
	'committee add': { what: 'add a committee or company', load: () => import('./committeeAdd.ts') },
	open: { what: 'freeze the form of a draft and take answers', load: () => import('./open.ts') },
	close: { what: 'close an open consultation', load: () => import('./close.ts') },
	audit: {
		what: 'attack everything published of a consultation',
		load: () => import('./audit.ts')
	},
	disclosure: {
		what: 'tell what to hide in a file of linked tables',
		filesAlone: true,
		load: () => import('./disclosure.ts')
	},
	preview: { what: 'tell how much a release would show', load: () => import('./preview.ts') },
	release: { what: 'fix and publish the results of a closed one', load: () => import('./release.ts') },
	'user add': { what: 'add a person of the staff', load: () => import('./userAdd.ts') },
	'escrow make': {
		what: 'make the offline key that opens when all others are lost',
		load: () => import('./escrowMake.ts')
	},
	'escrow recover': {
		what: 'give an officer a committee’s key from the escrow',
		load: () => import('./escrowRecover.ts')
	},
	'log verify': { what: 'tell whether the log of cases is whole', load: () => import('./logVerify.ts') },
	'log head': { what: 'write the last line of the log of cases', load: () => import('./logHead.ts') },
	backup: { what: 'write everything to one file', load: () => import('./backup.ts') },
	restore: {
		what: 'restore a backup into an empty database',
		onEmpty: true,
		load: () => import('./restore.ts')
	}
};

/** The command that a command line begins with, and what is left of the line. */
export function commandOf(args: string[]): { entry: Entry; rest: string[] } | undefined {
	for (const words of [2, 1]) {
		const entry = Object.hasOwn(commands, args.slice(0, words).join(' '))
			? commands[args.slice(0, words).join(' ')]
			: undefined;
		if (entry) return { entry, rest: args.slice(words) };
	}
	return undefined;
}
