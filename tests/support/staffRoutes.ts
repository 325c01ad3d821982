import { existsSync, globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#lib/server/root.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'];
const routes = join(projectRoot(), 'src/routes');

/** What one folder of routes answers to: `GET` for a page, `POST` or `POST name` for its actions, methods of an endpoint. */
async function operationsOf(folder: string): Promise<string[]> {
	const found = new Set<string>();
	if (existsSync(join(folder, '+page.svelte')) || existsSync(join(folder, '+page.server.ts')))
		found.add('GET');
	for (const file of ['+page.server.ts', '+server.ts'].map((name) => join(folder, name))) {
		if (!existsSync(file)) continue;
		const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>;
		for (const name of Object.keys((module.actions as object | undefined) ?? {}))
			found.add(name === 'default' ? 'POST' : `POST ${name}`);
		for (const method of methods) if (module[method]) found.add(method);
	}
	return [...found];
}

/** Every operation of every route of staff's, a council's or a facilitator's, read from the files: route id → operations. */
export async function staffRoutes(
	groups: readonly string[] = ['staff', 'council', 'facilitator']
): Promise<Map<string, string[]>> {
	const files = groups.flatMap((group) =>
		globSync(`[[]lang=lang]/(${group})/**/+{page.svelte,page.server.ts,server.ts}`, { cwd: routes })
	);
	const folders = [...new Set(files.map((file) => dirname(join(routes, file))))].sort();
	const found = new Map<string, string[]>();
	for (const folder of folders) found.set(`/${relative(routes, folder)}`, await operationsOf(folder));
	return found;
}
