import type { z } from 'zod';
import type { CouncilKind } from '#lib/domain/reports/statements/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { listPlaces } from '#lib/server/auth/users.ts';
import type { CouncilFields } from '#lib/server/councils/councils.ts';
import type { councilSchema } from './schemas.ts';

/** Committees that a council can stand beside. */
export const committeesOf = async ({ db }: App.Locals) =>
	(await listPlaces(db)).filter(({ kind }) => kind === 'committee').map(({ id, name }) => ({ id, name }));

/** What a form's fields say of a council; names in further languages stay as they are. */
export const readFields = (
	{ name, english, kind, committee }: z.infer<typeof councilSchema>,
	before: LocalText = {}
): CouncilFields => {
	const { en: _, ...others } = before;
	return {
		name: { ...others, sv: name, ...(english ? { en: english } : {}) },
		kind: kind as CouncilKind,
		committeeId: committee
	};
};
