import { eq } from 'drizzle-orm';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { addCommittee } from '#lib/server/city/committees.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committees, consultations } from '#lib/server/db/schema/index.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { insertConsultation } from './consultation.ts';
import { outcomeOf, runScript } from './server.ts';
import { startSite, type Site } from './site.ts';
import { startPostOffice, type PostOffice } from './postOffice.ts';

export const committee = 'kulturnamnden';
export const people = ['admin', 'officer', 'manager', 'secretary'] as const;
export const emailOf = (who: string): string => `${who}@stad.example`;
export const password = 'en katt i taket';

const text = (sv: string) => ({ sv });
const option = (id: string, sv: string) => ({ id, label: text(sv) });

/** One question that is the same every year, a question of its own, and the respondent's gender. */
const asked = (title: string, own: string) =>
	formSchema.parse({
		title: text(title),
		languages: ['sv'],
		pages: [
			{
				id: 'page',
				questions: [
					{
						type: 'single',
						id: 'welcome',
						shared: 'welcome',
						label: text('Känner du dig välkommen?'),
						options: [option('yes', 'Ja'), option('no', 'Nej')]
					},
					{
						type: 'single',
						id: 'own',
						label: text(own),
						options: [option('often', 'Ofta'), option('seldom', 'Sällan')]
					},
					{
						type: 'single',
						id: 'gender',
						label: text('Kön'),
						options: [option('woman', 'Kvinna'), option('man', 'Man')],
						background: { kind: 'gender', why: text('För att jämföra.') }
					}
				]
			}
		]
	});

type Round = { slug: string; title: string; own: string; closesOn: string; people: number };

/** A consultation of the committee's that has been answered, closed on a day long past, and released. */
export async function releasedRound(db: Database, round: Round): Promise<void> {
	const { slug, title, closesOn } = round;
	const id = await insertConsultation(db, slug, asked(title, round.own));
	const responses = Array.from({ length: round.people }, (_, at) =>
		newResponse(1, {
			welcome: at % 4 === 0 ? 'no' : 'yes',
			own: at % 3 === 0 ? 'seldom' : 'often',
			gender: at % 2 === 0 ? 'woman' : 'man'
		})
	);
	await db.$client.begin((tx) => rewriteResponses(tx, id, responses));
	await closeConsultation(db, slug);
	const [owner] = await db.select().from(committees).where(eq(committees.slug, committee));
	await db
		.update(consultations)
		.set({
			committeeId: owner?.id ?? '',
			title: text(title),
			summary: text(`En dialog om ${title.toLowerCase()}.`),
			opensOn: `${closesOn.slice(0, 4)}-01-10`,
			openedAt: new Date(`${closesOn.slice(0, 4)}-01-10T08:00:00Z`),
			closesOn,
			closedAt: new Date(`${closesOn}T21:05:00Z`)
		})
		.where(eq(consultations.id, id));
	await releaseConsultation(db, slug, { at: new Date(Date.parse(closesOn) + 14 * 86_400_000) });
}

export type JourneyCity = Site & {
	office: PostOffice;
	deliver: () => Promise<void>;
	close: () => Promise<void>;
};

/** A house of its own with an empty city, a post office, one committee and the people who work for it. */
export async function journeyCity(): Promise<JourneyCity> {
	const office = await startPostOffice();
	const site = await startSite({ SMTP_URL: office.url() });
	await addCommittee(site.db, { slug: committee, name: text('Kulturnämnden'), kind: 'committee' });
	const [row] = await site.db.select().from(committees).where(eq(committees.slug, committee));
	const at = { committeeId: row?.id ?? '', councilId: null };
	const roles = {
		admin: { role: 'administrator', committeeId: null, councilId: null },
		officer: { role: 'caseOfficer', ...at },
		manager: { role: 'approvingManager', ...at },
		secretary: { role: 'secretary', ...at }
	} as const;
	for (const who of people)
		await addDemonstrationUser(site.db, {
			email: emailOf(who),
			name: `${who[0]?.toUpperCase()}${who.slice(1)} Ek`,
			roles: [roles[who]],
			password
		});
	return {
		...site,
		office,
		/** The job that sends letters comes once a minute; this does the same at once. */
		async deliver() {
			const env = { DATA_DIR: site.folder, ORIGIN: site.origin, SMTP_URL: office.url() };
			const { code, err } = await outcomeOf(runScript('tests/support/sendLettersOnce.ts', [], env));
			if (code !== 0) throw new Error(err);
		},
		async close() {
			await site.remove();
			await office.close();
		}
	};
}
