import type { Database } from '../db/client.ts';
import { gate } from './gate.ts';

export type Sending = {
	/** The reporter's own: what is asked is asked of this browser alone. */
	token: string;
	address: string;
	/** The field `proof` of the form. */
	proof: string | undefined;
};

/** Whether a complaint may be sent now; `wait`: too many have come from this address; `asked`: first a task or a wait. */
export const mayBeSent = async (db: Database, sending: Sending): Promise<'open' | 'wait' | 'asked'> =>
	(await gate(db, { kind: 'send', ...sending })).to;
