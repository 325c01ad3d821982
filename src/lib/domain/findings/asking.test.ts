import { describe, expect, it } from 'vitest';
import { leadingIn, twoInOne } from './asking.ts';

describe('a leading question', () => {
	it.each([
		['sv', 'Visst är parken fin?', 'Visst är parken fin'],
		['sv', 'Håller du inte med om att det behövs fler bänkar?', 'Håller du inte med'],
		['sv', 'Tycker du inte att staden borde göra mer?', 'Tycker du inte'],
		['sv', 'Är det inte dags för en ny simhall?', 'Är det inte'],
		['sv', 'Hur mycket bättre har det blivit?', 'Hur mycket bättre'],
		['sv', 'Det är bra med fler träd, eller hur?', 'eller hur'],
		['en', "Don't you think the park is lovely?", "Don't you"],
		['en', 'How much better has it become?', 'How much better'],
		['en', 'More trees would be good, wouldn’t you?', 'wouldn’t you']
	])('is (%s) %s', (lang, text, words) => expect(leadingIn(text, lang)).toBe(words));

	it.each([
		['sv', 'Vad tycker du om parken?'],
		['sv', 'Visste du vart du skulle vända dig?'],
		['sv', 'Är det lätt att förstå förslaget?'],
		['sv', 'Vill du bli inbjuden till ett möte?'],
		['sv', 'Hur mycket tid tar det?'],
		['sv', 'Varför tycker du inte om parken?'],
		['sv', 'Är det internet du saknar?'],
		['sv', 'Hur mår du, och hur väl sover du?'],
		['en', 'Do you agree or disagree?'],
		['en', 'How much time does it take?'],
		['en', 'Which way is right?']
	])('is not (%s) %s', (lang, text) => expect(leadingIn(text, lang)).toBeUndefined());
});

describe('two questions in one', () => {
	it.each([
		['sv', 'Hur nöjd är du med bemötandet och väntetiden?', 'bemötandet och väntetiden'],
		['sv', 'Hur trygg känner du dig i parken och på torget?', 'i parken och på torget'],
		['sv', 'Tycker du att personalen och lokalerna är bra?', 'personalen och lokalerna'],
		['en', 'How satisfied are you with the staff and the premises?', 'the staff and the premises'],
		['en', 'How safe do you feel in the park and on the square?', 'in the park and on the square']
	])('stand in (%s) %s', (lang, text, words) => expect(twoInOne(text, lang)).toBe(words));

	it.each([
		['sv', 'Hur nöjd är du med kultur och fritid i ditt område?'],
		['sv', 'Hur lätt är det för dig att använda stadens lokaler och tjänster?'],
		['sv', 'Hur nöjd är du med parker och grönområden?'],
		['sv', 'Hur är det för kvinnor och män?'],
		['sv', 'Hur lätt är det att ta sig till och från skolan?'],
		['sv', 'Vad tycker du om skolan och fritiden?'],
		['sv', 'Hur ofta besöker du biblioteket och simhallen?'],
		['sv', 'Hur trygg känner du dig i området där du bor?'],
		['en', 'How satisfied are you with sports and culture?'],
		['en', 'How much do you trust the city to treat everybody equally?']
	])('do not stand in (%s) %s', (lang, text) => expect(twoInOne(text, lang)).toBeUndefined());
});
