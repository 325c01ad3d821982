import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** The bytes of a secret written in hex or base64. */
export const secretBytes = (text: string): Uint8Array =>
	/^([0-9a-f]{2})+$/i.test(text)
		? Buffer.from(text, 'hex')
		: /^[\w+/-]+=*$/.test(text)
			? Buffer.from(text, 'base64')
			: Buffer.alloc(0);

/** Plain http is for trying things on one's own machine. */
const isSafeIssuer = (value: string): boolean => {
	if (!URL.canParse(value)) return false;
	const { protocol, hostname } = new URL(value);
	return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
};

const environment = z.object({
	PORT: whole(0, 65_535).default(3000),
	HOST: z.string().min(1).default('127.0.0.1'),
	ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
	DATA_DIR: z.string().min(1).default('.data'),
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
	/** 32 bytes or more, base64 or hex: the key of everything sealed. Without it one is made in DATA_DIR. */
	RADSLAG_SECRET: z
		.string()
		.refine((value) => secretBytes(value).length >= 32, 'must hold at least 32 bytes, as base64 or hex')
		.optional(),
	DEMO: flag.default(true),
	DEMO_PASSWORD: z.string().min(12).optional(),
	/** How many trusted proxies stand in front; 0 means that the socket's address is the sender's. */
	PROXIES: whole(0, 10).default(0),
	/** Submissions and other unsafe requests a minute from one address: every page of a form is one, and a school has one address. */
	RATE_LIMIT: whole(1, 1_000_000).default(600),
	/** Requests of any kind a minute from one address. */
	READ_LIMIT: whole(1, 10_000_000).default(3000),
	/** Complaints in ten minutes, in the whole city, that are held to be honest: above it each costs a proof of work or a wait. */
	COMPLAINT_LIMIT: whole(1, 1_000_000).default(30),
	/** Largest request body in bytes. */
	BODY_LIMIT: whole(10_000, 50_000_000).default(1_000_000),
	/** Largest picture or film that staff adds to a form, in bytes. */
	MEDIA_LIMIT: whole(10_000, 500_000_000).default(50_000_000),
	/** The post office for letters, smtp:// or smtps://; without it they wait. */
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	/** The sender of letters. */
	MAIL_FROM: z.string().min(3).max(300).default('Rådslag <no-reply@localhost>'),
	/** The city's own sign-in, an OpenID Connect provider. Without it staff sign in with passwords only. */
	OIDC_ISSUER: z
		.url({ protocol: /^https?$/ })
		.refine(isSafeIssuer, 'must be https')
		.optional(),
	OIDC_CLIENT_ID: z.string().min(1).max(300).optional(),
	OIDC_CLIENT_SECRET: z.string().min(1).max(1000).optional(),
	/** What the button calls it: "Logga in med …". */
	OIDC_NAME: z.string().min(1).max(60).optional(),
	/** The claim that says that the e-mail belongs to the person. */
	OIDC_VERIFIED_CLAIM: z.string().min(1).max(60).default('email_verified'),
	/** Claims that say that a second factor was used, any of them: `amr:mfa acr:https://…`. */
	OIDC_SECOND_FACTOR: z
		.string()
		.transform((value) => value.split(/[\s,]+/).filter(Boolean))
		.refine(
			(list) => list.every((each) => /^(amr|acr|acrs):./.test(each)),
			'is a list of amr:VALUE or acr:VALUE'
		)
		.default([]),
	/** Whether signing out here leads on to signing out there. */
	OIDC_SIGN_OUT: flag.default(false),
	/** 0: nobody signs in with a password here. */
	PASSWORD_SIGN_IN: flag.default(true),
	/** Where the head of the case log is written every hour; without it a file in DATA_DIR. */
	LOG_ANCHOR_FILE: z.string().min(1).optional(),
	/** A folder of languages that the city adds: languages.json and a folder of messages for each. */
	LANGUAGES_DIR: z.string().min(1).optional(),
	TIME_ZONE: z
		.string()
		.refine((value) => {
			try {
				new Intl.DateTimeFormat('en', { timeZone: value });
				return true;
			} catch {
				return false;
			}
		}, 'is not a time zone')
		.default('Europe/Stockholm')
});

export type Config = Omit<z.infer<typeof environment>, 'ORIGIN'> & { ORIGIN: string };

/** A setting that cannot be used: one line that names it. */
export class ConfigError extends Error {}

/** The environment, parsed once. Throws ConfigError with one line for the first bad setting. */
export function parseConfig(env: Record<string, string | undefined>): Config {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const parsed = environment.safeParse(given);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new ConfigError(`Setting ${issue?.path.join('.')} is not usable: ${issue?.message}`);
	}
	const { ORIGIN, DATA_DIR, ...rest } = parsed.data;
	for (const setting of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const)
		if (rest.OIDC_ISSUER && !rest[setting])
			throw new ConfigError(`Setting ${setting} is needed when OIDC_ISSUER is set`);
	if (!rest.PASSWORD_SIGN_IN && !rest.OIDC_ISSUER)
		throw new ConfigError('Setting PASSWORD_SIGN_IN is not usable: without OIDC_ISSUER nobody could sign in');
	return {
		...rest,
		DATA_DIR: resolve(DATA_DIR),
		ORIGIN: new URL(ORIGIN ?? `http://${rest.HOST.includes(':') ? `[${rest.HOST}]` : rest.HOST}:${rest.PORT}`)
			.origin
	};
}

let parsed: Config | undefined;

/** The process's configuration. */
export function config(): Config {
	parsed ??= parseConfig(process.env);
	return parsed;
}
