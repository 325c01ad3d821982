import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

// Neither addresses nor e-mails are kept: buckets are named by an HMAC under a key that lives as long as the process.
const key = randomBytes(32);
const bucket = (name: string): string => createHmac('sha256', key).update(name).digest('base64');

const minutes = (points: number, duration: number) =>
	new RateLimiterMemory({ points, duration: duration * 60 });

/** Wrong attempts that are allowed. Right ones are given back. */
const limiters = {
	/** For one account from one address: somebody who has forgotten their password. */
	accountAndAddress: minutes(8, 15),
	/** For one account from anywhere. High, so that a stranger cannot easily lock somebody out. */
	account: minutes(60, 15),
	/** For one address, whichever the account. */
	address: minutes(40, 15),
	/** For the second factor of one account. */
	secondFactor: minutes(8, 15),
	/** For one's own password, asked again while signed in. */
	ownPassword: minutes(8, 15),
	/** Letters with a code, to one address from one place: whoever waits for a letter asks again. */
	letterAsked: minutes(6, 15),
	/** The same to one address from anywhere: a stranger fills nobody's letter box. */
	letterTo: minutes(20, 60),
	/** The same from one place, whoever they are to: a council meets in one room. */
	lettersFrom: minutes(80, 15),
	/** Codes that are typed, from one place. */
	codeTyped: minutes(80, 15),
	/** For a consultation's single-use codes, from one address: a library's visitors share one. */
	entryCode: minutes(40, 15),
	/** For the three words of class sessions, from one address: a whole school shares one. */
	classCode: minutes(90, 15),
	/** Receipts of complaints that are tried, from one address: a library's visitors share one. */
	receiptTyped: minutes(100, 10),
	/** Complaints that are sent, messages and files added, from one address. */
	complaintSent: minutes(30, 60),
	complaintWritten: minutes(120, 60)
};

export type LimitName = keyof typeof limiters;
export type Attempt = { limit: LimitName; name: string };

/** The refusal of an attempt: how long to wait. */
export class TooMany extends Error {
	seconds: number;
	constructor(seconds: number) {
		super('Too many attempts');
		this.seconds = seconds;
	}
}

/** Counts an attempt before it is tried, so that many at once cannot slip through. Throws TooMany. */
export async function countAttempts(attempts: Attempt[]): Promise<void> {
	for (const { limit, name } of attempts)
		try {
			await limiters[limit].consume(bucket(name));
		} catch (refused) {
			if (refused instanceof RateLimiterRes) throw new TooMany(Math.ceil(refused.msBeforeNext / 1000));
			throw refused;
		}
}

/** Gives back attempts that turned out right. */
export async function forgiveAttempts(attempts: Attempt[]): Promise<void> {
	for (const { limit, name } of attempts) await limiters[limit].reward(bucket(name));
}
