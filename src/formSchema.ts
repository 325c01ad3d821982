import { writeFileSync } from 'node:fs';
import { formFileSchema } from '#lib/server/imports/formFile.ts';

/** Writes the JSON Schema of form files beside the other papers. The server gives the same at /api/v1/form.schema.json. */
writeFileSync('docs/form.schema.json', `${JSON.stringify(formFileSchema(), null, '\t')}\n`);
