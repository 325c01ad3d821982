import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportSchema } from '#lib/domain/reports/jsonSchema.ts';
import { formFileSchema } from '#lib/server/imports/formFile.ts';

it('the published schema of form files is the one that reads them: npm run schema', () => {
	expect(JSON.parse(readFileSync('docs/form.schema.json', 'utf8'))).toEqual(formFileSchema());
});

it('the published schema of reports is the one that describes them: npm run schema', () => {
	expect(JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))).toEqual(
		JSON.parse(JSON.stringify(reportSchema()))
	);
});
