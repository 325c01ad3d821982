import { titleOf, type AssessmentModel } from '#lib/domain/assessments/model.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { laidOut } from '../blocks/laidOut.ts';
import { speakerOf, type Said, type Speaker } from '../print/speaker.ts';
import { typeset } from '../print/typesetter.ts';
import { docxOf } from '../report/docx.ts';
import { assessmentBlocks } from './assessmentBlocks.ts';

/** An assessment as it is exported: whose city, and where the site lies, for links into it. */
export type AssessmentMaterial = { city: LocalText; model: AssessmentModel; origin?: string };

const headOf = (
	{ model }: AssessmentMaterial,
	{ t, say }: Speaker
): { eyebrow: Said; title: Said; document: string } => {
	const name = model.committee && say(model.committee.name, { quiet: true });
	const kind = t('assessments:one');
	if (model.template) {
		const title = t('assessments:template.title');
		return {
			title,
			eyebrow: name ?? kind,
			document: name ? `${title.text}: ${name.text}` : title.text
		};
	}
	const title: Said = { text: titleOf(model), lang: 'sv', dir: 'ltr' };
	const eyebrow = name ? { ...kind, text: `${kind.text} · ${name.text}` } : kind;
	return { title, eyebrow, document: `${kind.text}: ${title.text}` };
};

/** An assessment as a Word document; an empty one has fields to click in. */
export async function assessmentDocx(material: AssessmentMaterial, lang: string): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { document, ...head } = headOf(material, speaker);
	return docxOf({
		...head,
		name: document,
		language: speaker.words.lang,
		about: [],
		creator: speaker.say(material.city, { quiet: true }).text,
		blocks: assessmentBlocks(material.model, speaker, material.origin)
	});
}

/** The same as a tagged PDF (UA-1) with bookmarks. */
export function assessmentPdf(material: AssessmentMaterial, lang: string): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const { document, eyebrow, title } = headOf(material, speaker);
	const data = {
		large: false,
		document: speaker.plain(document),
		city: speaker.say(material.city, { quiet: true }),
		eyebrow,
		title,
		foot: speaker.plain(document),
		blocks: laidOut(assessmentBlocks(material.model, speaker, material.origin))
	};
	return typeset({ template: 'report', data, files: {} });
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Each file: what kind it is, and who makes it. */
export const assessmentFiles = {
	'assessment.docx': { mediaType: word, make: assessmentDocx },
	'assessment.pdf': { mediaType: 'application/pdf', make: assessmentPdf }
} as const;
export const isAssessmentFile = (name: string): name is keyof typeof assessmentFiles =>
	Object.hasOwn(assessmentFiles, name);

const ascii = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);

/** The name that a file is saved under: letters that every system takes. */
export function assessmentFileName(
	model: AssessmentModel,
	file: keyof typeof assessmentFiles,
	lang: string
): string {
	const about = model.template
		? 'mall'
		: ascii(titleOf(model).normalize('NFC').replace(/[åä]/gi, 'a').replace(/ö/gi, 'o'));
	return (
		['barnkonsekvensanalys', model.committee?.slug ?? '', about, lang].filter(Boolean).join('-') +
		file.slice(file.indexOf('.'))
	);
}
