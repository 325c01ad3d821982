import { writeFileSync } from 'node:fs';
import { reportSchema } from '#lib/domain/reports/jsonSchema.ts';
import { formFileSchema } from '#lib/server/imports/formFile.ts';

/** Writes the JSON Schemas of form files and of reports beside the other papers. The server gives the same below /api/v1. */
for (const [name, schema] of [
	['form', formFileSchema()],
	['report', reportSchema()]
] as const)
	writeFileSync(`docs/${name}.schema.json`, `${JSON.stringify(schema, null, '\t')}\n`);
