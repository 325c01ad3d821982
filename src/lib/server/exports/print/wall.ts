import type { ChildAnswer, ChildQuestion } from '#lib/domain/reports/children.ts';
import type { ReportCategory } from '#lib/domain/reports/shapes.ts';
import { onWall, questionsOnWall, type WallMaterial } from '#lib/domain/reports/wall.ts';
import { marksOf, plainLanguages, tenSentence } from '#lib/i18n/children.ts';
import { alone, ownWord } from '#lib/i18n/category.ts';
import { aboutLanguage } from './aboutLanguage.ts';
import { qrSvg } from './qr.ts';
import { fileOf } from './shapes.ts';
import { documentOf, speakerOf, type Said, type Speaker } from './speaker.ts';
import { typeset } from './typesetter.ts';

const sizes = ['a4', 'a3'] as const;
export type WallSize = (typeof sizes)[number];
export const isWallSize = (text: string): text is WallSize => (sizes as readonly string[]).includes(text);

type Bar = {
	label: Said;
	/** Of the longest one; null where it is hidden. */
	share: number | null;
	figure: string;
	picture?: string;
};
type Question = { label: Said; told?: { sentence: Said; answer: Said; marks: number }; bars: Bar[] };

/** What stands on the poster for a classroom's wall, in one language. */
export type Wall = {
	template: 'wall';
	paper: WallSize;
	document: Said;
	/** What it says of its own language. */
	language: Said[];
	city: Said;
	committee: Said;
	title: Said;
	lead: Said[];
	questions: Question[];
	figures: Said;
	hidden?: Said;
	answer: {
		title: Said;
		said: Said;
		doing: Said;
		/** Where no theme has an answer of its own. */
		whole?: Said;
		replies: { theme: Said; said: Said; doing: Said; who: Said }[];
	};
	more: Said;
	address: string;
	qr: { svg: string; alt: string };
};

/** Speaks the plainest words of a language that there are; the interface's own stay those of the page. */
type Voice = { plain: Speaker; own: Speaker };

function answerSaid(category: ReportCategory, { plain, own }: Voice): Said {
	const word = ownWord(category, 'answer');
	const said = category.labels.map((label) => plain.say(label, { quiet: true }));
	if (said.length === 1 && said[0] && !word) return said[0];
	if (word && said.length === 0) return own.plain(alone(own.words.t(word)));
	const all = [...said.map(({ text }) => text), ...(word ? [own.words.t(word)] : [])];
	return { ...(said[0] ?? own.plain('')), text: own.words.format.either(all) };
}

function pictureOf({ drawing }: ChildAnswer, { pictures }: WallMaterial): { picture?: string } {
	if (!drawing) return {};
	const name = 'sign' in drawing ? drawing.sign : drawing.media;
	const file = fileOf(name, pictures[name]);
	return file ? { picture: file } : {};
}

function questionOf(question: ChildQuestion, material: WallMaterial, voice: Voice): Question {
	const { plain, own } = voice;
	const [told] = question.told.length === 1 ? question.told : [];
	const manner = { children: material.results.children, ranked: question.ranked };
	return {
		label: plain.say(question.label),
		...(told
			? {
					told: {
						sentence: own.plain(tenSentence(told.of, manner, own.words)),
						answer: answerSaid(told.label, voice),
						marks: marksOf(told.of)
					}
				}
			: {}),
		bars: question.answers.map((answer) => ({
			label: answerSaid(answer.label, voice),
			share: answer.count === null ? null : answer.count / question.most,
			figure: answer.count === null ? '‥' : own.words.format.number(answer.count),
			...pictureOf(answer, material)
		}))
	};
}

function leadOf({ results }: WallMaterial, { t, words: { format } }: Speaker): Said[] {
	const { respondents, children, consultation } = results;
	const many = children ? 'childResults:tookPart' : 'childResults:peopleTookPart';
	return [
		respondents === null
			? t('childResults:some')
			: t(many, { count: respondents, formatted: format.number(respondents) }),
		...(consultation.closedOn ? [t('childResults:closed', { date: format.date(consultation.closedOn) })] : [])
	];
}

function answerOf({ results }: WallMaterial, { plain, own }: Voice): Wall['answer'] {
	const { outcome, replies, consultation } = results;
	const { t, say, words } = own;
	const owed = t('childResults:answer.owed', {
		committee: say(consultation.committee.name, { quiet: true }).text
	});
	return {
		title: t('childResults:answer.title'),
		said: t('childResults:answer.said'),
		doing: t('childResults:answer.doing'),
		...(replies.length === 0 ? { whole: outcome ? plain.say(outcome) : owed } : {}),
		replies: replies.slice(0, onWall.replies).map(({ theme, said, doing, committee, on }) => ({
			theme: plain.say(theme),
			said: plain.say(said),
			doing: plain.say(doing),
			who: on
				? t('childResults:answer.whoBy', {
						committee: say(committee.name, { quiet: true }).text,
						date: words.format.date(on)
					})
				: t('childResults:answer.who', { committee: say(committee.name, { quiet: true }).text })
		}))
	};
}

/** What stands on the poster: two questions at most, and what is done about them. */
export function wallOf(material: WallMaterial, lang: string, paper: WallSize): Wall {
	const { results, city, origin } = material;
	const { slug, title, committee } = results.consultation;
	const own = speakerOf(lang);
	const voice: Voice = { own, plain: speakerOf(plainLanguages(lang)[0]) };
	const questions = questionsOnWall(results);
	const address = `${origin}/${lang}/results/${slug}/children`;
	const short = address.replace(/^https?:\/\//, '');
	const wall: Omit<Wall, 'language'> = {
		template: 'wall',
		paper,
		document: documentOf(title, own),
		city: own.say(city.name, { quiet: true }),
		committee: own.say(committee.name, { quiet: true }),
		title: voice.plain.say(title),
		lead: leadOf(material, own),
		questions: questions.map((question) => questionOf(question, material, voice)),
		figures: own.t(results.children ? 'childResults:counts.children' : 'childResults:counts.people'),
		...(questions.some(({ hidden }) => hidden) ? { hidden: own.t('childResults:hidden') } : {}),
		answer: answerOf(material, voice),
		more: own.t('childResults:poster.more'),
		address: short,
		qr: { svg: qrSvg(address), alt: own.words.t('print:qr', { address: short }) }
	};
	return { ...wall, language: aboutLanguage(wall, own) };
}

const filesOf = ({ pictures }: WallMaterial): Record<string, Uint8Array> =>
	Object.fromEntries(
		Object.entries(pictures).map(([name, picture]) => [
			fileOf(name, picture) ?? name,
			'svg' in picture ? new TextEncoder().encode(picture.svg) : picture.bytes
		])
	);

/** The poster as a tagged PDF (UA-1). A picture that cannot be drawn is left out, and its words stay. */
export async function printWall(material: WallMaterial, lang: string, paper: WallSize): Promise<Uint8Array> {
	const set = (from: WallMaterial) =>
		typeset({ template: 'wall', data: wallOf(from, lang, paper), files: filesOf(from) });
	try {
		return await set(material);
	} catch (error) {
		if (Object.keys(material.pictures).length === 0) throw error;
		return set({ ...material, pictures: {} });
	}
}
