import type { Page } from '@playwright/test';

export type Said = { text: string; lang: string; rate: number; marks: string[]; reading: string };

/** A voice of the device that says a word every fifty milliseconds, and one of somebody else's that must never be used. */
export async function giveVoices(page: Page, lang: string): Promise<void> {
	await page.addInitScript((lang) => {
		const said: Said[] = [];
		const voices = [
			{ name: 'Elsewhere', lang: 'sv-SE', localService: false },
			{ name: 'Here', lang, localService: true }
		];
		let timer = 0;
		const highlighted = () => [...(CSS.highlights.get('aloud') ?? [])].map((range) => String(range)).join('');
		Object.assign(window, { said, pace: 50 });
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		});
		Object.defineProperty(window, 'speechSynthesis', {
			value: {
				getVoices: () => voices,
				cancel: () => clearTimeout(timer),
				addEventListener: () => undefined,
				speak(utterance: SpeechSynthesisUtterance) {
					const own = {
						text: utterance.text,
						lang: utterance.lang,
						rate: utterance.rate,
						marks: [] as string[]
					};
					if (!utterance.voice?.localService) throw new Error('a voice from elsewhere');
					const reading = document.querySelector('[data-reading]')?.textContent?.trim().replace(/\s+/g, ' ');
					said.push({ ...own, reading: reading ?? '' });
					const words = [...utterance.text.matchAll(/\S+/g)];
					const next = (at: number) => {
						const word = words[at];
						if (!word) return utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
						utterance.onboundary?.({ name: 'word', charIndex: word.index } as SpeechSynthesisEvent);
						said.at(-1)?.marks.push(highlighted());
						const { pace } = window as unknown as { pace: number };
						timer = setTimeout(() => next(at + 1), pace) as unknown as number;
					};
					next(0);
				}
			}
		});
	}, lang);
}

/** What the voice has said so far. */
export const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said);
