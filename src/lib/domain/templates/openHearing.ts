import { age, gender } from './backgrounds.ts';
import { district } from './districts.ts';
import { written, type Template } from './template.ts';
import { alone, option, ownWords, text } from './words.ts';

const forOneself = { answer: 'as', is: ['self'] };
const forOthers = { answer: 'as', is: ['organisation'] };

/** Öppet samråd: anybody may give an opinion on a proposal before it is decided; who was asked formally answers a remiss. */
export const openHearing: Template = {
	name: 'open-hearing',
	audience: ['adults'],
	terms: { focusArea: ['participation'], perspective: ['discrimination', 'gender-equality'] },
	form: written(text('Öppet samråd', 'Säg vad du tycker om förslaget', 'Open hearing'), [
		{
			id: 'as',
			questions: [
				{
					type: 'single',
					id: 'as',
					label: text('Hur svarar du?', 'Hur svarar du?', 'How are you answering?'),
					options: [
						option('self', 'För min egen del', 'For myself', 'Jag svarar för mig själv'),
						option(
							'organisation',
							'För en organisation',
							'For an organisation',
							'Jag svarar för en organisation'
						)
					]
				},
				{
					type: 'single',
					id: 'kind',
					when: forOthers,
					label: text(
						'Vilken sorts organisation är det?',
						'Vad är det för organisation?',
						'What kind of organisation is it?'
					),
					hint: text(
						'Vi frågar inte efter namnet. Vill ni att svaret ska stå i ert namn: skicka ett remissvar till stadens registrator.',
						'Vi frågar inte efter namnet. Ni kan också skicka ett brev till staden med ert namn.',
						'We do not ask for its name. If you want the answer to stand in your name, send a referral response to the city’s registrar.'
					),
					options: [
						option(
							'association',
							'En förening i civilsamhället',
							'A civil society association',
							'En förening'
						),
						option(
							'minority',
							'En nationell minoritets organisation',
							'An organisation of a national minority',
							'En organisation för en minoritet'
						),
						option('faith', 'Ett trossamfund', 'A faith community'),
						option('union', 'Ett fackförbund', 'A trade union'),
						option(
							'company',
							'Ett företag eller en branschorganisation',
							'A company or trade association',
							'Ett företag'
						),
						option(
							'public',
							'En myndighet, en nämnd eller ett kommunalt bolag',
							'A public authority, committee or municipal company',
							'En myndighet'
						),
						ownWords('other', 'Något annat', 'Something else')
					]
				},
				{
					type: 'single',
					id: 'read',
					label: text(
						'Hur mycket av förslaget har du läst?',
						'Har du läst förslaget?',
						'How much of the proposal have you read?'
					),
					options: [
						option('all', 'Hela förslaget', 'The whole proposal', 'Ja, hela'),
						option('summary', 'Sammanfattningen', 'The summary', 'Jag har läst det korta'),
						option('parts', 'Några delar', 'Some parts', 'Ja, några delar'),
						option('none', 'Ingenting', 'Nothing', 'Nej')
					]
				}
			]
		},
		{
			id: 'stand',
			questions: [
				{
					type: 'scale',
					id: 'stand',
					label: text(
						'Hur ställer du dig till förslaget som helhet?',
						'Vad tycker du om hela förslaget?',
						'Where do you stand on the proposal as a whole?'
					),
					points: [
						option('approve', 'Jag tillstyrker det', 'I approve it', 'Jag är för det'),
						option(
							'mostly-approve',
							'Jag tillstyrker det mesta',
							'I approve most of it',
							'Jag är för det mesta'
						),
						option(
							'mostly-reject',
							'Jag avstyrker det mesta',
							'I reject most of it',
							'Jag är emot det mesta'
						),
						option('reject', 'Jag avstyrker det', 'I reject it', 'Jag är emot det')
					],
					dontKnow: option('abstain', 'Jag tar inte ställning', 'I take no position', 'Jag vet inte')
				}
			]
		},
		{
			id: 'words',
			questions: [
				{
					type: 'longText',
					id: 'keep',
					maxLength: 5000,
					label: text(
						'Vad i förslaget är bra och bör vara kvar?',
						'Vad är bra i förslaget?',
						'What in the proposal is good and should be kept?'
					)
				},
				{
					type: 'longText',
					id: 'change',
					maxLength: 5000,
					label: text('Vad bör ändras, och hur?', 'Vad ska ändras?', 'What should be changed, and how?'),
					hint: text(
						'Skriv gärna vilket avsnitt du menar.',
						'Skriv gärna vilken del du menar.',
						'Please write which section you mean.'
					)
				},
				{
					type: 'longText',
					id: 'missing',
					maxLength: 5000,
					label: text(
						'Vad saknas i förslaget?',
						'Vad saknas i förslaget?',
						'What is missing from the proposal?'
					)
				}
			]
		},
		{
			id: 'rights',
			title: text('Mänskliga rättigheter', 'Mänskliga rättigheter', 'Human rights'),
			questions: [
				{
					type: 'multiple',
					id: 'touched',
					label: text(
						'Vilka grupper kan få det bättre eller sämre av förslaget än andra?',
						'För vilka kan förslaget bli extra bra eller dåligt?',
						'Which groups may be better or worse off than others by the proposal?'
					),
					options: [
						option('children', 'Barn och unga', 'Children and young people'),
						option('older', 'Äldre', 'Older people'),
						option('women', 'Kvinnor', 'Women'),
						option('men', 'Män', 'Men'),
						option('disability', 'Personer med funktionsnedsättning', 'People with disabilities'),
						option(
							'minorities',
							'De nationella minoriteterna',
							'The national minorities',
							'Judar, romer, samer, sverigefinnar och tornedalingar'
						),
						option('racialised', 'De som utsätts för rasism', 'Those who are exposed to racism'),
						option('hbtqi', 'Hbtqi-personer', 'LGBTQI people'),
						option('poor', 'De som har ont om pengar', 'Those who are short of money'),
						ownWords('other', 'Andra', 'Others'),
						alone('none', 'Ingen särskild grupp', 'No particular group', 'Ingen'),
						alone('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte')
					]
				},
				{
					type: 'longText',
					id: 'consequences',
					when: {
						all: [
							{ answer: 'touched', given: true },
							{ not: { answer: 'touched', is: ['none', 'dont-know'] } }
						]
					},
					label: text(
						'På vilket sätt, och vad bör staden göra åt det?',
						'Varför? Skriv också vad staden ska göra.',
						'In what way, and what should the city do about it?'
					)
				}
			]
		},
		{
			id: 'clear',
			questions: [
				{
					type: 'scale',
					id: 'clear',
					label: text(
						'Hur lätt är det att förstå förslaget?',
						'Är det lätt att förstå förslaget?',
						'How easy is the proposal to understand?'
					),
					points: [
						option('very-easy', 'Mycket lätt', 'Very easy'),
						option('easy', 'Ganska lätt', 'Fairly easy'),
						option('hard', 'Ganska svårt', 'Fairly hard'),
						option('very-hard', 'Mycket svårt', 'Very hard')
					],
					dontKnow: option('not-read', 'Jag har inte läst det', 'I have not read it')
				}
			]
		},
		{
			id: 'about',
			when: forOneself,
			title: text('Om dig', 'Om dig', 'About you'),
			questions: [district, age, gender]
		},
		{
			id: 'contact',
			questions: [
				{
					type: 'contact',
					id: 'contact',
					label: text(
						'Vill du veta vad som händer med förslaget?',
						'Vill du veta vad som händer sedan?',
						'Do you want to know what happens to the proposal?'
					),
					purpose: text(
						'Vi använder uppgiften bara för att berätta när förslaget ska beslutas och vad samrådet ledde till.',
						'Vi berättar när politikerna bestämmer. Vi berättar också vad de bestämmer.',
						'We use it only to tell you when the proposal will be decided, and what the hearing led to.'
					),
					keepDays: 365
				}
			]
		}
	])
};
