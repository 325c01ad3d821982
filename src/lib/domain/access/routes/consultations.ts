import type { Routes } from './shape.ts';

/** Consultations, from the first draft to the package for the archive. */
export const consultationRoutes: Routes = {
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
	'/consultations/[slug]/package': { GET: 'consultation.read', POST: 'consultation.read' },
	'/consultations/[slug]/package/file': { GET: 'consultation.read' },
	'/consultations/[slug]/texts/shown': { GET: 'texts.review', POST: 'texts.review' },
	'/consultations/[slug]/themes': {
		GET: 'texts.review',
		'POST add': 'texts.review',
		'POST rename': 'texts.review',
		'POST merge': 'texts.review',
		'POST remove': 'texts.review',
		'POST fix': 'texts.review'
	}
};
