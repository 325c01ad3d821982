import { columnFits, type Limits, type Rows } from './fits.ts';
import { joined, type Partition } from './partition.ts';

/**
 * Merges the smallest answer that cannot be shown with the smallest of the others, until every cell can be shown.
 * `extra` columns join the smallest answer first. Undefined when only one class would be left.
 */
export function mergeNominal(
	rows: Rows,
	columns: readonly number[],
	extra: readonly number[],
	limits: Limits
): Partition | undefined {
	const sizeOf = (members: readonly number[]) =>
		members.reduce((total, column) => total + rows.reduce((part, row) => part + (row[column] ?? 0), 0), 0);
	let classes: Partition = columns.map((column) => [column]);
	const smallest = (among: readonly number[]): number | undefined =>
		among.reduce<number | undefined>(
			(least, at) => (least === undefined || sizeOf(classes[at]!) < sizeOf(classes[least]!) ? at : least),
			undefined
		);
	const peopled = () => [...classes.keys()].filter((at) => sizeOf(classes[at]!) > 0);
	if (extra.length > 0) {
		classes.push([...extra]);
		const partner = smallest(peopled().filter((at) => at !== classes.length - 1));
		if (partner === undefined) return undefined;
		classes = joined(classes, [partner, classes.length - 1]);
	}
	for (;;) {
		const faulty = smallest(peopled().filter((at) => !columnFits(rows, classes[at]!, limits)));
		if (faulty === undefined) return classes;
		const partner = smallest(peopled().filter((at) => at !== faulty));
		if (partner === undefined) return undefined;
		classes = joined(classes, [faulty, partner]);
	}
}
