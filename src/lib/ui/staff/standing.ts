export type Account = {
	disabled: boolean;
	hasPassword: boolean;
	/** To the city's own sign-in. */
	linked: boolean;
	secondFactor: 'set' | 'missing' | 'notRequired';
};

/** How far an account has come, as messages/…/staff.json names it. */
export function standingOf({ disabled, hasPassword, linked, secondFactor }: Account): string {
	if (disabled) return 'disabled';
	if (linked) return 'active';
	if (!hasPassword) return 'waiting';
	return secondFactor === 'missing' ? 'factorMissing' : 'active';
}
