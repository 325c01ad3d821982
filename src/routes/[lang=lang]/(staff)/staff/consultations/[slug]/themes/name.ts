import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';

export const longestTheme = 80;

/** What is wrong with a theme's name, by code; undefined when nothing is. */
export function themeNameIssue(name: string): string | undefined {
	if (hasForbiddenCharacter(name)) return 'character-not-allowed';
	if (name === '') return 'theme-missing';
	return name.length > longestTheme ? 'theme-long' : undefined;
}
