import type { Material } from '#lib/domain/paper/material.ts';
import type { PaperItem, PaperSection, PaperShape } from '#lib/domain/paper/paper.ts';
import { piecesOf } from '#lib/domain/text/inserts.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { addressOf } from './addresses.ts';
import { answerHelp } from './answerHelp.ts';
import { goTexts, onlyText } from './directionWords.ts';
import { invitationOf, type Invitation } from './invitation.ts';
import { printedShape, type PrintedShape, type SayText } from './shapes.ts';
import { documentOf, speakerOf, type Said, type Speaker } from './speaker.ts';

type Part =
	| { kind: 'gate'; only: Said }
	| {
			kind: 'item';
			number?: number;
			label: Said;
			required?: Said;
			hint?: Said;
			why?: Said[];
			help?: Said;
			only?: Said;
			shape: PrintedShape;
			go: Said[];
	  };
type Section = { name?: Said; title?: Said; exit: boolean; stop: Said; parts: Part[] };
type ContactSheet = { label: Said; hint?: Said; purpose: Said; kept: Said };

/** A whole form on paper, in one language. */
export type FormSheet = Invitation & {
	template: 'form';
	/** Points of its body text. */
	size: number;
	document: Said;
	/** What it says of its own language. */
	language: Said[];
	summary: Said;
	how: { name: Said; lines: Said[] };
	sections: Section[];
	done: { name: Said; lines: Said[]; address: Said };
	/** Torn off: kept apart from the answers. */
	contacts: { name: Said; why: Said; reach: Said; sheets: ContactSheet[] };
	/** With `{number}` and `{count}` to be filled in. */
	page: string;
	/** Which form it is, for who types it in. */
	mark: string;
};

type Setting = { material: Material; speaker: Speaker; say: SayText };

function sayTextOf({ form }: Material, { say, words: { t } }: Speaker): SayText {
	const numberOf = (field: string) => form.numbers[field] ?? '?';
	const filled = (text: string) =>
		piecesOf(text)
			.map((piece) =>
				'text' in piece ? piece.text : t('print:form.insert', { number: numberOf(piece.field) })
			)
			.join('');
	return (text, options) => say(text, { ...options, as: filled });
}

function helpOf({ label, shape }: PaperItem, { speaker }: Setting): { help?: Said } {
	if (shape.kind === 'contact')
		return {
			help: speaker.t('print:form.contact.pointer', { label: speaker.say(label, { quiet: true }).text })
		};
	const help = answerHelp(shape, speaker);
	return help ? { help: speaker.plain(help) } : {};
}

function itemOf(item: PaperItem, setting: Setting): Part {
	const { speaker, say, material } = setting;
	const { number, label, hint, required, why, shape, only } = item;
	return {
		kind: 'item',
		...(number === undefined ? {} : { number }),
		label: say(label),
		...(required ? { required: speaker.t('form:required') } : {}),
		...(hint ? { hint: say(hint) } : {}),
		...(why ? { why: [say(why), speaker.t('form:background.optional')] } : {}),
		...helpOf(item, setting),
		...(only
			? { only: speaker.plain(onlyText(only, number === undefined ? 'reading' : 'item', speaker)) }
			: {}),
		shape: printedShape(shape, { speaker, say, pictures: material.pictures }),
		go: goTexts(item, speaker).map(speaker.plain)
	};
}

const sectionOf = ({ letter, title, exit, parts }: PaperSection, setting: Setting): Section => {
	const { speaker, say } = setting;
	return {
		...(letter ? { name: speaker.t('print:form.section', { letter }) } : {}),
		...(title ? { title: say(title) } : {}),
		exit,
		stop: speaker.t('print:stop'),
		parts: parts.map((part) =>
			part.kind === 'item'
				? itemOf(part, setting)
				: { kind: 'gate', only: speaker.plain(onlyText(part.only, 'gate', speaker)) }
		)
	};
};

type ContactShape = Extract<PaperShape, { kind: 'contact' }>;

function contactsOf({ form }: Material, { speaker, say }: Setting): ContactSheet[] {
	return form.sections
		.flatMap(({ parts }) => parts)
		.flatMap((part) => (part.kind === 'item' && part.shape.kind === 'contact' ? [part] : []))
		.map(({ label, hint, shape }) => {
			const { purpose, keepDays } = shape as ContactShape;
			return {
				label: say(label),
				...(hint ? { hint: say(hint) } : {}),
				purpose: say(purpose),
				kept: speaker.t('form:contact.kept', { count: keepDays })
			};
		});
}

function howOf({ city, origin, slug }: Material, { t, say, lang }: Speaker): Said[] {
	const enquiries = city.enquiries && say(city.enquiries, { quiet: true }).text;
	return [
		t('print:form.cross'),
		t('print:form.order'),
		t('print:form.skip'),
		t('print:form.anonymous'),
		t('print:form.online', { address: addressOf(origin, slug, lang).short }),
		...(enquiries ? [t('print:form.help', { enquiries })] : [])
	];
}

/** What stands on the paper form. `points`: the size of its body text. */
export function formOf(material: Material, language: string, points: string): FormSheet {
	const speaker = speakerOf(language);
	const { t, words } = speaker;
	const say = sayTextOf(material, speaker);
	const setting = { material, speaker, say };
	const { city, committee, closesOn, slug, version, form, title, summary } = material;
	const sheet = {
		template: 'form' as const,
		size: Number(points),
		document: documentOf(title, speaker),
		...invitationOf(material, speaker),
		summary: say(summary),
		how: { name: t('print:form.how'), lines: howOf(material, speaker) },
		sections: form.sections.map((section) => sectionOf(section, setting)),
		done: {
			name: t('print:form.done'),
			lines: [
				t('print:form.send'),
				...(closesOn ? [t('print:form.sendBy', { date: words.format.date(closesOn) })] : []),
				t('print:form.thanks')
			],
			address: say(city.paperAddress ?? committee)
		},
		contacts: {
			name: t('print:form.contact.sheet'),
			why: t('print:form.contact.why'),
			reach: t('print:form.contact.reach'),
			sheets: contactsOf(material, setting)
		},
		page: words.t('print:form.page', { number: '{number}', count: '{count}' }),
		mark: `${slug} · ${version} · ${language}`
	};
	return { ...sheet, language: aboutLanguage(sheet, speaker) };
}
