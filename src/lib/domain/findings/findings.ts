import type { Draft } from '../drafts/node.ts';
import type { About } from './audience.ts';
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

/** One idea to look for in a draft. */
type Look = (outline: Outline, about: About) => Finding[];

const looks: Look[] = [
	faultFindings,
	ruleFindings,
	sharedFindings,
	translationFindings,
	wordingFindings,
	readingFindings,
	sensitiveFindings,
	identityFindings,
	optionFindings,
	lengthFindings,
	childFindings,
	mediaFindings,
	programmeFindings
];

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
	return inOrder(
		looks.flatMap((look) => look(outline, about)),
		outline
	);
}
