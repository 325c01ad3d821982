import { Socket } from 'node:net';
import { config } from '../config.ts';
import { socketPath } from '../db/embedded.ts';

/** Goes to a path, whatever host and port its user names: pg can only make up a path of its own. */
class SocketAtPath extends Socket {
	readonly #path: string;
	constructor(path: string) {
		super();
		this.#path = path;
	}
	override connect(): this {
		return super.connect(this.#path);
	}
}

/** How pg-boss, which brings its own driver, reaches the same database (decision D14). */
export function jobsConnection(): object {
	const { DATABASE_URL, DATA_DIR } = config();
	if (DATABASE_URL) return { connectionString: DATABASE_URL, max: 3 };
	const path = socketPath(DATA_DIR);
	const stream = () => new SocketAtPath(path);
	return { host: 'localhost', user: 'postgres', database: 'postgres', ssl: false, max: 1, stream };
}
