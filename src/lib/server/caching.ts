/**
 * For answers to a sending that one goes back to with the browser's own button: kept in that browser and shown without
 * being sent anew. With `no-store` Chromium shows an error page instead (decision D8).
 */
export const forGoingBack = 'private, no-cache';

/** On a shared device, when somebody is done: the browser forgets what it keeps of this site. */
export const forgetsSite = { 'clear-site-data': '"cache", "cookies", "storage"' };

/**
 * The same where a class session's pages are: they set no cookie, and whoever leads it may have tried them in the very
 * browser that holds theirs.
 */
export const forgetsPages = { 'clear-site-data': '"cache", "storage"' };
