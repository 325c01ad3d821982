import type { PGlite } from '@electric-sql/pglite';

type Waiting = {
	handler: number;
	message: Uint8Array;
	onData: (data: Uint8Array) => void;
	resolve: (bytes: number) => void;
	reject: (error: Error) => void;
};

const [QUERY, SYNC, FLUSH, TERMINATE, STARTUP] = [0x51, 0x53, 0x48, 0x58, 0];
const syncMessage = Uint8Array.of(SYNC, 0, 0, 0, 4);
const rollbackMessage = Uint8Array.from([QUERY, 0, 0, 0, 13, ...Buffer.from('ROLLBACK\0')]);

function joined(parts: Uint8Array[]): Uint8Array {
	if (parts.length === 1) return parts[0] as Uint8Array;
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}

/**
 * Shares the one session of PGlite between connections by whole exchanges: from a connection's first message to
 * its Sync, and on to the end of its transaction, nobody else gets in. pglite-socket's own queue changes
 * connection between messages: a failed Parse of one then swallows the next messages of another, which waits
 * for ever (seen with two clients of postgres.js). Has the shape of that queue, and takes its place.
 */
export class ExchangeQueue {
	readonly #database: PGlite;
	#waiting: Waiting[] = [];
	#running = false;
	#owner: number | undefined;
	/** The owner's messages since its last Sync or Flush, run together. */
	#parts: Uint8Array[] = [];

	constructor(database: PGlite) {
		this.#database = database;
	}

	enqueue(handler: number, message: Uint8Array, onData: (data: Uint8Array) => void): Promise<number> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ handler, message, onData, resolve, reject });
			void this.#run();
		});
	}

	#next(): Waiting | undefined {
		if (this.#owner === undefined) return this.#waiting.shift();
		const index = this.#waiting.findIndex(({ handler }) => handler === this.#owner);
		return index < 0 ? undefined : this.#waiting.splice(index, 1)[0];
	}

	async #run(): Promise<void> {
		if (this.#running) return;
		this.#running = true;
		for (let waiting = this.#next(); waiting; waiting = this.#next()) {
			try {
				waiting.resolve(await this.#take(waiting));
			} catch (error) {
				this.#parts = [];
				this.#owner = undefined;
				waiting.reject(error as Error);
			}
		}
		this.#running = false;
	}

	async #take({ handler, message, onData }: Waiting): Promise<number> {
		const kind = message[0];
		if (kind === TERMINATE) return 0;
		this.#owner = handler;
		this.#parts.push(message);
		const ends = kind === SYNC || kind === QUERY || kind === STARTUP;
		if (!ends && kind !== FLUSH) return 0;
		const batch = joined(this.#parts);
		this.#parts = [];
		const bytes = await this.#execute(batch, onData);
		if (ends && !this.#database.isInTransaction()) this.#owner = undefined;
		return bytes;
	}

	async #execute(message: Uint8Array, onData: (data: Uint8Array) => void): Promise<number> {
		let bytes = 0;
		await this.#database.runExclusive(() =>
			this.#database.execProtocolRawStream(message, {
				onRawData: (data) => {
					bytes += data.length;
					onData(data);
				}
			})
		);
		return bytes;
	}

	getQueueLength(): number {
		return this.#waiting.length;
	}

	clearQueueForHandler(handler: number): void {
		const gone = this.#waiting.filter((waiting) => waiting.handler === handler);
		this.#waiting = this.#waiting.filter((waiting) => waiting.handler !== handler);
		for (const waiting of gone) waiting.reject(new Error('the connection is closed'));
	}

	/** A connection went away: what it had begun is undone, and the next one gets its turn. */
	async clearTransactionIfNeeded(handler: number): Promise<void> {
		if (this.#owner !== handler) return;
		this.#parts = [];
		await this.enqueue(handler, syncMessage, () => {});
		if (this.#owner === handler) await this.enqueue(handler, rollbackMessage, () => {});
	}
}
