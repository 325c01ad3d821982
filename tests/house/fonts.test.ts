import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftLanguages, interfaceLanguages } from '#lib/i18n/languages.ts';
import { charactersOf } from '../support/fontCoverage.ts';

const styles = 'src/lib/ui/styles';

/** The faces of fonts.css: the characters that each is asked for, and those that its file has. */
const faces = [
	...readFileSync(join(styles, 'fonts.css'), 'utf8').matchAll(/@font-face \{([\s\S]*?)\n\}/g)
].map(([, face = '']) => {
	const url = /url\('([^']+)'\)/.exec(face)?.[1] ?? '';
	const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
		parseInt(from, 16),
		parseInt(to, 16)
	]);
	const file = url.startsWith('.') ? join(styles, url) : join('node_modules', url);
	return {
		url,
		has: charactersOf(file),
		asked: (code: number) => ranges.some(([from = 0, to = 0]) => from <= code && code <= to)
	};
});

const charactersIn = (tag: string): string[] => [
	...new Set(
		readdirSync(join('messages', tag)).flatMap((file) => [
			...readFileSync(join('messages', tag, file), 'utf8').normalize('NFC')
		])
	)
];

describe('fonts', () => {
	it.each([...interfaceLanguages, ...draftLanguages].map(({ tag, name }) => ({ tag, name })))(
		'have every letter of $tag, and the file that is fetched for it has it too',
		({ tag, name }) => {
			const letters = [...charactersIn(tag), ...name].filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign));
			const without = letters.filter((sign) => {
				const code = sign.codePointAt(0) ?? 0;
				return !faces.some(({ asked, has }) => asked(code) && has.has(code));
			});
			expect(without).toEqual([]);
		}
	);

	it('have all letters of the languages that somebody may write messages in', () => {
		const wanted = 'áčđŋšŧžåäöÁČĐŊŠŦŽïæøõʒǯǥǧǩśźćńłřěăâîțșğışאבגדהוזחטיכלמנסעפצקרשתםןץףךװױײַָּٱبتثپچڤگ';
		expect([...wanted].filter((sign) => !faces.some(({ asked }) => asked(sign.codePointAt(0) ?? 0)))).toEqual(
			[]
		);
	});

	it('are asked for by a letter in one file alone', () => {
		const twice = Array.from({ length: 0xfb50 }, (_, code) => code).filter(
			(code) => faces.filter(({ asked }) => asked(code)).length > 1
		);
		expect(twice.map((code) => code.toString(16))).toEqual([]);
	});
});
