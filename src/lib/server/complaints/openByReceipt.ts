import { newLinkToken } from '../auth/tokens.ts';
import type { Database } from '../db/client.ts';
import { logCase } from './log.ts';
import { lookUp } from './lookUp.ts';
import { forgetReporter, heldByReporter, holdForReporter } from './reporter.ts';

export type Typed = {
	reference: string;
	secret: string;
	address: string;
	proof: string | undefined;
	/** The token that the browser has already. */
	before: string | undefined;
};

/**
 * Opens a case in a reporter's browser with the receipt that was typed. Returns the token that the browser shall have: of
 * the case, or of what was typed and what was wrong with it; undefined when it has something else under way, which stays.
 */
export async function openByReceipt(
	db: Database,
	{ reference, secret, address, proof, before }: Typed
): Promise<string | undefined> {
	const held = await heldByReporter(db, before);
	if (held && held.kind !== 'look') return undefined;
	const token = before && held ? before : newLinkToken();
	const looked = await lookUp(db, { reference, secret, address, token, proof });
	if ('issue' in looked) {
		const { issue, minutes } = looked;
		const kept = { kind: 'look' as const, reference, secret, issue, ...(minutes ? { minutes } : {}) };
		return holdForReporter(db, kept, token);
	}
	// A new token: what somebody may have planted in the browser before opens nothing.
	if (before && held) await forgetReporter(db, before);
	const shared = Buffer.from(looked.shared).toString('base64');
	await logCase(db, { caseId: looked.caseId, action: 'openedByReporter' });
	return holdForReporter(db, { kind: 'case', caseId: looked.caseId, shared });
}
