import { z } from 'zod';
import type { Operation, Parameter } from './operation.ts';
import { named, type ShapeName } from './schemas.ts';

type Json = Record<string, unknown>;

const reference = (name: ShapeName): Json => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schema of every named shape, with references between them. */
function shapes(): Record<string, Json> {
	const registry = z.registry<{ id: string }>();
	for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
	const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => {
			const { $id: _id, $schema: _schema, ...rest } = schema as Json;
			return [name, rest];
		})
	);
}

function schemaOf(schema: Parameter['schema']): Json {
	const { $schema: _schema, ...rest } = z.toJSONSchema(schema) as Json;
	return rest;
}

function contentOf(shape: Operation['responses'][number]['shape']): Json {
	if (shape === 'csv') return { 'text/csv': { schema: { type: 'string' } } };
	return { 'application/json': { schema: shape === 'any' ? { type: 'object' } : reference(shape) } };
}

function describe(operation: Operation): Json {
	const { id, summary, parameters, body, responses } = operation;
	return {
		operationId: id,
		summary,
		parameters: Object.entries(parameters).map(([name, { in: place, required, description, schema }]) => ({
			name,
			in: place,
			required,
			description,
			schema: schemaOf(schema)
		})),
		...(body
			? { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } }
			: {}),
		responses: Object.fromEntries(
			Object.entries(responses).map(([status, { description, shape }]) => [
				status,
				{ description, content: contentOf(shape) }
			])
		)
	};
}

/** The OpenAPI 3.1 description, made from the table of operations and the schemas that validate. */
export function openApi(operations: readonly Operation[]): Json {
	const paths: Record<string, Json> = {};
	for (const operation of operations) {
		const own = (paths[operation.path] ??= {});
		own[operation.method.toLowerCase()] = describe(operation);
	}
	return {
		openapi: '3.1.0',
		info: {
			title: 'Rådslag',
			version: '1',
			summary: 'What a city asks its residents, what they answered, and what came of it',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		servers: [{ url: '/api/v1' }],
		paths,
		components: { schemas: shapes() }
	};
}
