import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formFileSchema } from '#lib/server/imports/formFile.ts';

it('the published schema of form files is the one that reads them: npm run schema', () => {
	expect(JSON.parse(readFileSync('docs/form.schema.json', 'utf8'))).toEqual(formFileSchema());
});
