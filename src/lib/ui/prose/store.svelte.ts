import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { sendLeaving, sendText, type Change, type Failure, type Kept } from './sending.ts';

/** How it stands with what one has written. */
export type Saving = 'saved' | 'saving' | 'conflict' | Failure;

type Start = { address: string; lang: string; status: string; doc: ProseDoc; revision: number };

const pause = 900;
const again = 4000;

/**
 * A text as one person writes it, and how it comes to the server: a little after one stops, with the revision that it
 * was written upon. Where somebody else came first nothing is sent until one has chosen.
 */
export class ProseStore {
	saving: Saving = $state('saved');
	/** When everything was last saved, in milliseconds. */
	savedAt: number | undefined = $state();
	/** What somebody else has kept meanwhile. */
	theirs: Kept | undefined = $state.raw();
	status = $state('');
	readonly lang: string;

	#address: string;
	#doc: ProseDoc;
	#base: number;
	#waits = false;
	#sending: Change | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor({ address, lang, status, doc, revision }: Start) {
		this.#address = address;
		this.lang = lang;
		this.status = status;
		this.#doc = doc;
		this.#base = revision;
	}

	/** Whether something has not come to the server yet. */
	get waiting(): boolean {
		return this.#waits || this.#sending !== undefined;
	}

	get doc(): ProseDoc {
		return this.#doc;
	}

	/** Takes what was written. */
	write(doc: ProseDoc): void {
		this.#doc = doc;
		this.#change();
	}

	/** Says whether a speaker of the language has reviewed it. */
	review(status: string): void {
		this.status = status;
		this.#change();
	}

	/** Goes on with what one has chosen, upon what the other wrote. */
	settle(doc: ProseDoc): void {
		if (!this.theirs) return;
		this.#base = this.theirs.revision;
		this.theirs = undefined;
		this.saving = 'saving';
		this.write(doc);
	}

	/** Begins to watch over what waits; gives back how to stop. */
	start(): () => void {
		const leave = (event: BeforeUnloadEvent) => {
			if (this.waiting && !this.#leave()) event.preventDefault();
		};
		const hide = () => {
			if (document.visibilityState === 'hidden') void this.#send();
		};
		const back = () => void this.#send();
		window.addEventListener('beforeunload', leave);
		window.addEventListener('online', back);
		document.addEventListener('visibilitychange', hide);
		return () => {
			window.removeEventListener('beforeunload', leave);
			window.removeEventListener('online', back);
			document.removeEventListener('visibilitychange', hide);
			clearTimeout(this.#timer);
			void this.#send();
		};
	}

	/** What waits goes with the page that is left; false when it cannot be trusted to arrive. */
	#leave(): boolean {
		if (this.saving !== 'saved' && this.saving !== 'saving') return false;
		// What is under way arrives by itself; what came after it would be upon a revision that is not known yet.
		if (this.#sending) return !this.#waits;
		return sendLeaving(this.#address, this.#now());
	}

	#now(): Change {
		return { base: this.#base, lang: this.lang, status: this.status, doc: this.#doc };
	}

	#change(): void {
		this.#waits = true;
		if (this.saving === 'saved') this.saving = 'saving';
		this.#plan(pause);
	}

	#plan(delay: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#send(), delay);
	}

	async #send(): Promise<void> {
		if (this.#sending || !this.#waits || this.theirs) return;
		const change = this.#now();
		this.#sending = change;
		this.#waits = false;
		const answer = await sendText(this.#address, change);
		this.#sending = undefined;
		if ('kept' in answer) {
			this.#base = answer.kept.revision;
			this.saving = this.#waits ? 'saving' : 'saved';
			this.savedAt = Date.now();
			if (this.#waits) this.#plan(pause);
			return;
		}
		this.#waits = true;
		if ('conflict' in answer) {
			this.theirs = answer.conflict;
			this.saving = 'conflict';
			return;
		}
		this.saving = answer.failure;
		if (answer.failure === 'offline' || answer.failure === 'signedOut') this.#plan(again);
	}
}
