import { z } from 'zod';
import { reportModel } from './shapes.ts';

/** The JSON Schema of a report: the file docs/report.schema.json, and /api/v1/report.schema.json. */
export const reportSchema = (): object => z.toJSONSchema(reportModel);
