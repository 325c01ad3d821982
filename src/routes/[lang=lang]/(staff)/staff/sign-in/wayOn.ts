/** Where somebody goes who has given a password, or comes from the city's own sign-in. */
export function wayOn(
	stage: 'in' | 'secondFactor' | 'setUp',
	{ lang, to }: { lang: string; to: string }
): string {
	const next = { secondFactor: 'second-factor', setUp: 'set-up-second-factor' };
	return stage === 'in' ? to : `/${lang}/staff/${next[stage]}?${new URLSearchParams({ to })}`;
}
