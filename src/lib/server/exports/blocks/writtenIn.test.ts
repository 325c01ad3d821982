import { beforeAll, describe, expect, it } from 'vitest';
import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import { loadMessages } from '#lib/i18n/load.ts';
import { piecesByLanguage } from '#lib/i18n/marks.ts';
import { exampleReport } from '../../../../../tests/support/exampleReport.ts';
import { speakerOf } from '../print/speaker.ts';
import { actionBlocks } from './actionBlocks.ts';
import type { Block } from './blocks.ts';
import { staircaseBlocks } from './staircaseBlocks.ts';

beforeAll(() => loadMessages());

/** Every text of some blocks, piece by piece. */
function piecesOf(blocks: Block[]): { text: string; lang: string }[] {
	const found: { text: string; lang: string }[] = [];
	JSON.stringify(blocks, (_, value: unknown) => {
		const said = value as { text?: unknown; lang?: unknown } | null;
		if (typeof said?.text === 'string' && typeof said.lang === 'string')
			found.push(...piecesByLanguage(said.text, said.lang));
		return value;
	});
	return found;
}

const [step] = exampleReport.staircase?.steps.filter(({ done }) => done.trim()) ?? [];
const [action] = exampleReport.actions;

describe('what a report says in its own words, on a page in another language', () => {
	it.each(['yi', 'se', 'fi', 'en'])('is in the language that it was written in (%s)', (lang) => {
		const speaker = speakerOf(lang);
		const pieces = piecesOf([
			...staircaseBlocks(2, exampleReport, speaker),
			...actionBlocks(exampleReport, speaker)
		]);
		for (const text of [step?.done, action?.title])
			expect(pieces).toContainEqual({ text, lang: writtenLanguage });
	});
});
