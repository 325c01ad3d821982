import { unclear } from '#lib/domain/text/writtenLanguages.ts';

type Script = { letters: RegExp; of: (text: string) => string };

const has = (text: string, pattern: RegExp): boolean => pattern.test(text);

/** Words of a language in a script that several share; boundaries by letters, for `\b` knows Latin only. */
const words = (text: string, list: string): number => {
	const wanted = new Set(list.split(' '));
	return (text.match(/[\p{L}\p{M}'’]+/gu) ?? []).filter((word) => wanted.has(word)).length;
};

/** Hebrew writing: Yiddish has vowels of its own, written as letters. Without any sign of either nobody knows. */
function hebrew(text: string): string {
	const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
	const pointed = has(text.normalize('NFD'), /\u05d0[\u05b7\u05b8]|\u05e4\u05bf|\u05d9\u05b4|\u05f2\u05b7/u);
	const yiddish =
		(pointed ? 1 : 0) +
		(has(text, /[\u05f0-\u05f2]|וו|יי/u) ? 0.5 : 0) +
		words(
			bare,
			'איז און די דער דאס נישט ניט איך מיר זיי האט האבן צו פון אויף מיט א אבער זייער גוט דאנק יידיש'
		);
	const modern = words(bare, 'של את לא זה אני אנחנו על יש גם עם הוא היא כל אבל תודה רוצים יותר צריך');
	if (yiddish >= 1 && yiddish > modern) return 'yi';
	return modern >= 1 && modern > yiddish ? 'he' : unclear;
}

function arabic(text: string): string {
	if (has(text, /[ٹڈڑےھ]/u)) return unclear;
	if (has(text, /[ڕڵێۆە]/u)) return 'ckb';
	const persian =
		(has(text, /[پچژگ]/u) ? 1 : 0) + words(text, 'است از که در را این با برای ما می به های نیست خوب');
	const own =
		(has(text, /[ةىأإ]/u) ? 1 : 0) + words(text, 'في من على هذا أن لا نريد شكرا إلى مع هو هي التي جدا');
	if (persian > own) return 'fa';
	return own > persian || (own === 0 && has(text, /\u0627\u0644/u)) ? 'ar' : unclear;
}

function ethiopic(text: string): string {
	const tigrinya =
		words(text, 'እዩ ኣብ ናይ ከምኡ እና ኢና ኣሎ ኣይኮነን ዝያዳ ንሕና ንዓና ምስ ካብ ኣብቲ ነቲ የቐንየለይ ሰላም') +
		(has(text, /[ቐኣኸ]/u) ? 1 : 0);
	const amharic =
		words(text, 'ነው እና ላይ ውስጥ አለ አይደለም እኛ በጣም ወደ ግን አመሰግናለሁ') + (has(text, /[ሽኗ]?ነው|አ/u) ? 0.5 : 0);
	return tigrinya === amharic ? unclear : tigrinya > amharic ? 'ti' : 'am';
}

function cyrillic(text: string): string {
	if (has(text, /[іїєґ]/iu)) return 'uk';
	return has(text, /[ыэё]/iu) ||
		words(text.toLowerCase(), 'и не в на что это мы спасибо больше для у нас') > 0
		? 'ru'
		: unclear;
}

/** Scripts that tell a language by their letters. */
export const scripts: readonly Script[] = [
	{ letters: /\p{Script=Hebrew}/gu, of: hebrew },
	{ letters: /\p{Script=Arabic}/gu, of: arabic },
	{ letters: /\p{Script=Ethiopic}/gu, of: ethiopic },
	{ letters: /\p{Script=Cyrillic}/gu, of: cyrillic }
];
