import type { Access } from './actions.ts';

/** All of staff's pages lie below this route. */
export const staffRoot = '/[lang=lang]/(staff)/staff';
/** All of the councils' pages lie below this one. */
export const councilRoot = '/[lang=lang]/(council)/council';
/** All pages of whoever leads a class session lie below this one. */
export const facilitatorRoot = '/[lang=lang]/(facilitator)/facilitator';

/** `GET`, `POST` (a page's default action, or an endpoint), or `POST name` for a named action. */
export type Operation = string;

const pages: Record<string, Record<Operation, Access>> = {
	'': { GET: 'person' },
	'/sign-in': { GET: 'anyone', POST: 'anyone' },
	'/sign-in/provider': { GET: 'anyone' },
	'/sign-in/provider/return': { GET: 'anyone' },
	'/sign-out': { POST: 'anyone' },
	'/sign-out/provider': { GET: 'anyone' },
	'/sign-out/provider/return': { GET: 'anyone' },
	'/refused': { GET: 'anyone' },
	'/second-factor': { GET: 'signingIn', POST: 'signingIn' },
	'/set-up-second-factor': { GET: 'signingIn', POST: 'signingIn' },
	'/password/[token]': { GET: 'anyone', POST: 'anyone' },
	'/account': {
		GET: 'person',
		'POST password': 'person',
		'POST recoveryCodes': 'person',
		'POST secondFactor': 'person',
		'POST signOutEverywhere': 'person'
	},
	'/consultations': { GET: 'consultation.list' },
	'/consultations/add': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]': {
		GET: 'consultation.read',
		'POST submit': 'consultation.prepare',
		'POST takeBack': 'consultation.prepare',
		'POST schedule': 'consultation.prepare',
		'POST archive': 'consultation.prepare'
	},
	'/consultations/[slug]/settings': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]/edit': { GET: 'consultation.prepare' },
	'/consultations/[slug]/edit/draft': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]/edit/media': { POST: 'consultation.prepare' },
	'/consultations/[slug]/recordings': {
		GET: 'consultation.prepare',
		'POST keep': 'consultation.prepare',
		'POST remove': 'consultation.prepare'
	},
	'/consultations/[slug]/file': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]/file/form.xlsx': { GET: 'consultation.prepare' },
	'/consultations/[slug]/file/form.json': { GET: 'consultation.prepare' },
	'/consultations/[slug]/preview': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]/publish': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]/print': { GET: 'consultation.read' },
	'/consultations/[slug]/print/[kind]/[tag]/[size].pdf': { GET: 'consultation.read' },
	'/consultations/[slug]/review': {
		GET: 'consultation.prepare',
		'POST checklist': 'consultation.prepare',
		'POST ask': 'consultation.prepare',
		'POST answer': 'consultation.prepare'
	},
	'/consultations/[slug]/comment': { GET: 'consultation.comment', POST: 'consultation.comment' },
	'/consultations/[slug]/answer': { GET: 'consultation.answer', POST: 'consultation.answer' },
	'/consultations/[slug]/contacts': { GET: 'contacts.read' },
	'/consultations/[slug]/contacts.csv': { GET: 'contacts.read' },
	'/consultations/[slug]/codes': {
		GET: 'codes.manage',
		'POST entry': 'codes.manage',
		'POST make': 'codes.manage',
		'POST revoke': 'codes.manage'
	},
	'/consultations/[slug]/classes': {
		GET: 'class.invite',
		'POST settings': 'consultation.prepare',
		'POST invite': 'class.invite',
		'POST revoke': 'class.invite'
	},
	'/classes': { GET: 'class.invite', 'POST open': 'class.invite' },
	'/consultations/[slug]/paper': {
		GET: 'paper.type',
		'POST type': 'paper.type',
		'POST sample': 'paper.type'
	},
	'/consultations/[slug]/paper/[sheet]': {
		GET: 'paper.type',
		'POST type': 'paper.type',
		'POST settle': 'paper.type'
	},
	'/consultations/[slug]/open': { GET: 'consultation.open', POST: 'consultation.open' },
	'/consultations/[slug]/close': { GET: 'consultation.close', POST: 'consultation.close' },
	'/consultations/[slug]/release': { GET: 'consultation.release', POST: 'consultation.release' },
	'/consultations/[slug]/release/plan': {
		GET: 'consultation.release',
		'POST save': 'consultation.release',
		'POST cross': 'consultation.release',
		'POST uncross': 'consultation.release',
		'POST preview': 'consultation.release',
		'POST compare': 'consultation.release'
	},
	'/consultations/[slug]/texts': { GET: 'texts.review', POST: 'texts.review' },
	'/consultations/[slug]/texts/translations': { GET: 'texts.review', POST: 'texts.review' },
	'/translations/texts': { GET: 'translation.write', POST: 'translation.write' },
	'/consultations/[slug]/retention': {
		GET: 'consultation.read',
		'POST add': 'retention.decide',
		'POST remove': 'retention.decide',
		'POST decide': 'retention.decide'
	},
	'/consultations/[slug]/records': { GET: 'record.read', POST: 'record.handOut' },
	'/consultations/[slug]/records/[request]': {
		GET: 'record.read',
		'POST review': 'record.handOut',
		'POST refuse': 'record.handOut',
		'POST withdraw': 'record.handOut',
		'POST approve': 'record.approve',
		'POST sendBack': 'record.approve'
	},
	'/consultations/[slug]/records/[request]/answers': { POST: 'record.handOut' },
	'/consultations/[slug]/classes/texts': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/consultations/[slug]/package': { GET: 'consultation.read', POST: 'consultation.read' },
	'/consultations/[slug]/package/file': { GET: 'consultation.read' },
	'/cases/add': { GET: 'case.enter', POST: 'case.enter' },
	'/cases/add/receipt': { POST: 'case.enter' },
	/** Closed complaints into a release; the period's committee is asked about by the page itself. */
	'/cases/count': {
		GET: 'consultation.release',
		'POST count': 'consultation.release',
		'POST takeBack': 'consultation.release'
	},
	'/cases/settings': {
		GET: 'case.administer',
		'POST desk': 'case.administer',
		'POST terms': 'case.administer',
		'POST addPlace': 'case.administer',
		'POST changePlace': 'case.administer',
		'POST endPlace': 'case.administer',
		'POST addDuty': 'case.administer',
		'POST changeDuty': 'case.administer',
		'POST raiseDuty': 'case.administer',
		'POST removeDuty': 'case.administer'
	},
	'/help': {
		GET: 'cityPage.edit',
		'POST add': 'cityPage.edit',
		'POST change': 'cityPage.edit',
		'POST raise': 'cityPage.edit',
		'POST remove': 'cityPage.edit'
	},
	'/children': { GET: 'children.read' },
	'/children/areas': { GET: 'cityPage.edit', POST: 'cityPage.edit' },
	'/reports': { GET: 'consultation.list' },
	'/reports/[committee]/[period]': {
		GET: 'report.read',
		'POST begin': 'report.write',
		'POST register': 'report.register',
		'POST takeBack': 'report.takeBack',
		'POST signOff': 'report.signOff',
		'POST putOnAgenda': 'report.decide',
		'POST decide': 'report.decide',
		'POST handOver': 'report.decide',
		'POST publish': 'report.publish'
	},
	'/reports/overview': { GET: 'cityReport.read' },
	'/reports/[committee]/[period]/statistics': {
		GET: 'report.read',
		'POST add': 'report.write',
		'POST remove': 'report.write'
	},
	'/reports/[committee]/[period]/preview': { GET: 'report.read' },
	'/reports/[committee]/[period]/versions': { GET: 'report.read' },
	'/reports/[committee]/[period]/versions/[number]': { GET: 'report.read' },
	'/reports/[committee]/[period]/councils': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/[period]/councils/answers': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/[period]/staircase': {
		GET: 'report.read',
		'POST position': 'report.write',
		'POST bring': 'report.write'
	},
	'/reports/[committee]/[period]/staircase/[step]': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/[period]/actions': { GET: 'report.read' },
	'/reports/[committee]/[period]/actions/add': { GET: 'report.write', POST: 'report.write' },
	'/reports/[committee]/[period]/actions/[action]': {
		GET: 'report.read',
		'POST save': 'report.write',
		'POST remove': 'report.write'
	},
	'/reports/[committee]/indicators': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/indicators/[indicator]': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/goals': {
		GET: 'report.read',
		'POST add': 'report.write',
		'POST end': 'report.write'
	},
	'/reports/[committee]/[period]/indicators': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/[period]/goals': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/[period]/write/[section]': { GET: 'report.read', POST: 'report.write' },
	'/reports/[committee]/[period]/write/[section]/text': { POST: 'report.write' },
	'/reports/[committee]/[period]/write/[section]/quotations': { GET: 'report.write' },
	'/reports/[committee]/[period]/files': { GET: 'report.read', POST: 'report.read' },
	'/reports/[committee]/[period]/files/[id]': { GET: 'report.read' },
	'/reports/[committee]/[period]/package': { GET: 'consultation.list', POST: 'consultation.list' },
	'/reports/[committee]/[period]/package/file': { GET: 'consultation.list' },
	'/assessments': { GET: 'assessment.read' },
	'/assessments/[committee]/add': { GET: 'assessment.write', POST: 'assessment.write' },
	'/assessments/[committee]/[assessment]': {
		GET: 'assessment.read',
		'POST move': 'assessment.write',
		'POST show': 'assessment.write'
	},
	'/assessments/[committee]/[assessment]/[step]': { GET: 'assessment.read', POST: 'assessment.write' },
	'/assessments/[committee]/[assessment]/checklist': { GET: 'assessment.read', POST: 'assessment.write' },
	'/assessments/[committee]/[assessment]/files/[name]': { GET: 'assessment.read' },
	'/consultations/[slug]/texts/shown': { GET: 'texts.review', POST: 'texts.review' },
	'/consultations/[slug]/themes': {
		GET: 'texts.review',
		'POST add': 'texts.review',
		'POST rename': 'texts.review',
		'POST merge': 'texts.review',
		'POST remove': 'texts.review',
		'POST fix': 'texts.review'
	},
	'/cases': { GET: 'case.read', 'POST handOver': 'case.handOver' },
	/** What several may do is asked for of each case (domain/complaints/caseActions.ts). */
	'/cases/[case]': {
		GET: 'case.read',
		'POST take': 'case.write',
		'POST acknowledge': 'case.write',
		'POST investigate': 'case.write',
		'POST answer': 'case.write',
		'POST message': 'case.write',
		'POST note': 'case.read',
		'POST title': 'case.read',
		'POST code': 'case.write',
		'POST close': 'case.write',
		'POST reopen': 'case.write',
		'POST recuse': 'case.read',
		'POST handOver': 'case.read',
		'POST forward': 'case.write',
		'POST spam': 'case.write',
		'POST unspam': 'case.write',
		'POST register': 'case.register'
	},
	'/cases/[case]/files/[file]': { GET: 'case.read' },
	'/cases/[case]/sheet': { GET: 'case.register' },
	'/cases/[case]/dispose': { GET: 'case.dispose', POST: 'case.dispose' },
	'/councils': { GET: 'council.administer' },
	'/councils/add': { GET: 'user.administer', POST: 'user.administer' },
	'/councils/[council]': {
		GET: 'council.administer',
		'POST give': 'council.administer',
		'POST end': 'council.administer'
	},
	'/councils/[council]/edit': { GET: 'user.administer', POST: 'user.administer' },
	/** One's own case passphrase, and the keys of one's committees. */
	'/cases/keys': {
		GET: 'case.read',
		'POST passphrase': 'case.read',
		'POST forget': 'case.read',
		'POST unlock': 'case.read',
		'POST lock': 'case.read',
		'POST make': 'case.grantKey',
		'POST grant': 'case.grantKey',
		'POST revoke': 'case.grantKey',
		'POST rotate': 'case.grantKey',
		'POST escrow': 'case.grantKey'
	},
	'/log': { GET: 'log.read' },
	/** Pictures that every form can show. */
	'/pictograms': { GET: 'cityPage.edit', 'POST add': 'cityPage.edit', 'POST remove': 'cityPage.edit' },
	'/pages': { GET: 'cityPage.edit' },
	'/pages/[page]/film': {
		GET: 'cityPage.edit',
		'POST save': 'cityPage.edit',
		'POST remove': 'cityPage.edit'
	},
	'/pages/[page]/[tag]': { GET: 'cityPage.edit', POST: 'cityPage.edit' },
	'/translations': { GET: 'translation.write', 'POST settle': 'translation.write' },
	'/translations/[tag]': { GET: 'translation.write' },
	'/translations/[tag]/[key]': {
		GET: 'translation.write',
		'POST save': 'translation.write',
		'POST approve': 'translation.review',
		'POST takeBack': 'translation.write'
	},
	'/translations/forms': { GET: 'translation.write' },
	'/translations/forms/[slug]/[tag]': {
		GET: 'translation.write',
		'POST save': 'translation.write',
		'POST approve': 'translation.review'
	},
	'/translations/terms': { GET: 'translation.write' },
	'/translations/terms/[id]': {
		GET: 'translation.write',
		'POST save': 'translation.write',
		'POST remove': 'translation.write'
	},
	'/translations/exchange': {
		GET: 'translation.write',
		'POST look': 'translation.write',
		'POST use': 'translation.write'
	},
	'/translations/exchange/texts.xlf': { GET: 'translation.write' },
	'/translations/exchange/pages': {
		GET: 'translation.write',
		'POST look': 'translation.write',
		'POST use': 'translation.write'
	},
	'/translations/exchange/pages/pages.xlf': { GET: 'translation.write' },
	'/translations/exchange/forms/[slug]': {
		GET: 'translation.write',
		'POST look': 'translation.write',
		'POST use': 'translation.write'
	},
	'/translations/exchange/forms/[slug]/form.xlf': { GET: 'translation.write' },
	'/translations/exchange/forms/[slug]/form.xlsx': { GET: 'translation.write' },
	'/users': { GET: 'user.administer' },
	'/users/add': { GET: 'user.administer', POST: 'user.administer' },
	'/users/[id]': {
		GET: 'user.administer',
		'POST grant': 'user.administer',
		'POST revoke': 'user.administer',
		'POST link': 'user.administer',
		'POST secondFactor': 'user.administer',
		'POST unlink': 'user.administer',
		'POST signOut': 'user.administer',
		'POST disable': 'user.administer',
		'POST enable': 'user.administer'
	}
};

/** Pages of a consultation's that a count of complaints has too: it is released, kept and disposed of as answers are. */
export const countRoutes: ReadonlySet<string> = new Set(
	['', '/release', '/release/plan', '/retention', '/package', '/package/file'].map(
		(path) => `${staffRoot}/consultations/[slug]${path}`
	)
);

const ofCouncils: Record<string, Record<Operation, Access>> = {
	/** The sign-in, or what waits for who is signed in. */
	'': { GET: 'anyone', POST: 'anyone' },
	'/code': { GET: 'anyone', POST: 'anyone' },
	'/sign-out': { POST: 'anyone' },
	'/refused': { GET: 'anyone' },
	'/[council]/reviews/[review]': { GET: 'review.read' },
	'/[council]/reviews/[review]/comment': {
		GET: 'review.comment',
		'POST add': 'review.comment',
		'POST remove': 'review.comment'
	},
	'/[council]/reviews/[review]/statement': {
		GET: 'review.read',
		'POST add': 'review.comment',
		'POST take': 'review.comment',
		'POST move': 'review.comment',
		'POST language': 'review.comment',
		'POST agree': 'review.state'
	},
	'/[council]/reviews/[review]/statement/[point]': {
		GET: 'review.comment',
		'POST change': 'review.comment',
		'POST remove': 'review.comment'
	},
	'/[council]/reviews/[review]/statement/send': { GET: 'review.state', POST: 'review.state' },
	'/[council]/reviews/[review]/minutes': { GET: 'review.enterMinutes', POST: 'review.enterMinutes' }
};

const ofFacilitators: Record<string, Record<Operation, Access>> = {
	/** The session that this browser leads, or how one comes to lead one. */
	'': { GET: 'anyone', 'POST pause': 'facilitator', 'POST resume': 'facilitator' },
	/** A one-time link. Reading spends nothing: mail scanners open links. */
	'/[token]': { GET: 'anyone', POST: 'anyone' },
	'/end': { GET: 'facilitator', POST: 'facilitator' },
	'/screen': { GET: 'facilitator' },
	'/sheet.pdf': { GET: 'facilitator' }
};

const below = (root: string, routes: Record<string, Record<Operation, Access>>) =>
	Object.entries(routes).map(([path, operations]) => [root + path, operations] as const);

/** Route → operation → who may. A route of staff's or the councils' that is missing here answers nobody. */
export const routeAccess: Record<string, Record<Operation, Access>> = Object.fromEntries([
	...below(staffRoot, pages),
	...below(councilRoot, ofCouncils),
	...below(facilitatorRoot, ofFacilitators)
]);

/** Who may come to an operation of a route; undefined when the table does not know it. */
export function accessTo(routeId: string, operation: Operation): Access | undefined {
	const operations = Object.hasOwn(routeAccess, routeId) ? routeAccess[routeId] : undefined;
	return operations && Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}

/** The API's operations. It reads no session: what it gives is for everybody, and nothing else may be added to it. */
export const apiAccess: Record<string, Access> = {
	'GET /consultations': 'anyone',
	'GET /consultations.csv': 'anyone',
	'GET /consultations/{slug}': 'anyone',
	'POST /consultations/{slug}/responses': 'anyone',
	'GET /results/{slug}': 'anyone',
	'GET /results/{slug}.csv': 'anyone',
	'GET /reports/{committee}/{period}': 'anyone',
	'GET /reports/{committee}/{period}.csv': 'anyone',
	'GET /form.schema.json': 'anyone',
	'GET /report.schema.json': 'anyone',
	'GET /catalogue.jsonld': 'anyone',
	'GET /openapi.json': 'anyone'
};

/** The operation that a request asks for, as SvelteKit reads it: HEAD is GET, `?/name` names an action. */
export function operationOf(method: string, query: URLSearchParams): Operation {
	if (method === 'HEAD') return 'GET';
	if (method !== 'POST') return method;
	for (const name of query.keys()) if (name.startsWith('/')) return `POST ${name.slice(1)}`;
	return 'POST';
}
