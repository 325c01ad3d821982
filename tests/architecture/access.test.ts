import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles, placesOfRole, type Grant, type Role } from '#lib/domain/access/roles.ts';
import {
	accessTo,
	apiAccess,
	councilRoot,
	facilitatorRoot,
	operationOf,
	routeAccess,
	staffRoot
} from '#lib/domain/access/routes.ts';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import { operations } from '#lib/server/api/operations.ts';
import { projectRoot } from '#lib/server/root.ts';
import { staffRoutes } from '../support/staffRoutes.ts';

let found: Map<string, string[]>;
beforeAll(async () => {
	found = await staffRoutes();
});

const names = (routes: Iterable<[string, Iterable<string>]>) =>
	[...routes].flatMap(([route, each]) => [...each].map((operation) => `${operation} ${route}`)).sort();

/** Somebody who holds the role wherever it can be held. */
const holderOf = (role: Role): Person => ({
	id: 'p',
	email: 'p@stad.example',
	name: 'P',
	grants: placesOfRole[role].map((place): Grant => ({
		role,
		committeeId: place === 'committee' ? 'own' : null,
		councilId: place === 'council' ? 'own' : null
	}))
});

/** Staff's without their root; the councils' and the facilitators' by what follows it. */
function shortened(route: string): string {
	for (const [name, root] of Object.entries({ council: councilRoot, facilitator: facilitatorRoot }))
		if (route.startsWith(root)) return `${name}:${route.slice(root.length)}`;
	return route.slice(staffRoot.length);
}

/** Every operation that needs an action and that somebody may come to, without the root. */
const reachedBy = (person: Person | undefined) =>
	names(
		[...found].map(([route, each]): [string, string[]] => [
			shortened(route),
			each.filter((operation) => {
				const access = accessTo(route, operation);
				if (access === undefined || access === 'anyone' || access === 'signingIn') return false;
				// No account leads a class session: the secret in a browser does.
				if (access === 'facilitator') return false;
				return access === 'person' ? person !== undefined : mayDo(person, access, 'own');
			})
		])
	);

const everyone = [
	'GET ',
	'GET /account',
	'POST password /account',
	'POST recoveryCodes /account',
	'POST secondFactor /account',
	'POST signOutEverywhere /account'
];
const reading = [
	'GET /consultations',
	'GET /consultations/[slug]',
	'GET /consultations/[slug]/print',
	'GET /consultations/[slug]/print/[kind]/[tag]/[size].pdf',
	'GET /consultations/[slug]/retention',
	'GET /consultations/[slug]/package',
	'POST /consultations/[slug]/package',
	'GET /consultations/[slug]/package/file',
	'GET /reports',
	'GET /reports/[committee]/[period]/package',
	'POST /reports/[committee]/[period]/package',
	'GET /reports/[committee]/[period]/package/file'
];
const ofPeriod = '/reports/[committee]/[period]';
const translating = [
	'GET /translations',
	'POST settle /translations',
	'GET /translations/[tag]',
	'GET /translations/[tag]/[key]',
	'POST save /translations/[tag]/[key]',
	'POST approve /translations/[tag]/[key]',
	'POST takeBack /translations/[tag]/[key]',
	'GET /translations/forms',
	'GET /translations/forms/[slug]/[tag]',
	'POST save /translations/forms/[slug]/[tag]',
	'POST approve /translations/forms/[slug]/[tag]',
	'GET /translations/terms',
	'GET /translations/terms/[id]',
	'POST save /translations/terms/[id]',
	'POST remove /translations/terms/[id]'
];
const exchanging = [
	'GET /translations/exchange',
	'POST look /translations/exchange',
	'POST use /translations/exchange',
	'GET /translations/exchange/texts.xlf',
	'GET /translations/exchange/forms/[slug]',
	'POST look /translations/exchange/forms/[slug]',
	'POST use /translations/exchange/forms/[slug]',
	'GET /translations/exchange/forms/[slug]/form.xlf',
	'GET /translations/exchange/forms/[slug]/form.xlsx'
];
const readingReports = [
	...['indicators', 'indicators/[indicator]', 'goals'].map((page) => `GET /reports/[committee]/${page}`),
	`GET ${ofPeriod}`,
	...[
		'actions',
		'actions/[action]',
		'councils',
		'councils/answers',
		'files',
		'files/[id]',
		'goals',
		'indicators',
		'preview',
		'staircase',
		'staircase/[step]',
		'statistics',
		'versions',
		'versions/[number]',
		'write/[section]'
	].map((page) => `GET ${ofPeriod}/${page}`),
	`POST ${ofPeriod}/files`
];
const writingReports = [
	...['indicators', 'indicators/[indicator]'].map((page) => `POST /reports/[committee]/${page}`),
	...['add', 'end'].map((action) => `POST ${action} /reports/[committee]/goals`),
	...['begin', 'register', 'takeBack'].map((action) => `POST ${action} ${ofPeriod}`),
	`GET ${ofPeriod}/actions/add`,
	`GET ${ofPeriod}/write/[section]/quotations`,
	...[
		'actions/add',
		'councils',
		'councils/answers',
		'goals',
		'indicators',
		'staircase/[step]',
		'write/[section]',
		'write/[section]/text'
	].map((page) => `POST ${ofPeriod}/${page}`),
	...['position', 'bring'].map((action) => `POST ${action} ${ofPeriod}/staircase`),
	...['save', 'remove'].map((action) => `POST ${action} ${ofPeriod}/actions/[action]`),
	...['add', 'remove'].map((action) => `POST ${action} ${ofPeriod}/statistics`)
];
const movesOf = (...moves: string[]) => moves.map((move) => `POST ${move} ${ofPeriod}`);
const deciding = movesOf('putOnAgenda', 'decide', 'handOver');
const seating = [
	'GET /councils',
	'GET /councils/[council]',
	...['give', 'end'].map((action) => `POST ${action} /councils/[council]`)
];
const ofReview = (path: string) => `council:/[council]/reviews/[review]${path}`;
const stating = [
	`GET ${ofReview('')}`,
	`GET ${ofReview('/comment')}`,
	...['add', 'remove'].map((action) => `POST ${action} ${ofReview('/comment')}`),
	`GET ${ofReview('/statement')}`,
	...['add', 'take', 'move', 'language', 'agree'].map((action) => `POST ${action} ${ofReview('/statement')}`),
	`GET ${ofReview('/statement/[point]')}`,
	...['change', 'remove'].map((action) => `POST ${action} ${ofReview('/statement/[point]')}`),
	...['GET', 'POST'].map((method) => `${method} ${ofReview('/statement/send')}`)
];
const entering = ['GET', 'POST'].map((method) => `${method} ${ofReview('/minutes')}`);
const disposing = ['add', 'decide', 'remove'].map(
	(action) => `POST ${action} /consultations/[slug]/retention`
);
const seconding = [
	'GET /consultations/[slug]/records',
	'GET /consultations/[slug]/records/[request]',
	...['approve', 'sendBack'].map((action) => `POST ${action} /consultations/[slug]/records/[request]`)
];
const handingOut = [
	'POST /consultations/[slug]/records',
	...['refuse', 'review', 'withdraw'].map(
		(action) => `POST ${action} /consultations/[slug]/records/[request]`
	),
	'POST /consultations/[slug]/records/[request]/answers'
];
const moving = [
	...['open', 'close', 'release'].flatMap((move) =>
		['GET', 'POST'].map((method) => `${method} /consultations/[slug]/${move}`)
	),
	'GET /consultations/[slug]/release/plan',
	...['save', 'cross', 'uncross', 'preview', 'compare'].map(
		(action) => `POST ${action} /consultations/[slug]/release/plan`
	),
	'GET /cases/count',
	'POST count /cases/count',
	'POST takeBack /cases/count'
];
const preparing = [
	...['submit', 'takeBack', 'schedule', 'archive'].map((move) => `POST ${move} /consultations/[slug]`),
	...['add', '[slug]/settings', '[slug]/preview', '[slug]/publish', '[slug]/edit/draft'].flatMap((page) =>
		['GET', 'POST'].map((method) => `${method} /consultations/${page}`)
	),
	'GET /consultations/[slug]/edit',
	'GET /consultations/[slug]/file',
	'POST /consultations/[slug]/file',
	'GET /consultations/[slug]/file/form.json',
	'GET /consultations/[slug]/file/form.xlsx',
	'POST /consultations/[slug]/edit/media',
	'GET /consultations/[slug]/recordings',
	...['keep', 'remove'].map((action) => `POST ${action} /consultations/[slug]/recordings`),
	'GET /consultations/[slug]/review',
	...['checklist', 'ask', 'answer'].map((action) => `POST ${action} /consultations/[slug]/review`),
	'GET /consultations/[slug]/contacts',
	'GET /consultations/[slug]/contacts.csv',
	...['GET', 'POST'].map((method) => `${method} /consultations/[slug]/classes/texts`)
];
const inviting = [
	'GET /consultations/[slug]/codes',
	...['entry', 'make', 'revoke'].map((action) => `POST ${action} /consultations/[slug]/codes`)
];
const ofClasses = '/consultations/[slug]/classes';
const invitingClasses = [
	'GET /classes',
	'POST open /classes',
	`GET ${ofClasses}`,
	...['invite', 'revoke'].map((action) => `POST ${action} ${ofClasses}`)
];
const typing = [
	'GET /consultations/[slug]/paper',
	...['type', 'sample'].map((action) => `POST ${action} /consultations/[slug]/paper`),
	'GET /consultations/[slug]/paper/[sheet]',
	...['type', 'settle'].map((action) => `POST ${action} /consultations/[slug]/paper/[sheet]`)
];
const answering = ['GET', 'POST'].map((method) => `${method} /consultations/[slug]/answer`);
const commenting = ['GET', 'POST'].map((method) => `${method} /consultations/[slug]/comment`);
const reviewing = [
	...['texts', 'texts/shown', 'texts/translations'].flatMap((page) =>
		['GET', 'POST'].map((method) => `${method} /consultations/[slug]/${page}`)
	),
	'GET /consultations/[slug]/themes',
	...['add', 'rename', 'merge', 'remove', 'fix'].map(
		(action) => `POST ${action} /consultations/[slug]/themes`
	)
];
/** Translations: of what residents wrote. */
const translatingTexts = ['texts', 'texts/review'].flatMap((page) =>
	['GET', 'POST'].map((method) => `${method} /translations/${page}`)
);
const administering = [
	...translatingTexts,
	'GET /pages',
	'GET /pictograms',
	'POST add /pictograms',
	'POST remove /pictograms',
	...['GET', 'POST'].map((method) => `${method} /pages/[page]/[tag]`),
	'GET /cases/settings',
	...[
		'desk',
		'terms',
		'addPlace',
		'changePlace',
		'endPlace',
		'addDuty',
		'changeDuty',
		'raiseDuty',
		'removeDuty'
	].map((action) => `POST ${action} /cases/settings`),
	'GET /help',
	...['add', 'change', 'raise', 'remove'].map((action) => `POST ${action} /help`),
	...['GET', 'POST'].map((method) => `${method} /children/areas`),
	'GET /councils/add',
	'POST /councils/add',
	'GET /councils/[council]/edit',
	'POST /councils/[council]/edit',
	'GET /users',
	'GET /users/add',
	'POST /users/add',
	'GET /users/[id]',
	...['disable', 'enable', 'grant', 'link', 'revoke', 'secondFactor', 'signOut', 'unlink'].map(
		(action) => `POST ${action} /users/[id]`
	)
];

const ofAssessment = '/assessments/[committee]/[assessment]';
const readingAssessments = [
	'GET /assessments',
	`GET ${ofAssessment}`,
	...['[step]', 'checklist', 'files/[name]'].map((page) => `GET ${ofAssessment}/${page}`)
];
const writingAssessments = [
	...['GET', 'POST'].map((method) => `${method} /assessments/[committee]/add`),
	...['move', 'show'].map((action) => `POST ${action} ${ofAssessment}`),
	...['[step]', 'checklist'].map((page) => `POST ${ofAssessment}/${page}`)
];

const ofKeys = '/cases/keys';
const unlocking = [
	`GET ${ofKeys}`,
	...['passphrase', 'forget', 'unlock', 'lock'].map((action) => `POST ${action} ${ofKeys}`)
];
const keeping = [
	...unlocking,
	...['make', 'grant', 'revoke', 'rotate', 'escrow'].map((action) => `POST ${action} ${ofKeys}`)
];
const enteringCases = ['GET /cases/add', 'POST /cases/add', 'POST /cases/add/receipt'];
const ofCase = '/cases/[case]';
const readingCases = [
	'GET /cases',
	`GET ${ofCase}`,
	`GET ${ofCase}/files/[file]`,
	...['note', 'title', 'recuse', 'handOver'].map((action) => `POST ${action} ${ofCase}`)
];
const workingOnCases = [
	...['take', 'acknowledge', 'investigate', 'answer', 'message', 'code'],
	...['close', 'reopen', 'forward', 'spam', 'unspam']
].map((action) => `POST ${action} ${ofCase}`);
const leadingCases = ['POST handOver /cases', `GET ${ofCase}/dispose`, `POST ${ofCase}/dispose`];
const registeringCases = [`POST register ${ofCase}`, `GET ${ofCase}/sheet`];

/** Said a second time, by hand: a change of the table must be meant. */
const expected: Record<Role, string[]> = {
	administrator: [...reading, ...administering, ...seconding, ...seating, ...translating, ...exchanging],
	strategist: [
		...reading,
		...readingReports,
		...readingAssessments,
		'GET /reports/overview',
		'GET /children'
	],
	caseOfficer: [
		...reading,
		...readingReports,
		...writingReports,
		...readingAssessments,
		...writingAssessments,
		...moving,
		...reviewing,
		...preparing,
		...answering,
		...inviting,
		...invitingClasses,
		`POST settings ${ofClasses}`,
		...typing,
		...keeping,
		...enteringCases,
		...readingCases,
		...workingOnCases
	],
	approvingManager: [
		...readingCases,
		...leadingCases,
		...reading,
		...readingReports,
		...readingAssessments,
		...movesOf('takeBack', 'signOff', 'publish'),
		...moving,
		...answering,
		...disposing,
		...keeping
	],
	registrar: [
		...readingCases,
		...registeringCases,
		...reading,
		...readingReports,
		...readingAssessments,
		...movesOf('register', 'publish'),
		...deciding,
		...typing,
		...disposing,
		...seconding,
		...handingOut,
		...unlocking,
		...enteringCases
	],
	secretary: [
		...reading,
		...readingReports,
		...movesOf('register'),
		...deciding,
		...commenting,
		...seating,
		...stating,
		...entering
	],
	contactCentre: enteringCases,
	facilitator: invitingClasses,
	councilMember: [...commenting, ...stating],
	ombudsman: [...commenting, ...stating, ...readingAssessments, 'GET /children'],
	translator: [...translating, ...translatingTexts, ...exchanging],
	dataProtectionOfficer: ['GET /log']
};

describe('the routes of staff', () => {
	it('all stand in the access table, and the table names no other', () => {
		const inTable = Object.entries(routeAccess).map(([route, each]): [string, string[]] => [
			route,
			Object.keys(each)
		]);
		expect(found.size).toBeGreaterThan(15);
		expect(names(found)).toEqual(names(inTable));
	});
	it.each(roles)('let %s do what is theirs and no more', (role) => {
		expect(reachedBy(holderOf(role))).toEqual([...everyone, ...expected[role]].sort());
	});
	it('let nobody who is not signed in do anything', () => {
		expect(reachedBy(undefined)).toEqual([]);
	});
	it('answer anybody only where one signs in or out', () => {
		const open = Object.entries(routeAccess).filter(([, each]) => Object.values(each).includes('anyone'));
		expect(open.map(([route]) => shortened(route)).sort()).toEqual([
			'/password/[token]',
			'/refused',
			'/sign-in',
			'/sign-in/provider',
			'/sign-in/provider/return',
			'/sign-out',
			'/sign-out/provider',
			'/sign-out/provider/return',
			'council:',
			'council:/code',
			'council:/refused',
			'council:/sign-out',
			'facilitator:',
			'facilitator:/[token]'
		]);
	});
});

describe('raw answers', () => {
	it('are handed out by a registrar and nobody else', () => {
		const fetches = roles.filter((role) => mayDo(holderOf(role), 'record.handOut', 'own'));
		expect(fetches).toEqual(['registrar']);
		expect(mayDo(holderOf('registrar'), 'record.handOut', 'other')).toBe(false);
	});
	it('leave by one route', () => {
		const files = globSync('src/{routes,lib}/**/*.{ts,svelte}', { cwd: projectRoot() }).filter((file) =>
			/records\/handOut\.ts'/.test(readFileSync(join(projectRoot(), file), 'utf8'))
		);
		expect(files.map((file) => file.split('/staff/')[1])).toEqual([
			'consultations/[slug]/records/[request]/answers/+server.ts'
		]);
	});
});

describe('the operations of the API', () => {
	it('all stand in the access table, are for anybody, and the table names no other', () => {
		expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
			Object.keys(apiAccess).sort()
		);
		expect(new Set(Object.values(apiAccess))).toEqual(new Set(['anyone']));
	});
});

describe('everything outside staff’s and the councils’ pages', () => {
	const files = globSync(
		['src/routes/**/*.{ts,svelte}', 'src/lib/server/api/**/*.ts', 'src/lib/server/forms/**/*.ts'],
		{ cwd: projectRoot() }
	).filter((file) => !/\((staff|council|facilitator)\)/.test(file));
	it('never reads who is signed in', () => {
		expect(files.length).toBeGreaterThan(20);
		const reading = files.filter((file) =>
			/locals\.(person|sessionToken|signingIn)|server\/auth\/|\bcookies\b/.test(
				readFileSync(join(projectRoot(), file), 'utf8')
			)
		);
		// What a reporter has under way is known by a cookie of its own: the next test says what these do with it.
		const root = 'src/routes/[lang=lang]';
		expect(reading.sort()).toEqual([
			`${root}/(child)/complaints/child/+page.server.ts`,
			`${root}/(public)/complaints/case/+page.server.ts`,
			`${root}/(public)/complaints/case/files/+page.server.ts`,
			`${root}/(public)/complaints/new/+page.server.ts`,
			`${root}/complaintMoves.ts`
		]);
	});
	it('reads one cookie where one complains, which names nobody', () => {
		const complaining = files.filter((file) => /complaint/.test(file));
		expect(complaining.length).toBeGreaterThan(5);
		for (const file of complaining) {
			const source = readFileSync(join(projectRoot(), file), 'utf8');
			expect(source, file).not.toMatch(/locals\.(person|sessionToken|signingIn)|server\/auth\/(?!turns)/);
			// Only the functions of server/complaints/reporter.ts look into it.
			expect(source, file).not.toMatch(/\bcookies\.(get|set|delete|getAll)\b/);
		}
	});
	it('nor do the pages of who leads a class session, who has no account', () => {
		const led = globSync('src/routes/**/(facilitator)/**/*.{ts,svelte}', { cwd: projectRoot() });
		expect(led.length).toBeGreaterThan(5);
		const reading = led.filter((file) =>
			/locals\.(person|sessionToken|signingIn)|server\/(auth|responses|releases|records)\//.test(
				readFileSync(join(projectRoot(), file), 'utf8')
			)
		);
		expect(reading).toEqual([]);
	});
});

describe('operationOf', () => {
	it('reads an address as SvelteKit does', () => {
		const of = (method: string, query: string) => operationOf(method, new URLSearchParams(query));
		expect(of('HEAD', '')).toBe('GET');
		expect(of('POST', '')).toBe('POST');
		expect(of('POST', '?to=/x&/grant&/disable')).toBe('POST grant');
		expect(of('GET', '?/grant')).toBe('GET');
		expect(of('DELETE', '?/grant')).toBe('DELETE');
	});
	it('knows nothing that every object has', () => {
		expect(accessTo('constructor', 'name')).toBeUndefined();
		expect(accessTo(staffRoot, 'POST constructor')).toBeUndefined();
		expect(accessTo(staffRoot, 'constructor')).toBeUndefined();
	});
});
