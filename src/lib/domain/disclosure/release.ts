import { attackOf, tooNarrow, type Attack } from './attack.ts';
import type { ReleaseDocument } from './document.ts';
import type { Solve } from './model.ts';
import type { Plan, QuestionPlan } from './plan.ts';
import { planMargins, planQuestion } from './plan-question.ts';
import type { Primary } from './primaries.ts';
import { renderQuestion, renderRelease } from './render.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Counts } from './tally.ts';

export type ReleaseOptions = {
	solve: Solve;
	settings?: Settings;
	/** Told after each batch of questions: how many have passed the attack, of how many. */
	progress?: (done: number, total: number) => void;
};

const batchSize = 8;

/** Withholds the table responsible for what is known too closely: its own, else the question's last, else all of it. */
function withhold(plan: QuestionPlan, narrow: readonly Primary[]): QuestionPlan {
	const own = narrow.map(({ breakdown }) => breakdown).find((breakdown) => plan.by[breakdown]);
	const responsible = own ?? plan.by.findLastIndex((table) => table !== undefined);
	if (responsible >= 0)
		return { total: plan.total, by: plan.by.map((table, at) => (at === responsible ? undefined : table)) };
	if (!plan.total) throw new Error('a hidden count follows although nothing is shown');
	return { total: undefined, by: plan.by };
}

/** Margins that pass the attack on margins alone. */
async function safeMargins(counts: Counts, settings: Settings, solve: Solve): Promise<Plan['margins']> {
	const margins = planMargins(counts, settings);
	for (;;) {
		const document = renderRelease(counts, { margins, questions: [] }, settings);
		const attack = attackOf(counts, undefined, document, undefined, settings);
		if (!attack) return margins;
		const [intervals] = await solve([attack.model]);
		const narrow = tooNarrow(attack, intervals!);
		if (narrow.length === 0) return margins;
		const own = narrow.map(({ breakdown }) => breakdown).find((breakdown) => margins[breakdown]);
		const responsible = own ?? margins.findLastIndex((margin) => margin !== undefined);
		if (responsible < 0) throw new Error('a group follows although no background is shown');
		margins[responsible] = undefined;
	}
}

/**
 * Everything that may be shown of a consultation: question tables first, then tables by background, answers merged
 * until every cell is 0 or at least k, or the table withheld; then the attack on all of it together, and what it finds
 * withheld, until it finds nothing. The same counts give the same document. Nothing is shown under `base` respondents.
 */
export async function computeRelease(counts: Counts, options: ReleaseOptions): Promise<ReleaseDocument> {
	const { solve, settings = defaultSettings, progress } = options;
	if (counts.respondents < settings.base) return renderRelease(counts, undefined, settings);
	const margins = await safeMargins(counts, settings, solve);
	const plans = counts.layout.questions.map((_, at) => planQuestion(counts, at, margins, settings));
	const document = renderRelease(counts, { margins, questions: plans }, settings);
	const waiting = plans.map((_, at) => at);
	while (waiting.length > 0) {
		const attacks: { at: number; attack: Attack }[] = [];
		while (waiting.length > 0 && attacks.length < batchSize) {
			const at = waiting.shift()!;
			const attack = attackOf(counts, at, document, document.questions[at], settings);
			if (attack) attacks.push({ at, attack });
		}
		const solved = attacks.length > 0 ? await solve(attacks.map(({ attack }) => attack.model)) : [];
		for (const [index, { at, attack }] of attacks.entries()) {
			const narrow = tooNarrow(attack, solved[index]!);
			if (narrow.length === 0) continue;
			plans[at] = withhold(plans[at]!, narrow);
			document.questions[at] = renderQuestion(counts, at, plans[at], settings);
			waiting.push(at);
		}
		progress?.(plans.length - waiting.length, plans.length);
	}
	return document;
}
