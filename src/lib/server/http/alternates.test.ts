import { expect, it } from 'vitest';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { alternateLinks } from './alternates.ts';

const origin = 'https://dialog.stad.example';
const tagsOf = (links: string): string[] =>
	[...links.matchAll(/hreflang="([^"]+)"/g)].map(([, tag = '']) => tag);

it('a public page is told of in every language that it is in, and Swedish for all others', () => {
	const links = alternateLinks(origin, 'consultations/parken');
	expect(tagsOf(links)).toEqual([...interfaceLanguages.map(({ tag }) => tag), 'x-default']);
	expect(links).toContain(`href="${origin}/yi/consultations/parken"`);
	expect(links).toContain(`hreflang="x-default" href="${origin}/sv/consultations/parken"`);
	expect(tagsOf(alternateLinks(origin, 'complaints'))).toContain('ar');
});

it.each(['staff', 'staff/reports', 'council/sign-in', 'class/abc', 'complaints/case', 'facilitator'])(
	'nobody looks for %s in another language',
	(rest) => expect(alternateLinks(origin, rest)).toBe('')
);

it('an address stays in its attribute', () =>
	expect(alternateLinks(origin, 'a"><script>&')).not.toMatch(/"><script|&(?!amp;|lt;|quot;)/));
