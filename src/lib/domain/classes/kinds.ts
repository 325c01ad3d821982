/**
 * Where a class session is held. Which groups of children were reached is told from this, never by asking a child:
 * anpassad skola, förberedelseklass (newly arrived), preschool and open preschool (small children), a youth centre, a
 * home that protects from violence, an organisation that gathers children with disabilities, another partner.
 */
export const sessionKinds = [
	'school',
	'adapted',
	'preparatory',
	'preschool',
	'openPreschool',
	'leisure',
	'protected',
	'disability',
	'partner'
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const isSessionKind = (value: unknown): value is SessionKind =>
	(sessionKinds as readonly unknown[]).includes(value);

/** The groups that the children's ombudsman asks after (domain.md), and the kinds of session that reach each. */
export const reachedGroups = {
	disability: ['adapted', 'disability'],
	newlyArrived: ['preparatory'],
	small: ['preschool', 'openPreschool'],
	violence: ['protected']
} as const satisfies Record<string, readonly SessionKind[]>;
export type ReachedGroup = keyof typeof reachedGroups;
