import { expect, it } from 'vitest';
import { longestRemark, pageBelow, remarkIssues } from './remark.ts';

const tags = ['fi', 'se'];

it.each([
	[{ about: 'fi', remark: 'Sana on väärä.' }, []],
	[
		{ about: 'sv', remark: ' ' },
		[
			{ field: 'about', code: 'choose' },
			{ field: 'remark', code: 'empty' }
		]
	],
	[{ about: 'fi', remark: 'a'.repeat(longestRemark + 1) }, [{ field: 'remark', code: 'too-long' }]],
	[{ about: 'fi', remark: 'a\u0000' }, [{ field: 'remark', code: 'unreadable' }]],
	[{ about: 'fi', remark: '\ud800' }, [{ field: 'remark', code: 'unreadable' }]]
])('finds in %j what is wrong with it', (given, issues) => expect(remarkIssues(given, tags)).toEqual(issues));

it.each([
	['/fi/complaints/new', 'complaints/new'],
	['/sv-simple', ''],
	['/fi/', ''],
	['https://elsewhere.example/fi', ''],
	['/fi/a?code=1', ''],
	['/fi/%00', ''],
	[`/fi/${'a'.repeat(400)}`, '']
])('reads %s as a page of ours', (path, page) => expect(pageBelow(path)).toBe(page));
