import type { I18n } from './context.ts';
import type { Translate } from './translate.ts';

/** What is said otherwise where figures are of people who complained, and not of people who were asked. */
const otherwise: Readonly<Record<string, string>> = {
	'results:compare': 'complaintFacts:compare',
	'results:eyebrow': 'complaintFacts:eyebrow',
	'results:facts.respondents': 'complaintFacts:people',
	'results:facts.respondentsHidden': 'complaintFacts:peopleHidden',
	'results:facts.asked': 'complaintFacts:committee',
	'results:facts.period': 'complaintFacts:closed',
	'results:participation.title': 'complaintFacts:districtTitle',
	'results:participation.noRegister': 'complaintFacts:noRate',
	'results:participation.notImported': 'complaintFacts:noRate',
	'results:participation.notComparable': 'complaintFacts:noRate',
	'results:participation.countsOnly': 'complaintFacts:countsOnly',
	'results:answers.title': 'complaintFacts:answersTitle',
	'results:chart.base': 'complaintFacts:base',
	'results:chart.several': 'complaintFacts:several',
	'results:chart.groupBase': 'complaintFacts:groupBase',
	'results:table.base': 'complaintFacts:persons',
	'results:table.respondents': 'complaintFacts:persons',
	'results:category.notAnswered': 'complaintFacts:notTold',
	'results:category.notStated': 'complaintFacts:notToldGroup',
	'results:withheld': 'complaintFacts:withheld',
	'results:question.all': 'complaintFacts:all',
	'results:question.back': 'complaintFacts:back'
};

/** A translator that speaks of people who complained. */
export const ofComplaints =
	(t: Translate): Translate =>
	(key, values) =>
		t(otherwise[key] ?? key, values);

/** The same of a page's language. */
export const speakingOfComplaints = (i18n: I18n): I18n => ({ ...i18n, t: ofComplaints(i18n.t) });
