/**
 * Languages in which one is answered when one has written in them: Finnish, Meänkieli and the Sámi languages (Act (2009:724)
 * on National Minorities and Minority Languages, section 8).
 */
export const answeredLanguages: ReadonlySet<string> = new Set(['fi', 'fit', 'se', 'sma', 'smj']);

/** Whether who wrote in this language has a right to an answer in it. */
export const mustAnswerIn = (language: string): boolean => answeredLanguages.has(language);

/**
 * What is wrong with the language of an answer: `language-unknown`; `language-reason`: it is another than the reporter has
 * a right to, and nobody has written why.
 */
export function answerLanguageIssue(
	{ wanted, given, reason }: { wanted: string; given: string; reason: string },
	languages: readonly string[]
): 'language-unknown' | 'language-reason' | undefined {
	if (!languages.includes(given)) return 'language-unknown';
	return mustAnswerIn(wanted) && given !== wanted && reason === '' ? 'language-reason' : undefined;
}
