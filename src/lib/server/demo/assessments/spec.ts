import type { Checklist } from '#lib/domain/assessments/checklist.ts';
import type { AssessmentMove } from '#lib/domain/assessments/lifecycle.ts';
import type { Step } from '#lib/domain/assessments/steps.ts';

export type DemonstrationStep = {
	fields: Record<string, string>;
	rows?: Record<string, string>[];
	/** A day of it, some days from today. */
	day?: { field: string; from: number };
};

export type DemonstrationAssessment = {
	committee: string;
	consultations: string[];
	/** References into the release, of which those that it shows are taken; and how many texts. */
	figures: string[];
	texts: number;
	checklist: Checklist;
	steps: Partial<Record<Step, DemonstrationStep>>;
	moves: AssessmentMove[];
	shown: boolean;
};
