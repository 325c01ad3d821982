/** Security headers of every response, pages, files and refusals alike. */
export const securityHeaders = {
	'x-content-type-options': 'nosniff',
	// Not no-referrer: with it Chromium sends `Origin: null` and every form without JavaScript is refused (decision D8).
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()'
} as const;

/** Sent only over HTTPS. */
export const transportSecurity = 'max-age=63072000; includeSubDomains';
