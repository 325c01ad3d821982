import { eq } from 'drizzle-orm';
import { choosePassword } from '#lib/server/auth/links.ts';
import { offerTotpKey, setUpSecondFactor } from '#lib/server/auth/secondFactor.ts';
import { signIn } from '#lib/server/auth/signIn.ts';
import { codeAt, stepAt } from '#lib/server/auth/totp.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { users } from '#lib/server/db/schema/index.ts';
import type { Database } from '#lib/server/db/client.ts';

export const password = 'en katt i taket';

/** People of staff in a test's database, made the way the house makes them. */
export function peopleOf(database: () => Database) {
	let number = 0;
	const newEmail = () => `person${++number}@stad.example`;
	// Each person has an address of their own: the limits are per address too.
	const signInAs = (email: string, given = password, address = `10.0.0.${number}`, previousToken?: string) =>
		signIn(database(), { email, password: given, address, previousToken });

	/** Somebody with a password and no second factor yet. */
	async function personWithPassword(): Promise<{ id: string; email: string }> {
		const email = newEmail();
		const { id, link } = await addUser(database(), { email, name: 'Person', roles: [] });
		const issue = await choosePassword(database(), { token: link.split('/').at(-1) ?? '', password });
		if (issue) throw new Error(issue);
		return { id, email };
	}

	/** The token of a new session, right after the password. */
	async function tokenOf(email: string): Promise<string> {
		const result = await signInAs(email);
		if (!result.ok) throw new Error(result.issue);
		return result.token;
	}

	/** Somebody with a second factor, its key, a whole session and recovery codes. */
	async function personWithSecondFactor() {
		const { id, email } = await personWithPassword();
		const halfway = await tokenOf(email);
		const { key, sealed } = offerTotpKey(id);
		const code = codeAt(key, stepAt(Date.now()));
		const result = await setUpSecondFactor(database(), { userId: id, token: halfway, sealed, code });
		if (!result.ok) throw new Error(result.issue);
		return { id, email, key, halfway, ...result };
	}

	/** As if the last code had been used long ago. */
	const forgetLastStep = (id: string) =>
		database().update(users).set({ totpLastStep: null }).where(eq(users.id, id));

	return { newEmail, signInAs, personWithPassword, tokenOf, personWithSecondFactor, forgetLastStep };
}
