import { parseArgs } from 'node:util';
import { isRole, placesOfRole, roles, type Grant } from '#lib/domain/access/roles.ts';
import { UserError } from '../auth/grants.ts';
import { addUser, EmailTaken } from '../auth/users.ts';
import { findPlace } from '../city/committees.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { guarded, UsageError, type ExitCode, type Io } from './io.ts';

export const usage =
	'radslag user add EMAIL --name NAME --role ROLE[:COMMITTEE-OR-COUNCIL] [--role …] [--language TAG]';

/** A role as it is written on the command line: `administrator`, `caseOfficer:trafiknamnden`. */
async function grantFrom(db: Database, written: string): Promise<Grant> {
	const [role = '', slug] = written.split(':', 2);
	if (!isRole(role)) throw new UsageError(`There is no role ${role}. The roles are: ${roles.join(', ')}`);
	if (!slug) return { role, committeeId: null, councilId: null };
	for (const place of placesOfRole[role]) {
		if (place === 'city') continue;
		const id = await findPlace(db, place, slug);
		if (id) return { role, committeeId: null, councilId: null, [`${place}Id`]: id };
	}
	throw new UsageError(`There is no ${placesOfRole[role].join(' or ')} ${slug} for ${role}`);
}

/** `user add EMAIL`: adds a person and prints the one-time link by which they choose a password. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { name: text, language: text, role: { type: 'string', multiple: true } }
		});
		const [email, ...more] = positionals;
		if (!email || more.length > 0 || !/^[^\s@]+@[^\s@]+$/.test(email))
			throw new UsageError('One e-mail address is needed');
		if (!values.name?.trim()) throw new UsageError('--name says who it is');
		if (!values.role?.length) throw new UsageError(`--role is one of: ${roles.join(', ')}`);
		const grants: Grant[] = [];
		for (const written of values.role) grants.push(await grantFrom(db, written));
		try {
			const user = { email, name: values.name, roles: grants };
			const { link } = await addUser(db, user, values.language ? { lang: values.language } : {});
			io.out(`Added ${email}. The link below works once, for 48 hours; hand it to them and to nobody else.`);
			io.out(new URL(link, config().ORIGIN).href);
			return 0;
		} catch (error) {
			if (error instanceof UserError)
				throw new UsageError(
					'This role is held for a committee or council: --role ROLE:COMMITTEE, or for the whole city: --role ROLE',
					{ cause: error }
				);
			if (!(error instanceof EmailTaken)) throw error;
			io.err(error.message);
			return 1;
		}
	});
