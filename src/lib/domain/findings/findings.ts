import type { Draft } from '../drafts/node.ts';
import { ageGroupOf, type SchoolYears } from '../classes/schoolYears.ts';
import type { About, AgeGroup } from './audience.ts';
import { childFindings } from './children.ts';
import { faultFindings } from './faults.ts';
import { findingCodes, type Finding } from './finding.ts';
import { identityFindings } from './identity.ts';
import { lengthFindings } from './length.ts';
import { mediaFindings } from './media.ts';
import { optionFindings } from './options.ts';
import { keysOf, outlineOf, type Outline } from './outline.ts';
import { programmeFindings } from './programme.ts';
import { readingFindings } from './reading.ts';
import { ruleFindings } from './rules.ts';
import { sensitiveFindings } from './sensitive.ts';
import { sharedFindings } from './shared.ts';
import { translationFindings } from './translations.ts';
import { wordingFindings } from './wording.ts';
import { draftFor, joined, leftOutFindings, placed, sessionFindings } from './years.ts';

/** One idea to look for in a draft. */
type Look = (outline: Outline, about: About) => Finding[];

/** What is looked for once, in the form as everybody meets it. */
const looks: Look[] = [
	faultFindings,
	ruleFindings,
	sharedFindings,
	translationFindings,
	wordingFindings,
	sensitiveFindings,
	identityFindings,
	optionFindings,
	mediaFindings,
	programmeFindings
];
/** What depends on who answers. */
const looksByAge: Look[] = [readingFindings, lengthFindings, childFindings];
/** What is looked for in words of some school years alone. */
const looksAtWords: Look[] = [wordingFindings, optionFindings];

/** The form as children of some school years meet it, by their limits. */
function ofYears(whole: Outline, which: SchoolYears): Finding[] {
	const { draft } = whole;
	const outline = outlineOf(draftFor(draft, which));
	const place = (finding: Finding) => placed(finding, draft, which);
	const about: About = { audience: ageGroupOf[which] };
	const inWords = looksAtWords
		.flatMap((look) => look(outline, about))
		.map(place)
		.filter(({ cell }) => cell?.startsWith('years.'));
	const byAge = looksByAge.flatMap((look) => look(outline, about)).map(place);
	return [...inWords, ...leftOutFindings(whole, outline, which).map(place), ...byAge];
}

/** By whom else it is answered, beside the classes of these school years; nobody: the classes are all. */
function besides({ audience, years = [] }: About): AgeGroup[] {
	const covered = new Set(years.map((which) => ageGroupOf[which]));
	return [audience].flat().filter((group) => !covered.has(group));
}

function byAge(outline: Outline, about: About): Finding[] {
	const { years = [] } = about;
	if (years.length === 0) return looksByAge.flatMap((look) => look(outline, about));
	const others = besides(about);
	return [
		...(others.length > 0 ? looksByAge.flatMap((look) => look(outline, { ...about, audience: others })) : []),
		...joined(years.flatMap((which) => ofYears(outline, which))),
		...sessionFindings(outline)
	];
}

const orderOfCode = new Map(findingCodes.map((code, index) => [code, index]));

/** In the form's order: by part, then by code, cell and language. */
function inOrder(findings: Finding[], { form }: Outline): Finding[] {
	const orderOfPart = new Map(keysOf(form).map((key, index) => [key, index]));
	const rank = ({ part, code }: Finding) => [orderOfPart.get(part) ?? 0, orderOfCode.get(code) ?? 0] as const;
	return findings.toSorted((a, b) => {
		const [[partA, codeA], [partB, codeB]] = [rank(a), rank(b)];
		return partA - partB || codeA - codeB;
	});
}

/**
 * Everything to look at in a draft before it opens, in the form's order: the same for the same draft, and never more
 * than a reading of it (no network, no clock). What each code means, its source and its limits: docs/findings.md.
 */
export function findingsOf(draft: Draft, about: About): Finding[] {
	const outline = outlineOf(draft);
	return inOrder([...looks.flatMap((look) => look(outline, about)), ...byAge(outline, about)], outline);
}
