import type { KeptPage } from './keptPage.ts';

/** Seconds that a page is kept at most: what changes by the clock alone (the last day to answer) is never older. */
const longest = 60;
const mostPages = 2000;
const mostBytes = 64_000_000;

/** Public pages of this process by address, the oldest going first. */
export class PageCache {
	#pages = new Map<string, KeptPage>();
	#bytes = 0;
	/** Counts the drops: a page whose making began before one is not kept after it. */
	round = 0;

	get size(): number {
		return this.#pages.size;
	}

	get(url: string): KeptPage | undefined {
		const page = this.#pages.get(url);
		return page !== undefined && page.freshUntil > Date.now() ? page : undefined;
	}

	/** Milliseconds of the clock until which a page made now may be served. */
	freshUntil(): number {
		return Date.now() + longest * 1000;
	}

	/** Keeps a page whose making began in `round`. */
	set(url: string, page: KeptPage, round: number): void {
		if (round !== this.round || page.bytes > mostBytes / 20) return;
		this.#remove(url);
		this.#pages.set(url, page);
		this.#bytes += page.bytes + url.length * 2;
		for (const oldest of this.#pages.keys()) {
			if (this.#pages.size <= mostPages && this.#bytes <= mostBytes) break;
			this.#remove(oldest);
		}
	}

	drop(): void {
		this.round++;
		this.#pages.clear();
		this.#bytes = 0;
	}

	/** Forgets what is too old: the oldest stand first. */
	sweep(): void {
		const now = Date.now();
		for (const [url, page] of this.#pages) {
			if (page.freshUntil > now) break;
			this.#remove(url);
		}
	}

	#remove(url: string): void {
		const page = this.#pages.get(url);
		if (!page) return;
		this.#bytes -= page.bytes + url.length * 2;
		this.#pages.delete(url);
	}
}
