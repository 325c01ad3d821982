import { z } from 'zod';
import { form as formSchema, type Form } from '../consultations/form.ts';
import { page } from '../consultations/page.ts';
import { question } from '../questions/register.ts';
import type { DefinitionFault } from '../questions/common.ts';
import { withNames } from './names.ts';
import { isList, partsOf, type Draft, type Json, type Node } from './node.ts';

export type DraftFaultCode =
	DefinitionFault['code'] | 'missing' | 'too-few' | 'too-many' | 'too-long' | 'not-valid';
/** What keeps a draft from being a form: in which part, in which cell. */
export type DraftFault = { part: string; cell: string; code: DraftFaultCode };

type Cells = { [cell: string]: Json };
const isCells = (value: Json | undefined): value is Cells =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema inside what makes a value optional, or gives it a default. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? unwrapped(schema.unwrap())
		: schema;
}

/** Only the cells that a schema knows: a question that was of another type keeps its old cells in the draft. */
function known(value: Json, wrapped: z.core.$ZodType): Json {
	const schema = unwrapped(wrapped);
	if (schema instanceof z.ZodArray && Array.isArray(value))
		return value.map((inner) => known(inner, schema.element));
	if (!(schema instanceof z.ZodObject) || !isCells(value)) return value;
	const shape = schema.shape as Record<string, z.core.$ZodType>;
	return Object.fromEntries(
		Object.entries(value).flatMap(([cell, inner]) => {
			const of = Object.hasOwn(shape, cell) ? shape[cell] : undefined;
			return of ? [[cell, known(inner, of)]] : [];
		})
	);
}

const schemaOfType = new Map(question.options.map((schema) => [schema.shape.type.value as string, schema]));

const knownQuestion = (part: Node): Json => {
	const schema = schemaOfType.get(String(part.type));
	return schema ? known(part, schema) : { type: part.type ?? '', id: part.id ?? '' };
};

function knownPage(part: Node): Json {
	const { questions: _, ...rest } = part;
	return { ...(known(rest, page) as Cells), questions: partsOf(part, 'questions').map(knownQuestion) };
}

/** A draft as a form, whole or not: for looking at. Parts that nobody named are called by their keys. */
export function looseForm(draft: Draft): Form {
	const { title = {}, languages = [], signLanguage } = draft;
	const film = signLanguage === undefined ? {} : { signLanguage };
	return { title, languages, ...film, pages: partsOf(draft, 'pages').map(knownPage) } as unknown as Form;
}

type Path = readonly PropertyKey[];

/** The part that a path in the form leads to, and the cell in it. */
function placeOfPath(draft: Draft, path: Path): { part: string; cell: string } {
	let node: Node = draft;
	let at = 0;
	while (at + 1 < path.length) {
		const [list, index] = [String(path[at]), Number(path[at + 1])];
		const next = isList(list) ? partsOf(node, list)[index] : undefined;
		if (!next) break;
		node = next;
		at += 2;
	}
	return { part: node.key, cell: path.slice(at).map(String).join('.') };
}

function valueOf(value: unknown, path: Path): unknown {
	for (const name of path) value = (value as Record<PropertyKey, unknown> | undefined | null)?.[name];
	return value;
}

const codes: Partial<Record<z.core.$ZodIssue['code'], DraftFaultCode>> = {
	too_big: 'too-many',
	too_small: 'too-few'
};

function codeOf(issue: z.core.$ZodIssue, value: unknown): DraftFaultCode {
	if (issue.code === 'custom') return (issue.params?.code as DraftFaultCode | undefined) ?? 'not-valid';
	if (value === undefined || value === null) return 'missing';
	if (issue.code === 'too_big' && typeof value === 'string') return 'too-long';
	if (typeof value === 'number') return 'not-valid';
	return codes[issue.code] ?? 'not-valid';
}

export type Compiled = { form: Form; faults?: undefined } | { form?: undefined; faults: DraftFault[] };

/** The form that a draft is, or everything that keeps it from being one. */
export function compile(draft: Draft): Compiled {
	const named = withNames(draft);
	const loose = looseForm(named);
	const read = formSchema.safeParse(loose);
	if (read.success) return { form: read.data };
	const faults = read.error.issues.map((issue) => ({
		...placeOfPath(named, issue.path),
		code: codeOf(issue, valueOf(loose, issue.path))
	}));
	const seen = new Set<string>();
	return {
		faults: faults.filter((fault) => {
			const id = JSON.stringify(fault);
			return !seen.has(id) && seen.add(id);
		})
	};
}
