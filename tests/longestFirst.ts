import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take far longer than their size tells: begun last, one of them would keep a processor idle at the end. */
const longest = [
	'hostile-staff',
	'release-residents',
	'kill',
	'backup',
	'provider-site',
	'ondisk',
	'due',
	'release-properties',
	'lock',
	'demonstration',
	'provider',
	'councils'
].map((name) => `/tests/integration/${name}.test.ts`);

/** Where a file stands among them; after them all when it is none. */
function rank({ moduleId }: TestSpecification): number {
	const place = longest.findIndex((path) => moduleId.endsWith(path));
	return place < 0 ? longest.length : place;
}

/** Vitest's own order, and within a project the longest files first; a fresh clone has no earlier run to tell them by. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const projects = Map.groupBy(sorted, ({ project }) => project.name);
		return [...projects.values()].flatMap((own) => own.toSorted((a, b) => rank(a) - rank(b)));
	}
}
