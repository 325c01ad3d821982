import { ageGroupOf, type SchoolYears } from '../classes/schoolYears.ts';
import type { Draft } from '../drafts/node.ts';
import { draftFor } from '../findings/years.ts';
import { lengthsOf, type Lengths } from '../findings/minutes.ts';
import { outlineOf } from '../findings/outline.ts';
import { formAsDraft } from '../drafts/make.ts';
import { blankForm } from '../drafts/blank.ts';
import { childConsultation } from './childConsultation.ts';
import { citizenDialogue } from './citizenDialogue.ts';
import { citizenSurvey } from './citizenSurvey.ts';
import { complaint } from './complaint.ts';
import { openHearing } from './openHearing.ts';
import { serviceUserSurvey } from './serviceUserSurvey.ts';
import { templateNames, type Template, type TemplateName } from './template.ts';

export { templateNames, type Template, type TemplateName } from './template.ts';

const byName: Record<TemplateName, Template> = {
	blank: { name: 'blank', form: blankForm, audience: ['adults'], terms: {} },
	'citizen-dialogue': citizenDialogue,
	'citizen-survey': citizenSurvey,
	'service-user-survey': serviceUserSurvey,
	'open-hearing': openHearing,
	'child-consultation': childConsultation,
	complaint
};

/** Forms to begin with, in the order that they are offered. */
export const templates: readonly Template[] = templateNames.map((name) => byName[name]);

const isName = (name: string): name is TemplateName => (templateNames as readonly string[]).includes(name);

/** The template of a name; undefined when there is none. */
export const templateNamed = (name: string): Template | undefined =>
	isName(name) ? byName[name] : undefined;

/** How many questions a template asks at most, and how many minutes they take. */
export function lengthOfTemplate({ form, audience, terms, years }: Template): Lengths {
	const draft = formAsDraft(form);
	if (!years) return lengthsOf(outlineOf(draft), { audience, terms });
	const each = years.map((which) => lengthOfYears(draft, which));
	const most = (of: (lengths: Lengths) => number) => Math.max(...each.map(of));
	return {
		questions: most(({ questions }) => questions),
		minutes: {
			longest: most(({ minutes }) => minutes.longest),
			typical: most(({ minutes }) => minutes.typical)
		}
	};
}

/** How many questions children of some school years are asked, and how many minutes they take. */
export const lengthOfYears = (draft: Draft, which: SchoolYears): Lengths =>
	lengthsOf(outlineOf(draftFor(draft, which)), { audience: ageGroupOf[which] });
