import { describe, expect, it } from 'vitest';
import { asking, draftWith, labels } from '../../../../tests/support/draft.ts';
import { isBeside, isNoAnswer } from './answers.ts';
import { outlineOf, partsIn } from './outline.ts';

function judged(judge: typeof isNoAnswer, label: object): boolean {
	const options = [{ ...labels('o', 'x')[0], key: 'o', label }, ...labels('p', 'Annat')];
	const outline = outlineOf(draftWith(asking('single', 'Vad?', { options: options as never })));
	const [option] = outline.questions.flatMap((question) => partsIn(question, 'options'));
	return option !== undefined && judge(outline, option);
}

describe('an answer for who does not know or does not want to say', () => {
	it.each([
		{ sv: 'Vet inte' },
		{ sv: 'Jag vet inte.' },
		{ sv: 'Vet inte om det var det' },
		{ sv: 'Vill inte svara' },
		{ sv: 'Jag vill inte svara' },
		{ sv: 'Osäker' },
		{ sv: 'Jag tar inte ställning' },
		{ en: 'I don’t know' },
		{ en: 'I do not want to answer' },
		{ en: 'Prefer not to say' },
		{ en: 'I am not sure that it was' }
	])('is %j', (label) => expect(judged(isNoAnswer, label)).toBe(true));
	it.each([
		{ sv: 'Jag vet inte vad som finns' },
		{ sv: 'Nej, jag vet inte hur man gör' },
		{ sv: 'Jag orkar inte alltid' },
		{ sv: 'Nej, det har jag inte' },
		{ sv: 'Otrygg' },
		{ en: 'I do not always have the strength' },
		{ en: 'No, I do not' },
		{ fi: 'En tiedä' }
	])('is not %j', (label) => expect(judged(isNoAnswer, label)).toBe(false));
});

describe('an answer for what is left', () => {
	it.each([
		{ sv: 'Annat' },
		{ sv: 'Något annat' },
		{ sv: 'På ett annat ställe' },
		{ sv: 'Någon annanstans' },
		{ en: 'Other' }
	])('is %j', (label) => expect(judged(isBeside, label)).toBe(true));
	it.each([{ sv: 'Annandag jul' }, { sv: 'En bekant' }, { en: 'Otherwise occupied' }])('is not %j', (label) =>
		expect(judged(isBeside, label)).toBe(false)
	);
});
