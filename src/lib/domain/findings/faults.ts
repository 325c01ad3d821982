import { compile, type DraftFault } from '../drafts/compile.ts';
import { found, type Finding, type FindingCode, findingLevels } from './finding.ts';
import { neverShownParts } from './skeleton.ts';
import type { Outline, Part } from './outline.ts';

const inList = new Set(['options', 'points', 'rows', 'bands']);

/** A missing cell by what is missing; the form's schema only tells that something is. */
function codeOf({ code, cell }: DraftFault, part: Part | undefined): FindingCode {
	if (code !== 'missing' && (code as string) !== 'text-empty')
		return code in findingLevels ? code : 'not-valid';
	if (cell.startsWith('background.why')) return 'purpose-missing';
	if (cell.startsWith('picture.alt')) return 'alt-missing';
	return part?.list && inList.has(part.list) && cell.startsWith('label') ? 'option-empty' : 'missing';
}

const all = (part: Part): Part[] => [part, ...part.parts.flatMap(all)];

/** What keeps the draft from being a form, and what in it is never shown. */
export function faultFindings(outline: Outline): Finding[] {
	const byKey = new Map(all(outline.form).map((part) => [part.node.key, part]));
	const faults = (compile(outline.draft).faults ?? []).filter(({ code }) => code !== 'never-shown');
	return [
		...faults.map((fault) => {
			const { part, cell } = fault;
			return found(part, codeOf(fault, byKey.get(part)), cell === '' ? {} : { cell });
		}),
		// Told while other things are missing, too: the form's own check waits until everything else fits.
		...neverShownParts(outline).map((part) => found(part, 'never-shown', { cell: 'when' }))
	];
}
