/** An address of a page of ours as a link brings it: a path alone, at most 300 characters; empty when it is none. */
export const ownPath = (given: string): string =>
	given.length <= 300 && /^\/[a-z]{2,3}(-[a-z]+)?(\/[\w.~%-]+)*\/?$/i.test(given) ? given : '';
