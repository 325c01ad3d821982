/** The roles of the house. Those without a task yet exist as data: they can be given, and may do nothing. */
export const roles = [
	'administrator',
	'strategist',
	'caseOfficer',
	'approvingManager',
	'registrar',
	'secretary',
	'contactCentre',
	'facilitator',
	'councilMember',
	'ombudsman',
	'translator',
	'dataProtectionOfficer'
] as const;
export type Role = (typeof roles)[number];

/** What a role is held for: the whole city, a committee, or a council. */
export type Place = 'city' | 'committee' | 'council';

export const placesOfRole: Record<Role, readonly Place[]> = {
	administrator: ['city'],
	strategist: ['city'],
	caseOfficer: ['committee'],
	approvingManager: ['committee'],
	registrar: ['committee'],
	secretary: ['committee', 'council'],
	contactCentre: ['city'],
	facilitator: ['city'],
	councilMember: ['council'],
	/** For the whole city, and with a seat of their own beside the councils. */
	ombudsman: ['city', 'council'],
	translator: ['city'],
	dataProtectionOfficer: ['city']
};

/** A role that a person holds. Both ids are null for the whole city; never both set. */
export type Grant = { role: Role; committeeId: string | null; councilId: string | null };

export type GrantIssue = 'place-missing' | 'place-not-for-role';

/** Where a grant is held. */
export function placeOf({ committeeId, councilId }: Grant): Place {
	if (committeeId) return 'committee';
	return councilId ? 'council' : 'city';
}

/** Whether a role can be held at that place. Issues: `place-missing`, `place-not-for-role`. */
export function grantIssue(grant: Grant): GrantIssue | undefined {
	const places = placesOfRole[grant.role];
	const place = placeOf(grant);
	if (grant.committeeId && grant.councilId) return 'place-not-for-role';
	if (places.includes(place)) return undefined;
	return place === 'city' ? 'place-missing' : 'place-not-for-role';
}

export const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);
