/** A process of its own that sends what waits in the outbox of an embedded database that another one has opened. */
import { connectSocket } from '#lib/server/db/client.ts';
import { sendLetters } from '#lib/server/mail/send.ts';

await sendLetters(connectSocket(process.env.DATA_DIR ?? ''));
process.exit(0);
