import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { complaintDuties } from '../db/schema/index.ts';

const text = (sv: string, simple: string, en: string): LocalText => ({ sv, 'sv-simple': simple, en });

/**
 * Other duties that a complaint may start: where a city begins. To be checked by the city's own lawyers; the page of
 * settings says so.
 */
export const usualDuties: { name: LocalText; law: string; says: LocalText }[] = [
	{
		name: text('Kränkning i skolan eller förskolan', 'Kränkning i skolan', 'Degrading treatment at school'),
		law: 'Skollagen (2010:800) 6 kap. 10 §',
		says: text(
			'Personal ska anmäla till rektor, rektor till huvudmannen, och huvudmannen ska skyndsamt utreda.',
			'Personalen ska säga till rektorn. Skolan ska utreda snabbt.',
			'Staff report to the head teacher, who reports to the authority responsible, which investigates promptly.'
		)
	},
	{
		name: text('Trakasserier i utbildning', 'Trakasserier i utbildning', 'Harassment in education'),
		law: 'Diskrimineringslagen (2008:567) 2 kap. 7 §',
		says: text(
			'Den som ordnar utbildningen ska utreda och vid behov åtgärda när den får veta om trakasserier.',
			'Skolan ska utreda och stoppa det.',
			'The education provider investigates and acts when it learns of harassment.'
		)
	},
	{
		name: text('Aktiva åtgärder', 'Aktiva åtgärder', 'Active measures'),
		law: 'Diskrimineringslagen (2008:567) 3 kap.',
		says: text(
			'Arbetsgivare och utbildningsanordnare undersöker, analyserar, åtgärdar och följer upp risker för diskriminering.',
			'Staden ska leta efter risker och göra något åt dem.',
			'Employers and education providers examine, analyse, act on and follow up risks of discrimination.'
		)
	},
	{
		name: text('Oro för ett barn', 'Oro för ett barn', 'Concern for a child'),
		law: 'Socialtjänstlagen (2025:400), se lagens kapitel om anmälan',
		says: text(
			'Den som i sitt arbete får veta eller misstänker att ett barn far illa ska genast anmäla till socialnämnden.',
			'Om ett barn kan ha det svårt ska du genast säga till socialnämnden.',
			'Whoever at work learns or suspects that a child is being harmed reports it to the social welfare committee at once.'
		)
	},
	{
		name: text('Missförhållande i socialtjänsten', 'Fel i socialtjänsten', 'Mistreatment in social services'),
		law: 'Socialtjänstlagen (2025:400), se lagens kapitel om kvalitet',
		says: text(
			'Personal ska rapportera missförhållanden. De ska dokumenteras, utredas och avhjälpas utan dröjsmål.',
			'Personalen ska säga till. Felet ska rättas snabbt.',
			'Staff report mistreatment, which is documented, investigated and remedied without delay.'
		)
	},
	{
		name: text(
			'Missförhållande i stöd enligt LSS',
			'Fel i stöd enligt LSS',
			'Mistreatment in support under LSS'
		),
		law: 'Lagen (1993:387) om stöd och service till vissa funktionshindrade, 24 a–24 b §§',
		says: text(
			'Personal ska rapportera missförhållanden. De ska dokumenteras, utredas och avhjälpas utan dröjsmål.',
			'Personalen ska säga till. Felet ska rättas snabbt.',
			'Staff report mistreatment, which is documented, investigated and remedied without delay.'
		)
	},
	{
		name: text('Digital tillgänglighet', 'Webbsidor som fungerar för alla', 'Digital accessibility'),
		law: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service',
		says: text(
			'Den som begär det ska få svar, och få innehållet på ett tillgängligt sätt om det är skäligt.',
			'Den som ber om det ska få hjälp att ta del av innehållet.',
			'Whoever asks gets an answer, and the content in an accessible way where that is reasonable.'
		)
	},
	{
		name: text(
			'Enkelt avhjälpta hinder',
			'Hinder som är lätta att ta bort',
			'Obstacles that are easily removed'
		),
		law: 'Plan- och bygglagen (2010:900) 8 kap. 12 §',
		says: text(
			'Hinder i publika lokaler och på allmänna platser ska avhjälpas om det är enkelt.',
			'Hinder ska tas bort om det är lätt.',
			'Obstacles in public premises and public places are removed where that is easily done.'
		)
	}
];

/** Puts the usual duties where the city has none at all. */
export async function seedDuties(db: Queryable): Promise<void> {
	const [any] = await db.select({ id: complaintDuties.id }).from(complaintDuties).limit(1);
	if (any) return;
	await db.insert(complaintDuties).values(usualDuties.map((duty, position) => ({ ...duty, position })));
}
