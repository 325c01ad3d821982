import { describe, expect, it } from 'vitest';
import { number } from '#lib/domain/questions/number.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { answerParts } from './answerParts.ts';

const yiddish = { lang: 'yi', dir: 'rtl', format: formatOf('yi') } as const;
const asks = (unit?: Record<string, string>) =>
	number.parse({ type: 'number', id: 'far', label: { sv: 'Hur långt?' }, ...(unit ? { unit } : {}) });

describe('an answer read back', () => {
	it('has its number and its unit in the unit’s language, so that they stay side by side', () => {
		expect(answerParts(asks({ sv: 'minuter' }), { far: 9 }, yiddish)).toMatchObject([
			{ passages: [{ text: '9 minuter', lang: 'sv', dir: 'ltr' }] }
		]);
		expect(answerParts(asks({ sv: 'minuter', yi: 'מינוט' }), { far: 9 }, yiddish)).toMatchObject([
			{ passages: [{ text: '9 מינוט', lang: 'yi', dir: 'rtl' }] }
		]);
	});

	it('has a number alone in the page’s language', () => {
		expect(answerParts(asks(), { far: 9 }, yiddish)).toMatchObject([
			{ passages: [{ text: '9', lang: 'yi', dir: 'rtl' }] }
		]);
	});
});
