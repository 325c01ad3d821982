/** Characters of a remark on a language's words, at most. */
export const longestRemark = 2000;

export type RemarkIssue = { field: 'about' | 'remark'; code: 'choose' | 'empty' | 'too-long' | 'unreadable' };

/** What is wrong with a remark as it was sent; `tags`: the languages that one may speak of. */
export function remarkIssues(
	{ about, remark }: { about: string; remark: string },
	tags: readonly string[]
): RemarkIssue[] {
	const issues: RemarkIssue[] = [];
	if (!tags.includes(about)) issues.push({ field: 'about', code: 'choose' });
	if (remark.trim() === '') issues.push({ field: 'remark', code: 'empty' });
	else if (remark.length > longestRemark) issues.push({ field: 'remark', code: 'too-long' });
	else if (remark.includes('\u0000') || !remark.isWellFormed())
		issues.push({ field: 'remark', code: 'unreadable' });
	return issues;
}

/** A page's address below its language, as a link to the form names it (`/fi/complaints/new` → `complaints/new`); empty when it names none. */
export const pageBelow = (path: string): string =>
	path.length <= 300 && /^\/[a-z]{2,3}(-[a-z]+)?(\/[\w.~-]+)*\/?$/i.test(path)
		? path.split('/').slice(2).filter(Boolean).join('/')
		: '';
