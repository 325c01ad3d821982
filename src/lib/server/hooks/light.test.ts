import { expect, it } from 'vitest';
import { withoutAnchors } from './light.ts';

const page =
	'<head><!--1vm6eug--><title>A</title></head><!--[--><!--[0--><!--[-1--><!--[!--><p>a<!---->b</p><!--]-->';

it('a page that no program takes over loses what only the program needs', () => {
	expect(withoutAnchors(page)).toBe('<head><title>A</title></head><p>ab</p>');
});
it('a page with a program keeps it', () => {
	const taken = `${page}<script>__sveltekit_abc = {};</script>`;
	expect(withoutAnchors(taken)).toBe(taken);
});
it('what is written is no comment, and a comment with words stays', () => {
	const written = '<p>&lt;!--[--&gt;</p><!-- Ord som står kvar -->';
	expect(withoutAnchors(written)).toBe(written);
});
