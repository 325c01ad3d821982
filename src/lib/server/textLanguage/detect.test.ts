import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isWrittenLanguage } from '#lib/domain/text/writtenLanguages.ts';
import { detectLanguage } from './detect.ts';

const written: [string, string][] = [
	['sv', 'Mer ljus, tack.'],
	['sv', 'Fler bänkar vid vattnet.'],
	['sv', 'Anställ folk som kan språken. De finns.'],
	['sv', 'Bra!'],
	['sv', 'Det borde stå i kallelsen att man får använda sitt språk.'],
	['fi', 'Enemmän valoa polulle, kiitos.'],
	['fi', 'Äitini ei enää muista ruotsia.'],
	['fi', 'Hyvä!'],
	['fi', 'Palvelua pitäisi saada suomeksi.'],
	['fit', 'Met halvama palveluita meänkielelä. Se oon meän oikeus.'],
	['se', 'Mun háliidan hállat davvisámegiela gielddain.'],
	['se', 'Giitu, dát lea hui buorre.'],
	['rom', 'Amen kamas te vakeras romanes ando foro.'],
	['yi', 'מיר דאַרפֿן מער ביכער אויף ייִדיש אין דער ביבליאָטעק.'],
	['yi', 'א שיינעם דאנק, עס איז זייער גוט'],
	['he', 'אנחנו רוצים יותר ספרים בספרייה'],
	['en', 'More benches by the water, please.'],
	['en', 'Thank you for asking us.'],
	['ar', 'نريد مزيدا من الإضاءة في الحديقة.'],
	['ar', 'شكرا جزيلا'],
	['fa', 'لطفاً چراغ‌های بیشتری در پارک بگذارید.'],
	['so', 'Waxaan rabnaa iftiin badan oo jidka ah.'],
	['ti', 'ኣብቲ መናፈሻ ዝያዳ መብራህቲ የድልየና።'],
	['am', 'በጣም ጥሩ ነው፣ አመሰግናለሁ።'],
	['pl', 'Więcej ławek nad wodą, proszę.'],
	['pl', 'Dziękuję bardzo za pomoc'],
	['tr', 'Parkta daha fazla ışık istiyoruz.'],
	['bs', 'Želimo više klupa pored vode.'],
	['ckb', 'تکایە ڕووناکی زیاتر لە پارکەکە دابنێن.'],
	['uk', 'Дякуємо, нам потрібно більше світла.'],
	['ru', 'Нам нужно больше света, спасибо.']
];

const untold = [
	'',
	'   ',
	'ok',
	'!!! 123',
	'112',
	'Stockholm',
	'Slussen',
	'👍👍',
	'Mie en ole saanu vastausta.',
	'Vi vill ha service suomeksi koska se on oikeus',
	'Jag vill ha mer ljus men the lights are not on at all',
	'ספר',
	'Тест'
];

describe('the language of a text', () => {
	it.each(written)('is told: %s, %s', (tag, text) => expect(detectLanguage(text)).toBe(tag));
	it.each(untold)('is not guessed at: %s', (text) => expect(detectLanguage(text)).toBe('und'));
	it('is always one that can be chosen, whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
				isWrittenLanguage(detectLanguage(text))
			),
			{ endOnFailure: true }
		);
	});
});
