import type { Role } from '#lib/domain/access/roles.ts';
import { administering } from './city.ts';
import { ofClasses, invitingClasses } from './classes.ts';
import {
	unlocking,
	keeping,
	enteringCases,
	readingCases,
	workingOnCases,
	leadingCases,
	registeringCases
} from './complaints.ts';
import {
	moving,
	preparing,
	inviting,
	typing,
	answering,
	commenting,
	reviewing,
	reading,
	disposing,
	seconding,
	handingOut
} from './consultations.ts';
import { seating, stating, entering } from './councils.ts';
import {
	readingReports,
	writingReports,
	movesOf,
	deciding,
	readingAssessments,
	writingAssessments
} from './reports.ts';
import { exchanging, translating, translatingTexts } from './translations.ts';

/** Of whoever is signed in, whatever the role. */
export const everyone = [
	'GET ',
	'GET /account',
	'POST password /account',
	'POST recoveryCodes /account',
	'POST secondFactor /account',
	'POST signOutEverywhere /account'
];

/** Said a second time, by hand: a change of the table must be meant. */
export const expected: Record<Role, string[]> = {
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
