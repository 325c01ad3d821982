type Waiting<Item, Result> = {
	item: Item;
	resolve: (result: Result) => void;
	reject: (error: unknown) => void;
};

export type Gathering<Item, Result> = {
	/** The most items that go together. */
	most: number;
	/** Items of the same name never go together: the later one waits for the next turn. */
	nameOf: (item: Item) => string;
	/** Does all of them at once, and answers in their order. */
	work: (items: Item[]) => Promise<Result[]>;
};

/**
 * Group commit: whatever comes while one turn is under way goes together in the next. The first never waits, nobody
 * waits for a timer, and each is answered only when its own turn is done. A turn that fails fails for all in it.
 */
export function gather<Item, Result>({
	most,
	nameOf,
	work
}: Gathering<Item, Result>): (item: Item) => Promise<Result> {
	let waiting: Waiting<Item, Result>[] = [];
	let running = false;

	function nextTurn(): Waiting<Item, Result>[] {
		const names = new Set<string>();
		const turn: Waiting<Item, Result>[] = [];
		const later: Waiting<Item, Result>[] = [];
		for (const one of waiting) {
			const name = nameOf(one.item);
			if (turn.length === most || names.has(name)) later.push(one);
			else {
				names.add(name);
				turn.push(one);
			}
		}
		waiting = later;
		return turn;
	}

	async function run(): Promise<void> {
		running = true;
		while (waiting.length > 0) {
			const turn = nextTurn();
			try {
				const results = await work(turn.map(({ item }) => item));
				for (const [index, { resolve }] of turn.entries()) resolve(results[index] as Result);
			} catch (error) {
				for (const { reject } of turn) reject(error);
			}
		}
		running = false;
	}

	return (item) =>
		new Promise((resolve, reject) => {
			waiting.push({ item, resolve, reject });
			if (!running) void run();
		});
}
