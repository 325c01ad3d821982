import { getContext, setContext } from 'svelte';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { valueAt } from '#lib/domain/drafts/cells.ts';
import { partNamed, placeOf, type Draft, type Json, type Node } from '#lib/domain/drafts/node.ts';
import { applyOps, inverseOf, type Op, type Refused } from '#lib/domain/drafts/ops.ts';
import {
	push,
	pushLeaving,
	sendFile,
	watch,
	type CatchUp,
	type Edit,
	type Failure,
	type OtherEditor
} from './sending.ts';

/** How it stands with what one has written. */
export type Saving = 'saved' | 'saving' | Failure;
/** Where the reader is to be brought: a part, and the cell of it. */
export type Goal = { part: string; cell?: string | undefined; lang?: string | undefined };

/** What leads somewhere: a part, one of its cells, in which language, and whose wording. */
type Led = Goal & { years?: readonly SchoolYears[] | undefined };

export type Pictogram = { media: string; name: string };
export type Area = { slug: string; name: string };
type Start = {
	/** Of the editor's own page. */
	address: string;
	draft: Draft;
	revision: number;
	userId: string;
	edits: Edit[];
	areas: Area[];
	taken: readonly SchoolYears[];
	forChildren: boolean;
	pictograms: readonly Pictogram[];
};
type Step = { back: Op[]; typing?: string | undefined; at: number };

const pause = 700;
const every = 3000;
const again = 4000;
/** Typing in one field is one step back, until one stops for so long. */
const sameStep = 2000;
const mostKept = 200;

/**
 * A draft as one person writes it: what the server has, and upon it what has not come there yet. Every change tells
 * what stood there before (domain/drafts/ops.ts), so that what others write at the same time is never lost.
 */
export class EditorStore {
	draft: Draft = $state.raw({ key: 'form' });
	saving: Saving = $state('saved');
	/** When everything was last saved, in milliseconds. */
	savedAt: number | undefined = $state();
	selected = $state('form');
	/** The school years whose wording is written on; none: the form's own. */
	years: SchoolYears | undefined = $state();
	goal: Goal | undefined = $state();
	edits: Edit[] = $state.raw([]);
	others: OtherEditor[] = $state.raw([]);
	/** Changes of mine that were not made, because somebody else had changed the same. */
	conflicts: Refused[] = $state.raw([]);
	/** The revision that the server has: what a preview shows. */
	revision = $state(0);
	canUndo = $state(false);
	canRedo = $state(false);
	/** Said to who listens: what was just done. */
	said = $state('');
	readonly userId: string;
	/** The city's areas, for questions about where. */
	readonly areas: Area[];
	/** The school years whose classes take part. */
	readonly taken: readonly SchoolYears[];
	/** Whether any child answers. */
	readonly forChildren: boolean;
	/** The city's own, offered beside the house's signs. */
	readonly pictograms: readonly Pictogram[];

	#address: string;
	#base: Draft;
	#sending: { batch: string; ops: Op[] } | undefined;
	#queued: Op[] = [];
	#undo: Step[] = [];
	#redo: Step[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#busy = false;

	constructor({ address, draft, revision, userId, edits, areas, taken, forChildren, pictograms }: Start) {
		this.#address = address;
		this.#base = draft;
		this.draft = draft;
		this.revision = revision;
		this.userId = userId;
		this.edits = edits;
		this.areas = areas;
		this.taken = taken;
		this.forChildren = forChildren;
		this.pictograms = pictograms;
	}

	/** Whether something has not come to the server yet. */
	get waiting(): boolean {
		return this.#sending !== undefined || this.#queued.length > 0;
	}

	part(key: string): Node | undefined {
		return partNamed(this.draft, key);
	}

	/** Makes changes, and remembers how they are taken back. `typing`: names a field whose keystrokes are one step. */
	do(ops: readonly Op[], typing?: string): void {
		const back = this.#make(ops);
		if (back.length === 0) return;
		const last = this.#undo.at(-1);
		const now = Date.now();
		if (typing !== undefined && last?.typing === typing && now - last.at < sameStep) {
			last.back = joined(back, last.back);
			last.at = now;
		} else this.#undo.push({ back, typing, at: now });
		if (this.#undo.length > mostKept) this.#undo.shift();
		this.#redo = [];
		this.#tell();
	}

	/** Writes a cell; nothing happens when it says that already. */
	set(part: string, cell: string, value: Json | undefined, typing = false): void {
		const node = this.part(part);
		if (!node) return;
		const was = valueAt(node, cell);
		this.do([setOp(part, cell, value, was)], typing ? `${part} ${cell}` : undefined);
	}

	/** Sends a file to be shown in the form; its name, or the code of what is wrong with it. */
	upload(file: File, kind: string): Promise<{ media: string } | { code: string }> {
		return sendFile(`${this.#address}/media`, file, kind);
	}

	undo(): boolean {
		return this.#turn(this.#undo, this.#redo);
	}

	redo(): boolean {
		return this.#turn(this.#redo, this.#undo);
	}

	/** Brings the reader to a part. */
	go(goal: Goal): void {
		this.selected = goal.part;
		this.goal = goal;
	}

	/** Brings the reader to where a finding is: the question or page that holds it, and the field. */
	lead({ part, cell, lang, years }: Led): void {
		const place = placeOf(this.draft, part);
		if (!place) return;
		this.years = years?.[0];
		const inside = place.list !== 'pages' && place.list !== 'questions';
		this.selected = inside ? place.parent.key : part;
		// A finding names a text with its language, `label.fi`.
		const text = lang && cell?.endsWith(`.${lang}`) ? cell.slice(0, -lang.length - 1) : cell;
		this.goal = { part, cell: text ?? (place.list === 'pages' ? 'title' : 'label'), lang };
	}

	/** Lets go of a change that was not made. */
	settle(conflict: Refused): void {
		this.conflicts = this.conflicts.filter((one) => one !== conflict);
	}

	/** Begins to save and to look for what others do; gives back how to stop. */
	start(): () => void {
		const leave = (event: BeforeUnloadEvent) => {
			if (this.waiting && !this.#sendLeaving()) event.preventDefault();
		};
		const back = () => void this.#round();
		window.addEventListener('beforeunload', leave);
		window.addEventListener('online', back);
		window.addEventListener('focus', back);
		this.#plan(0);
		return () => {
			window.removeEventListener('beforeunload', leave);
			window.removeEventListener('online', back);
			window.removeEventListener('focus', back);
			clearTimeout(this.#timer);
		};
	}

	/** What waits goes with the page that is left; false when it cannot be trusted to arrive. */
	#sendLeaving(): boolean {
		if (this.saving !== 'saved' && this.saving !== 'saving') return false;
		const queued = this.#queued.length > 0 ? [{ batch: crypto.randomUUID(), ops: this.#queued }] : [];
		// What is under way goes by the name it has: it counts once, whichever comes first.
		const batches = this.#sending ? [this.#sending, ...queued] : queued;
		const since = this.revision;
		return batches.every((batch) => pushLeaving(`${this.#address}/draft`, { ...batch, since }));
	}

	#make(ops: readonly Op[]): Op[] {
		const back: Op[] = [];
		for (const op of ops) {
			const inverse = inverseOf(this.draft, op);
			const { draft, refused } = applyOps(this.draft, [op]);
			if (refused.length > 0 || draft === this.draft) continue;
			this.draft = draft;
			if (inverse) back.unshift(inverse);
			this.#enqueue(op);
		}
		if (this.#queued.length > 0) {
			if (this.saving === 'saved') this.saving = 'saving';
			this.#plan(pause);
		}
		return back;
	}

	/** Keystrokes in one cell that wait to be sent are one change. */
	#enqueue(op: Op): void {
		const last = this.#queued.at(-1);
		if (op.op === 'set' && last?.op === 'set' && last.part === op.part && last.cell === op.cell)
			this.#queued[this.#queued.length - 1] = setOp(op.part, op.cell, op.value, last.was);
		else this.#queued.push(op);
	}

	#turn(from: Step[], to: Step[]): boolean {
		const step = from.pop();
		if (!step) return false;
		const possible = applyOps(this.draft, step.back).refused.length === 0;
		if (possible) {
			const back = this.#make(step.back);
			to.push({ back, at: 0 });
			const first = step.back[0];
			const at = first && ('part' in first ? first.part : first.node.key);
			if (at && placeOf(this.draft, at)) this.selected = at;
		}
		this.#tell();
		return possible;
	}

	#tell(): void {
		this.canUndo = this.#undo.length > 0;
		this.canRedo = this.#redo.length > 0;
	}

	#plan(delay: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#round(), delay);
	}

	/** Sends what waits, or asks what others did; one of them at a time. */
	async #round(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		try {
			if (!this.#sending && this.#queued.length > 0) {
				this.#sending = { batch: crypto.randomUUID(), ops: this.#queued };
				this.#queued = [];
			}
			const failure = this.#sending ? await this.#push(this.#sending) : await this.#watch();
			if (failure === 'closed' || failure === 'refused') return;
			this.#plan(failure ? again : this.#queued.length > 0 ? pause : every);
		} finally {
			this.#busy = false;
		}
	}

	async #push(sending: { batch: string; ops: Op[] }): Promise<Failure | undefined> {
		this.saving = 'saving';
		const answer = await push(`${this.#address}/draft`, { ...sending, since: this.revision });
		if (answer.failure) {
			this.saving = answer.failure;
			return answer.failure;
		}
		this.#sending = undefined;
		this.conflicts = [...this.conflicts, ...answer.result.refused];
		this.#accept(answer.result);
		if (this.#queued.length === 0) {
			this.saving = 'saved';
			this.savedAt = Date.now();
		}
		return undefined;
	}

	async #watch(): Promise<Failure | undefined> {
		const answer = await watch(`${this.#address}/draft`, this.revision, this.selected);
		if (answer.failure) {
			this.saving = answer.failure;
			return answer.failure;
		}
		if (this.#queued.length === 0) this.saving = 'saved';
		this.#accept(answer.result);
		return undefined;
	}

	#accept({ revision, edits, editors, draft }: CatchUp): void {
		this.others = editors.filter(({ userId }) => userId !== this.userId);
		if (revision === this.revision && !draft) return;
		this.#base = draft ?? edits.reduce((base, { ops }) => applyOps(base, ops).draft, this.#base);
		this.revision = revision;
		this.draft = applyOps(this.#base, this.#queued).draft;
		this.edits = [...edits.toReversed(), ...this.edits].slice(0, 60);
	}
}

const setOp = (part: string, cell: string, value: Json | undefined, was: Json | undefined): Op => ({
	op: 'set',
	part,
	cell,
	...(value === undefined ? {} : { value }),
	...(was === undefined ? {} : { was })
});

/** Two steps back in one cell as one: from what stands there now to what stood there first. */
function joined(later: Op[], earlier: Op[]): Op[] {
	const [now, then] = [later[0], earlier[0]];
	return later.length === 1 && now?.op === 'set' && then?.op === 'set'
		? [setOp(then.part, then.cell, then.value, now.was), ...earlier.slice(1)]
		: [...later, ...earlier];
}

const key = Symbol('editor');
export const setEditor = (store: EditorStore): EditorStore => setContext(key, store);
export const useEditor = (): EditorStore => getContext<EditorStore>(key);

/** A key that no part has. */
export const newKey = (): string => crypto.randomUUID().slice(0, 13);
