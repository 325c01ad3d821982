import type { Translate } from '#lib/i18n/translate.ts';
import type { Database } from '#lib/server/db/client.ts';

declare global {
	namespace App {
		interface Locals {
			db: Database;
			lang: string;
			t: Translate;
			/** The signed-in person; only ever set below /{lang}/staff and /{lang}/council. */
			person?: import('#lib/domain/access/table.ts').Person;
			sessionToken?: string;
			/** Somebody who has given a password and not yet the second factor; only there too. */
			signingIn?: import('#lib/server/auth/sessions.ts').SigningIn;
			/** Whoever leads a class session; only ever set below /{lang}/facilitator. */
			facilitator?: import('#lib/server/classes/facilitator.ts').Facilitator;
		}
		interface Error {
			message: string;
			id?: string;
		}
	}
}

export {};
