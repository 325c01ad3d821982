import type { Queryable } from '../db/client.ts';
import type { Fields } from '../forms/read.ts';

export type Asking = { address: string; fields: Fields; kind: 'own' | 'child' };

/** Whether a complaint may be sent from here now; `wait`: too many have been, and one is told when to try again. */
export function mayBeSent(_db: Queryable, _asking: Asking): Promise<'open' | 'wait'> {
	return Promise.resolve('open');
}
