import { shared } from './indicators.ts';
import { district } from './districts.ts';
import { written, type Template, type WrittenPage } from './template.ts';
import { alone, noAnswer, option, ownWords, text } from './words.ts';

const isClosed = { answer: 'what', is: ['access'] };

type Words = [sv: string, simple: string, en: string];

/** Where the journey ends with advice, for what the city has no say in. */
const elsewhere = (whose: string, label: Words, advice: Words): WrittenPage => ({
	id: `elsewhere-${whose}`,
	when: { answer: 'whose', is: [whose] },
	exit: true,
	questions: [{ type: 'info', id: `advice-${whose}`, label: text(...label), text: text(...advice) }]
});

/** Klagomål: discrimination or lacking accessibility. Who answers to somebody else than the city is told where to turn. */
export const complaint: Template = {
	name: 'complaint',
	audience: ['adults'],
	terms: { focusArea: ['welfare'], perspective: ['discrimination', 'disability'] },
	form: written(text('Lämna ett klagomål', 'Klaga på något', 'Make a complaint'), [
		{
			id: 'whose',
			questions: [
				{
					type: 'info',
					id: 'first',
					label: text('Innan du börjar', 'Innan du börjar', 'Before you begin'),
					text: text(
						'Här berättar du om diskriminering eller om något som stänger ute. Du behöver inte säga vem du är. Om någon är i fara just nu: ring 112.',
						'Här kan du klaga. Du behöver inte säga vem du är. Är någon i fara? Ring 112.',
						'Here you tell of discrimination, or of something that shuts people out. You need not say who you are. If somebody is in danger right now, call 112.'
					)
				},
				{
					type: 'single',
					id: 'whose',
					required: true,
					label: text('Vem gäller klagomålet?', 'Vem vill du klaga på?', 'Whom is the complaint about?'),
					options: [
						option(
							'city',
							'Staden, till exempel en skola, omsorgen, ett bibliotek eller ett bostadsbolag',
							'The city, for example a school, care, a library or a housing company',
							'Staden'
						),
						option(
							'contractor',
							'Ett företag eller en förening som arbetar åt staden',
							'A company or association that works for the city',
							'Ett företag som jobbar åt staden'
						),
						option(
							'region',
							'Regionen, till exempel sjukvården eller kollektivtrafiken',
							'The region, for example health care or public transport',
							'Sjukvården eller bussar och tåg'
						),
						option(
							'state',
							'Staten, till exempel polisen eller Försäkringskassan',
							'The state, for example the police or the Social Insurance Agency',
							'Polisen eller en annan myndighet'
						),
						option(
							'private',
							'Någon annan, till exempel en butik, en arbetsgivare eller en privat värd',
							'Somebody else, for example a shop, an employer or a private landlord',
							'En butik, en chef eller en hyresvärd'
						),
						option('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte')
					]
				}
			]
		},
		elsewhere(
			'region',
			['Det här ansvarar regionen för', 'Det här är regionens ansvar', 'The region is responsible for this'],
			[
				'Vänd dig i första hand till den som det gäller. Om det gäller vården hjälper patientnämnden dig, utan kostnad. Diskriminering kan du anmäla till Diskrimineringsombudsmannen (DO).',
				'Prata först med dem det gäller. Gäller det vården? Då hjälper patientnämnden dig. Du kan också anmäla till Diskrimineringsombudsmannen. Den kallas DO.',
				'Turn first to those it is about. If it is about health care, the patients’ advisory committee (patientnämnden) helps you for free. Discrimination can be reported to the Equality Ombudsman (DO).'
			]
		),
		elsewhere(
			'state',
			['Det här ansvarar staten för', 'Det här är statens ansvar', 'The state is responsible for this'],
			[
				'Vänd dig i första hand till myndigheten. Justitieombudsmannen (JO) granskar hur myndigheter följer lagen. Diskriminering kan du anmäla till Diskrimineringsombudsmannen (DO).',
				'Prata först med myndigheten. Du kan också klaga hos Justitieombudsmannen. Den kallas JO. Om du blev diskriminerad kan du anmäla till DO.',
				'Turn first to the authority. The Parliamentary Ombudsman (JO) examines how authorities follow the law. Discrimination can be reported to the Equality Ombudsman (DO).'
			]
		),
		elsewhere(
			'private',
			[
				'Det här kan staden inte pröva',
				'Det här bestämmer inte staden över',
				'This is not for the city to examine'
			],
			[
				'Diskrimineringslagen gäller även butiker, arbetsgivare och hyresvärdar. Anmäl till Diskrimineringsombudsmannen (DO). En antidiskrimineringsbyrå ger råd gratis, och ditt fackförbund kan hjälpa dig på arbetet.',
				'Lagen gäller alla. Du kan anmäla till Diskrimineringsombudsmannen. Den kallas DO. En antidiskrimineringsbyrå kan hjälpa dig. Det kostar inget.',
				'The Discrimination Act applies to shops, employers and landlords too. Report to the Equality Ombudsman (DO). An anti-discrimination bureau gives advice for free, and your trade union can help you at work.'
			]
		),
		{
			id: 'what',
			questions: [
				{
					type: 'multiple',
					id: 'what',
					required: true,
					label: text('Vad gäller det?', 'Vad gäller det?', 'What is it about?'),
					options: [
						option(
							'discrimination',
							'Någon blev sämre behandlad än andra',
							'Somebody was treated worse than others',
							'Någon blev sämre behandlad'
						),
						option(
							'harassment',
							'Någon blev kränkt eller trakasserad',
							'Somebody was insulted or harassed',
							'Någon var elak'
						),
						option(
							'access',
							'Något är otillgängligt eller svårt att använda',
							'Something is inaccessible or hard to use',
							'Något är svårt att använda'
						),
						ownWords('other', 'Något annat', 'Something else')
					]
				},
				{
					type: 'single',
					id: 'who',
					label: text('Vem drabbades?', 'Vem hände det?', 'Who was affected?'),
					options: [
						option('self', 'Jag själv', 'I myself', 'Mig'),
						option(
							'close',
							'Någon som jag hjälper eller står nära',
							'Somebody I help or am close to',
							'Någon som jag hjälper'
						),
						option('others', 'Någon annan som jag såg', 'Somebody else whom I saw', 'Någon som jag såg'),
						noAnswer
					]
				}
			]
		},
		{
			id: 'grounds',
			when: { answer: 'what', is: ['discrimination', 'harassment'] },
			questions: [shared('grounds')]
		},
		{
			id: 'access',
			when: isClosed,
			questions: [
				{
					type: 'multiple',
					id: 'access',
					label: text('Vad är svårt?', 'Vad är svårt?', 'What is hard?'),
					options: [
						option('door', 'Att ta sig in', 'Getting in', 'Att komma in'),
						option(
							'move',
							'Att ta sig fram inne eller ute',
							'Getting around inside or outside',
							'Att ta sig fram'
						),
						option('toilet', 'Toaletten', 'The toilet'),
						option('hear', 'Att höra', 'Hearing'),
						option('see', 'Att se eller hitta', 'Seeing or finding the way'),
						option('sign', 'Att få teckenspråk eller tolk', 'Getting sign language or an interpreter'),
						option(
							'web',
							'En webbplats, en app eller en e-tjänst',
							'A website, an app or an e-service',
							'En webbplats eller en app'
						),
						option('words', 'Att förstå informationen', 'Understanding the information'),
						option(
							'senses',
							'Ljud, ljus, dofter eller allergi',
							'Sound, light, smells or allergy',
							'Ljud, ljus eller lukter'
						),
						ownWords('other', 'Något annat', 'Something else')
					]
				}
			]
		},
		{
			id: 'where',
			questions: [
				shared('places'),
				district,
				{
					type: 'single',
					id: 'when',
					label: text('När hände det?', 'När hände det?', 'When did it happen?'),
					options: [
						option('now', 'Det pågår', 'It is going on', 'Det händer nu'),
						option('month', 'Den senaste månaden', 'In the last month'),
						option('year', 'Det senaste året', 'In the last year'),
						option('earlier', 'För mer än ett år sedan', 'More than a year ago'),
						option('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte')
					]
				}
			]
		},
		{
			id: 'tell',
			questions: [
				{
					type: 'longText',
					id: 'tell',
					required: true,
					maxLength: 5000,
					label: text('Vad hände?', 'Vad hände?', 'What happened?'),
					hint: text(
						'Skriv inte namn, personnummer eller annat som pekar ut dig eller någon annan. Berätta vad som hände, var i verksamheten och vad som sades.',
						'Skriv inga namn. Skriv inte vem du är. Berätta bara vad som hände.',
						'Do not write names, personal identity numbers or anything else that points out you or somebody else. Tell what happened, where in the service, and what was said.'
					)
				},
				{
					type: 'multiple',
					id: 'wish',
					label: text(
						'Vad vill du ska hända nu?',
						'Vad vill du ska hända nu?',
						'What do you want to happen now?'
					),
					options: [
						option('change', 'Att det rättas till', 'That it is put right', 'Att det blir bättre'),
						option('prevent', 'Att det inte händer andra', 'That it does not happen to others'),
						option(
							'apology',
							'Att någon ber om ursäkt',
							'That somebody apologises',
							'Att någon säger förlåt'
						),
						option('known', 'Att staden får veta', 'That the city knows', 'Att staden vet'),
						ownWords('other', 'Något annat', 'Something else'),
						alone('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte')
					]
				}
			]
		},
		{
			id: 'answer',
			questions: [
				{
					type: 'contact',
					id: 'answer',
					label: text('Vill du ha ett svar?', 'Vill du ha ett svar?', 'Do you want an answer?'),
					hint: text(
						'Det går bra att vara anonym. Då kan vi läsa klagomålet, men inte fråga mer eller svara dig.',
						'Du får vara anonym. Då kan vi inte svara dig.',
						'You may stay anonymous. We can then read the complaint, but not ask more or answer you.'
					),
					purpose: text(
						'Vi använder uppgiften bara för att fråga mer om klagomålet och svara dig.',
						'Vi använder den för att svara dig.',
						'We use it only to ask more about the complaint and to answer you.'
					),
					keepDays: 365
				}
			]
		}
	])
};
