import { spokenIn, type Spoken } from './clauses.ts';
import { found, type Finding } from './finding.ts';
import { saidBy, type Outline } from './outline.ts';

const asksWho: Record<Spoken, RegExp> = {
	sv: /^(vad heter du|(vilket|vad) är ditt (namn|telefonnummer|personnummer)|(vilken|vad) är din (e-?post|mejl|mail|adress|gatuadress)|(ditt |för- och efter|efter|för)?namn\W*$|skriv (ditt namn|din adress))|personnummer|personbeteckning/i,
	en: /^(what is your (full |first |last )?(name|e-?mail|phone|telephone|address|street)|(your |full )?name\W*$|write your (name|address))|(personal identity|social security) number/i
};

/** Lines that ask for a name, an address or a number: nothing that identifies is kept beside an answer. */
export const identityFindings = (outline: Outline): Finding[] =>
	outline.questions
		.filter(({ type }) => type === 'shortText' || type === 'longText' || type === 'number')
		.flatMap((question) => {
			const asking = saidBy(outline, question, 'label').find(([lang, text]) => {
				const spoken = spokenIn(lang);
				return spoken !== undefined && asksWho[spoken].test(text.trim());
			});
			return asking
				? [found(question.node.key, 'asks-who', { cell: `label.${asking[0]}`, lang: asking[0] })]
				: [];
		});
