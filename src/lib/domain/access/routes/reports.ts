import type { Routes } from './shape.ts';

/** Reports, with their indicators, goals, staircase and actions. */
export const reportRoutes: Routes = {
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
	'/reports/[committee]/[period]/package/file': { GET: 'consultation.list' }
};
