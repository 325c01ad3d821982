import type { z } from 'zod';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import type { Words } from '#lib/i18n/category.ts';
import type { Database } from '../db/client.ts';
import type { ShapeName } from './schemas.ts';

export type Method = 'GET' | 'POST';

/** What an operation works with: parameters that have passed their schemas, and the words of the asker's language. */
export type Call = {
	db: Database;
	request: Request;
	params: Record<string, string | undefined>;
	words: Words;
	issueText: (form: Form, issue: Issue) => string;
};

export type Parameter = {
	in: 'path' | 'query' | 'header';
	schema: z.ZodType;
	required: boolean;
	description: string;
};

/** One row of the API: what it is called, what it takes and gives, and the function that does it. */
export type Operation = {
	id: string;
	method: Method;
	/** Below /api/v1, parameters in braces. */
	path: string;
	summary: string;
	parameters: Record<string, Parameter>;
	body?: ShapeName;
	/** Each status with what it means and the shape of its body; `csv` is a table. */
	responses: Record<number, { description: string; shape: ShapeName | 'csv' | 'any' }>;
	run: (call: Call) => Promise<Response>;
};
