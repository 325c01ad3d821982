import type { Grant, GrantIssue, Role } from '#lib/domain/access/roles.ts';
import { grantIssue } from '#lib/domain/access/roles.ts';

/** The grant that a form's two fields name, or what is wrong with it. */
export function readGrant({ role, place }: { role: string; place: string }): Grant | GrantIssue {
	const [kind, id = null] = place.split(':');
	const grant: Grant = {
		role: role as Role,
		committeeId: kind === 'committee' ? id : null,
		councilId: kind === 'council' ? id : null
	};
	return grantIssue(grant) ?? grant;
}
