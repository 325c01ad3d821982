import { describe, expect, it } from 'vitest';
import { doubleNegativeIn, isAgreement, negationIn } from './negations.ts';

describe('a double negative', () => {
	it.each([
		['sv', 'Är det så att du inte aldrig får hjälp?', 'inte aldrig'],
		['sv', 'Har du inte fått någon hjälp av ingen alls?', 'inte fått någon hjälp av ingen'],
		['sv', 'Jag känner mig inte otrygg på torget', 'inte otrygg'],
		['sv', 'Det är inte alls osäkert att gå här', 'inte alls osäkert'],
		['sv', 'Personalen var inte särskilt ovänlig', 'inte särskilt ovänlig'],
		['sv', 'Jag är inte missnöjd med bemötandet', 'inte missnöjd'],
		['sv', 'Man får inte gå in utan att anmäla sig', 'inte gå in utan'],
		['sv', 'Kan du inte komma in utan hjälp?', 'inte komma in utan'],
		['sv', 'Tycker du inte att staden inte lyssnar?', 'inte att staden inte'],
		['sv-simple', 'Det är inte omöjligt', 'inte omöjligt'],
		['en', 'I do not feel unsafe in the square', 'not feel unsafe'],
		['en', 'You cannot get in without help', 'cannot get in without'],
		['en', 'Have you not had no answer at all?', 'not had no'],
		['en', "It isn't unfair", "isn't unfair"],
		['en', 'It isn’t impossible to be heard', "isn't impossible"]
	])('stands in (%s) %s', (lang, text, words) => expect(doubleNegativeIn(text, lang)).toBe(words));

	it.each([
		['sv', 'Hur trygg känner du dig i området där du bor?'],
		['sv', 'Varför gick du inte dit?'],
		['sv', 'Det handlar inte bara om pengar utan också om tid'],
		['sv', 'Det är inte priset utan vägen dit som är svår'],
		['sv', 'Har du inte fått svar, eller inget svar som hjälper?'],
		['sv', 'Vad gör du när du inte hinner eller inte orkar?'],
		['sv', 'Är det något som inte fungerar för dem som inte ser?'],
		['sv', 'Känner du dig otrygg någonstans?'],
		['sv', 'Vilket kön har du? Kvinna, man eller icke-binär'],
		['sv', 'Hur ofta har du aldrig tid, och varför inte?'],
		['sv', 'Finns det något du vill säga som vi inte har frågat om?'],
		['sv', 'Vad ska vi inte glömma?'],
		['sv', 'Kan du leva utan bil?'],
		['sv', 'Det är olika för olika personer, inte sant?'],
		['en', 'What should we not forget?'],
		['en', 'It is not only the price but also the way there'],
		['en', 'Do you feel unsafe anywhere?'],
		['en', 'Is there anything that does not work, and nobody has told us?'],
		['en', 'Can you live without a car?'],
		['fi', 'Ei mitään ei ole']
	])('does not stand in (%s) %s', (lang, text) => expect(doubleNegativeIn(text, lang)).toBeUndefined());
});

describe('a negation', () => {
	it.each([
		['sv', 'Vad är inte roligt här?', 'inte'],
		['sv', 'Finns det ingen som leker med dig?', 'ingen'],
		['en', "What isn't fun here?", "isn't"]
	])('stands in (%s) %s', (lang, text, word) => expect(negationIn(text, lang)).toBe(word));
	it.each([
		['sv', 'Vad är roligast här?'],
		['sv', 'Inte bara du, utan alla: vad vill ni?'],
		['sv', 'Vilken hejaramsa är bäst?'],
		['en', 'What is most fun here?'],
		['se', 'In dieđe']
	])('does not stand in (%s) %s', (lang, text) => expect(negationIn(text, lang)).toBeUndefined());
});

describe('agreement', () => {
	it.each([
		['sv', 'Instämmer helt', true],
		['sv', 'Stämmer ganska bra', true],
		['sv', 'Jag håller med', true],
		['sv', 'Bestämmer inget', false],
		['sv', 'Mycket bra', false],
		['en', 'Strongly disagree', true],
		['en', 'Very good', false]
	])('(%s) %s: %s', (lang, label, agrees) => expect(isAgreement(label, lang)).toBe(agrees));
});
