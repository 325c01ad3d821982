import type { Jump, Only, PaperClause, PaperItem, Target } from '#lib/domain/paper/paper.ts';
import type { Speaker } from './speaker.ts';

type Between = Extract<PaperClause, { kind: 'between' }>;

const isDay = (bound: string | number | undefined): boolean => typeof bound === 'string';

function between(clause: Between, { words: { t, format } }: Speaker): string {
	const { atLeast, atMost, at, negated } = clause;
	const days = isDay(atLeast) || isDay(atMost);
	const say = (bound: string | number | undefined) =>
		bound === undefined ? '' : typeof bound === 'string' ? format.date(bound) : format.number(bound);
	const key =
		atLeast === undefined
			? days
				? 'before'
				: 'atMost'
			: atMost === undefined
				? days
					? 'since'
					: 'atLeast'
				: days
					? 'during'
					: 'between';
	return t(`print:clause.${key}.${negated ? 'no' : 'yes'}`, {
		number: at,
		least: say(atLeast),
		most: say(atMost)
	});
}

/** A condition in words, to stand after "if". What is nested stands in brackets. */
export function clauseText(clause: PaperClause, speaker: Speaker, nested = false): string {
	const { t, format } = speaker.words;
	if ('of' in clause) {
		const parts = clause.of.map((part) => clauseText(part, speaker, true));
		const joined = clause.kind === 'all' ? format.list(parts) : format.either(parts);
		return nested ? `(${joined})` : joined;
	}
	if (clause.kind === 'between') return between(clause, speaker);
	const ending = clause.negated ? 'no' : 'yes';
	const number = clause.at;
	if (clause.kind === 'answered')
		return t(`print:clause.${clause.own ? 'ownWords' : 'answered'}.${ending}`, { number });
	if (clause.kind === 'wrote')
		return t(`print:clause.wrote.${ending}`, { number, values: format.either(clause.values) });
	return t(`print:clause.${clause.kind}.${ending}`, { number, letters: format.either(clause.letters) });
}

function placeText(to: Target, { words: { t }, say }: Speaker): string {
	switch (to.kind) {
		case 'question':
			return t('print:go.question', { number: to.number });
		case 'section':
			return t('print:go.section', { letter: to.letter });
		case 'reading':
			return t('print:go.reading', { label: say(to.label, { quiet: true }).text });
		case 'end':
			return t('print:go.end');
	}
}

const elseText = (to: Target, speaker: Speaker): string =>
	speaker.words.t('print:go.else', { place: placeText(to, speaker) });

/** Whom something is for, and where others go: one sentence, or two. */
export function onlyText(only: Only, kind: 'item' | 'reading' | 'gate', speaker: Speaker): string {
	const condition = clauseText(only.when, speaker);
	const first = speaker.words.t(`print:only.${kind}`, { condition });
	return only.otherwise ? `${first} ${elseText(only.otherwise, speaker)}` : first;
}

const jumpText = ({ letters, to }: Jump, speaker: Speaker): string =>
	speaker.words.t('print:go.if', {
		letters: speaker.words.format.either(letters),
		place: placeText(to, speaker)
	});

/** Where one goes after a question, a line for each way; nothing where everybody takes the next. */
export function goTexts({ jumps, rest }: Pick<PaperItem, 'jumps' | 'rest'>, speaker: Speaker): string[] {
	const lines = jumps.map((jump) => jumpText(jump, speaker));
	if (!rest) return lines;
	const last =
		lines.length > 0
			? elseText(rest, speaker)
			: speaker.words.t('print:go.all', { place: placeText(rest, speaker) });
	return [...lines, last];
}
