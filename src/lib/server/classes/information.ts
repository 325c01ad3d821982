import { eq } from 'drizzle-orm';
import { formFor } from '#lib/domain/classes/variants.ts';
import { schoolYears, type SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import { paperOf, type PaperForm } from '#lib/domain/paper/paper.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { findCityPage, type CityPage } from '../city/pages.ts';
import { today } from '../clock.ts';
import { findConsultation, type ConsultationWithForm } from '../consultations/find.ts';
import type { Database, Queryable } from '../db/client.ts';
import { classSettings } from '../db/schema/index.ts';
import { isSlug } from '../reports/known.ts';

export type ClassSettings = typeof classSettings.$inferSelect;

/** What is said of one consultation that classes take part in, before they do. */
export type ClassInformation = {
	slug: string;
	title: LocalText;
	summary: LocalText;
	purpose: LocalText;
	committee: LocalText;
	closesOn: string | null;
	/** Whether children can answer today. */
	open: boolean;
	years: SchoolYears[];
	guardians: LocalText | null;
	children: LocalText | null;
	facilitator: LocalText | null;
};

/** For which school years classes can take part, and what is told beforehand; undefined where they cannot. */
export async function classSettingsOf(
	db: Queryable,
	consultationId: string
): Promise<ClassSettings | undefined> {
	const [row] = await db.select().from(classSettings).where(eq(classSettings.consultationId, consultationId));
	return row;
}

type Found = { information: ClassInformation; consultation: ConsultationWithForm };

async function find(db: Database, slug: string): Promise<Found | undefined> {
	if (!isSlug(slug)) return undefined;
	const consultation = await findConsultation(db, slug);
	if (!consultation || !isPublic(consultation.state)) return undefined;
	const settings = await classSettingsOf(db, consultation.id);
	if (!settings) return undefined;
	const { title, summary, purpose, committee, closesOn } = consultation;
	const { years, guardians, children, facilitator } = settings;
	const information: ClassInformation = {
		...{ slug, title, summary, purpose, closesOn, guardians, children, facilitator },
		committee: committee.name,
		open: takesAnswers(consultation, today()),
		years: schoolYears.filter((which) => years.includes(which))
	};
	return { information, consultation };
}

/** What guardians, children and facilitators are told of a consultation; undefined where no class takes part. */
export async function classInformation(db: Database, slug: string): Promise<ClassInformation | undefined> {
	return (await find(db, slug))?.information;
}

/** A form as children of some school years meet it; those that meet the same one stand together. */
export type FormOfYears = { years: SchoolYears[]; form: PaperForm };

function formsOf({ form }: ConsultationWithForm, years: readonly SchoolYears[]): FormOfYears[] {
	const same = new Map<string, FormOfYears>();
	for (const which of years) {
		const own = paperOf(formFor(form, which));
		const name = JSON.stringify(own);
		const known = same.get(name);
		if (known) known.years.push(which);
		else same.set(name, { years: [which], form: own });
	}
	return [...same.values()];
}

/** The same, with the whole form as children of each of its school years meet it. */
export async function classQuestions(
	db: Database,
	slug: string
): Promise<{ information: ClassInformation; forms: FormOfYears[] } | undefined> {
	const found = await find(db, slug);
	if (!found) return undefined;
	return { information: found.information, forms: formsOf(found.consultation, found.information.years) };
}

const pages = { guardians: 'guardians', children: 'class-children', facilitator: 'facilitators' } as const;
export type ClassReader = keyof typeof pages;

/** The city's own words to those who read about a class session. */
export const cityWordsFor = (db: Queryable, reader: ClassReader): Promise<CityPage | undefined> =>
	findCityPage(db, pages[reader]);
