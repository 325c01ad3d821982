import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';

/** Names of the rules that a folder breaks, each with the files in question. */
async function broken(folder: string): Promise<string[]> {
	const options = await extractDepcruiseOptions('./.dependency-cruiser.js');
	const { output } = await cruise([`tests/architecture/fixtures/${folder}`], options, undefined, {
		tsConfig: extractTSConfig('./tsconfig.json')
	});
	return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) =>
		[rule.name, from, to].map((part) => part.split('/').at(-1)).join(' ')
	);
}

it('sees a circle, through a component too', async () => {
	expect(await broken('circle')).toEqual([
		expect.stringMatching(/^no-circular (one\.ts Two\.svelte|Two\.svelte one\.ts)$/)
	]);
});

it('lets types look back, and sees an import of nothing', async () => {
	expect(await broken('glance')).toEqual(['not-to-unresolvable nowhere.ts nothing.ts']);
});
