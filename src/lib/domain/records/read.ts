export const registryNumberMost = 100;
export const askedMost = 2000;
export const reasonMost = 4000;

export type RequestIssue =
	'number-missing' | 'number-long' | 'asked-missing' | 'asked-long' | 'question-unknown';

/** A request as it was typed: issues by field. `questions`: those that can be asked for; '' means all. */
export function requestIssues(
	{ number, asked, question }: { number: string; asked: string; question: string },
	questions: readonly string[]
): Partial<Record<'number' | 'asked' | 'question', RequestIssue>> {
	return {
		...(number === '' ? { number: 'number-missing' as const } : {}),
		...(number.length > registryNumberMost ? { number: 'number-long' as const } : {}),
		...(asked === '' ? { asked: 'asked-missing' as const } : {}),
		...(asked.length > askedMost ? { asked: 'asked-long' as const } : {}),
		...(question !== '' && !questions.includes(question) ? { question: 'question-unknown' as const } : {})
	};
}

/** What is wrong with a reason, which every decision but an approval needs. */
export const reasonIssue = (reason: string): 'reason-missing' | 'reason-long' | undefined =>
	reason === '' ? 'reason-missing' : reason.length > reasonMost ? 'reason-long' : undefined;
