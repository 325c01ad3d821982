export type Account = {
	disabled: boolean;
	hasPassword: boolean;
	secondFactor: 'set' | 'missing' | 'notRequired';
};

/** How far an account has come, as messages/…/staff.json names it. */
export function standingOf({ disabled, hasPassword, secondFactor }: Account): string {
	if (disabled) return 'disabled';
	if (!hasPassword) return 'waiting';
	return secondFactor === 'missing' ? 'factorMissing' : 'active';
}
