import { eq, inArray } from 'drizzle-orm';
import type { Grant, Role } from '#lib/domain/access/roles.ts';
import { hashPassword } from '../auth/passwords.ts';
import { addDemonstrationUser } from '../auth/users.ts';
import type { Database } from '../db/client.ts';
import { councils, users } from '../db/schema/index.ts';
import { committeeIds } from './organisation.ts';

type Account = {
	email: string;
	name: string;
	role: Role;
	committees?: string[];
	council?: string;
	/** For the whole city, besides. */
	wholeCity?: true;
	lang?: string;
};

/** The demonstration's accounts: one password, no second factor. */
export const demonstrationAccounts: readonly Account[] = [
	{ email: 'admin@demo.example', name: 'Alva Ek', role: 'administrator' },
	{
		email: 'officer@demo.example',
		name: 'Samir Holm',
		role: 'caseOfficer',
		committees: ['idrottsnamnden', 'kungsholmen', 'trafiknamnden']
	},
	{
		email: 'colleague@demo.example',
		name: 'Nadia Lund',
		role: 'caseOfficer',
		committees: ['idrottsnamnden', 'trafiknamnden']
	},
	{
		email: 'council@demo.example',
		name: 'Maj-Britt Niemi',
		role: 'councilMember',
		council: 'kommunstyrelsens-funktionshindersrad'
	},
	{
		email: 'registrar@demo.example',
		name: 'Britta Öhman',
		role: 'registrar',
		committees: ['idrottsnamnden', 'kungsholmen', 'trafiknamnden', 'sodermalm', 'farsta']
	},
	{
		email: 'manager@demo.example',
		name: 'Elin Sjöberg',
		role: 'approvingManager',
		committees: ['idrottsnamnden', 'kungsholmen', 'trafiknamnden']
	},
	{
		email: 'secretary@demo.example',
		name: 'Jonas Varg',
		role: 'secretary',
		committees: ['idrottsnamnden', 'kungsholmen', 'trafiknamnden'],
		council: 'radet-for-nationella-minoriteter'
	},
	{ email: 'strategist@demo.example', name: 'Mira Lindqvist', role: 'strategist' },
	{
		email: 'pensioner@demo.example',
		name: 'Gösta Ahl',
		role: 'councilMember',
		council: 'kungsholmens-pensionarsrad'
	},
	{
		email: 'minority@demo.example',
		name: 'Aino Korhonen',
		role: 'councilMember',
		lang: 'fi',
		council: 'radet-for-nationella-minoriteter'
	},
	{
		email: 'desk@demo.example',
		name: 'Petra Falk',
		role: 'caseOfficer',
		committees: ['kommunstyrelsen', 'socialnamnden', 'utbildningsnamnden', 'kulturnamnden']
	},
	{ email: 'contact@demo.example', name: 'Olle Brandt', role: 'contactCentre' },
	{ email: 'dpo@demo.example', name: 'Hedda Stark', role: 'dataProtectionOfficer' },
	{ email: 'facilitator@demo.example', name: 'Leyla Berg', role: 'facilitator' },
	{ email: 'translator@demo.example', name: 'Juhani Blom', role: 'translator' },
	{
		email: 'ombudsman@demo.example',
		name: 'Karin Sund',
		role: 'ombudsman',
		council: 'barnombudsmannen',
		wholeCity: true
	}
];

async function grantsFor(db: Database, { role, committees, council, wholeCity }: Account): Promise<Grant[]> {
	const ofCity: Grant = { role, committeeId: null, councilId: null };
	if (!committees && !council) return [ofCity];
	const held = committees ? [...(await committeeIds(db, committees)).values()] : [];
	const seats = council
		? await db.select({ id: councils.id }).from(councils).where(eq(councils.slug, council))
		: [];
	return [
		...(wholeCity ? [ofCity] : []),
		...held.map((committeeId): Grant => ({ role, committeeId, councilId: null })),
		...seats.map(({ id }): Grant => ({ role, committeeId: null, councilId: id }))
	];
}

/** Adds the accounts that are not there yet. */
export async function loadAccounts(db: Database, password: string): Promise<void> {
	const there = new Set((await db.select({ email: users.email }).from(users)).map(({ email }) => email));
	for (const account of demonstrationAccounts)
		if (!there.has(account.email))
			await addDemonstrationUser(db, { ...account, roles: await grantsFor(db, account), password });
}

/** Gives every demonstration account this password. Nothing happens where there are none. */
export async function setDemonstrationPassword(db: Database, password: string): Promise<void> {
	const passwordHash = await hashPassword(password);
	const emails = demonstrationAccounts.map(({ email }) => email);
	await db.update(users).set({ passwordHash }).where(inArray(users.email, emails));
}
