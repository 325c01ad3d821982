import { findForSubmission } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { fieldOf } from '../forms/read.ts';
import { moveThrough, submissionKey, type Moved, type Posted } from './journey.ts';
import { isKeyUsed, retireKey } from './submit.ts';

/**
 * One move on a device that many use one after the other. `start`: back to the first screen. A page that the browser
 * still remembers opens nothing once its journey is over: its key was used up when it was sent, or left (`leave`), so
 * that neither going back nor sending a page again shows what somebody answered, with or without JavaScript.
 */
export async function moveInKiosk(db: Database, posted: Posted): Promise<Moved | { to: 'start' }> {
	const move = fieldOf(posted.fields, 'move');
	const key = submissionKey(posted.fields);
	if (move === 'leave') {
		const found = key && (await findForSubmission(db, posted.slug));
		if (found && key) await retireKey(db, found.id, key);
		return { to: 'start' };
	}
	if (key ? move !== 'send' && (await isKeyUsed(db, key)) : move !== 'stay') return { to: 'start' };
	const moved = await moveThrough(db, { ...posted, kiosk: true });
	return moved.to === 'refused' && moved.status === 409 ? { to: 'start' } : moved;
}
