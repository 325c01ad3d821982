import { problemOf } from '#lib/server/auth/provider/problems.ts';

/** Notes, without anything about the person, that a sign-in came to nothing, and where they read what to do. */
export function notIn(cause: unknown, { lang, to }: { lang: string; to?: string | undefined }): string {
	const { problem, detail } = problemOf(cause);
	console.error(`sign-in by provider: ${problem} (${detail})`);
	const query = new URLSearchParams({ problem, ...(to ? { to } : {}) });
	return `/${lang}/staff/sign-in?${query}`;
}
