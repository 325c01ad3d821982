import type { Access } from './actions.ts';
import { accountRoutes } from './routes/accounts.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { childRoutes, facilitatorRoutes } from './routes/children.ts';
import { cityRoutes } from './routes/city.ts';
import { complaintRoutes } from './routes/complaints.ts';
import { consultationRoutes } from './routes/consultations.ts';
import { councilRoutes, ownCouncilRoutes } from './routes/councils.ts';
import { reportRoutes } from './routes/reports.ts';
import type { Operation, Routes } from './routes/shape.ts';
import { translationRoutes } from './routes/translations.ts';

export { apiAccess } from './routes/api.ts';
export type { Operation };

/** All of staff's pages lie below this route. */
export const staffRoot = '/[lang=lang]/(staff)/staff';
/** All of the councils' pages lie below this one. */
export const councilRoot = '/[lang=lang]/(council)/council';
/** All pages of whoever leads a class session lie below this one. */
export const facilitatorRoot = '/[lang=lang]/(facilitator)/facilitator';

/** Pages of a consultation's that a count of complaints has too: it is released, kept and disposed of as answers are. */
export const countRoutes: ReadonlySet<string> = new Set(
	['', '/release', '/release/plan', '/retention', '/package', '/package/file'].map(
		(path) => `${staffRoot}/consultations/[slug]${path}`
	)
);

const below = (root: string, routes: Routes) =>
	Object.entries(routes).map(([path, operations]) => [root + path, operations] as const);

/** Route → operation → who may. A route of staff's or the councils' that is missing here answers nobody. */
export const routeAccess: Routes = Object.fromEntries([
	...below(staffRoot, accountRoutes),
	...below(staffRoot, consultationRoutes),
	...below(staffRoot, translationRoutes),
	...below(staffRoot, complaintRoutes),
	...below(staffRoot, childRoutes),
	...below(staffRoot, reportRoutes),
	...below(staffRoot, assessmentRoutes),
	...below(staffRoot, councilRoutes),
	...below(staffRoot, cityRoutes),
	...below(councilRoot, ownCouncilRoutes),
	...below(facilitatorRoot, facilitatorRoutes)
]);

/** Who may come to an operation of a route; undefined when the table does not know it. */
export function accessTo(routeId: string, operation: Operation): Access | undefined {
	const operations = Object.hasOwn(routeAccess, routeId) ? routeAccess[routeId] : undefined;
	return operations && Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}

/** The operation that a request asks for, as SvelteKit reads it: HEAD is GET, `?/name` names an action. */
export function operationOf(method: string, query: URLSearchParams): Operation {
	if (method === 'HEAD') return 'GET';
	if (method !== 'POST') return method;
	for (const name of query.keys()) if (name.startsWith('/')) return `POST ${name.slice(1)}`;
	return 'POST';
}
