import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingCodes } from './finding.ts';

describe('docs/findings.md', () => {
	const docs = readFileSync('docs/findings.md', 'utf8');

	it('explains every code', () =>
		expect(findingCodes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]));
});
