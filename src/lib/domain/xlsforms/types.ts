/** What a row of the survey is. `list` names a sheet of choices. */
export type RowType =
	| { kind: 'text' | 'integer' | 'decimal' | 'date' | 'note' | 'range' | 'phone' }
	| { kind: 'one' | 'several' | 'rank'; list: string; other: boolean }
	| { kind: 'begin' | 'end'; what: 'group' | 'repeat' }
	/** Who answered, when and with what: never collected here. */
	| { kind: 'metadata' }
	/** What we have no question for, and what it would have been. */
	| { kind: 'unsupported'; of: 'calculation' | 'place' | 'file' | 'time' | 'acknowledge' | 'other' }
	| { kind: 'unknown' };

const simple: Record<string, RowType['kind']> = {
	...named('text', 'text', 'string', 'q string', 'add text prompt', 'str'),
	...named('integer', 'integer', 'int', 'q int', 'add integer prompt'),
	...named('decimal', 'decimal', 'q decimal', 'add decimal prompt'),
	...named('date', 'date', 'q date', 'add date prompt'),
	...named('note', 'note', 'add note prompt', 'q note'),
	...named('range', 'range'),
	...named('phone', 'phone number', 'q phone number', 'number of phone'),
	...named(
		'metadata',
		'start',
		'end',
		'start time',
		'end time',
		'today',
		'get today',
		'get start time',
		'get end time',
		'deviceid',
		'device id',
		'get device id',
		'imei',
		'subscriberid',
		'subscriber id',
		'get subscriber id',
		'simserial',
		'sim id',
		'get sim id',
		'phonenumber',
		'get phone number',
		'username',
		'email',
		'audit',
		'start-geopoint',
		'background-geopoint',
		'background-audio',
		'uri:deviceid',
		'uri:subscriberid',
		'uri:simserial',
		'uri:phonenumber',
		'uri:username',
		'uri:email'
	)
};

const unsupported: Record<string, Extract<RowType, { kind: 'unsupported' }>['of']> = {
	...named('calculation', 'calculate', 'calculation', 'q calculate', 'hidden'),
	...named('place', 'geopoint', 'gps', 'location', 'q geopoint', 'q location', 'geotrace', 'geoshape', 'osm'),
	...named(
		'file',
		'image',
		'photo',
		'picture',
		'q image',
		'q picture',
		'add image prompt',
		'annotate',
		'draw'
	),
	...named('file', 'signature', 'audio', 'q audio', 'video', 'q video', 'file', 'barcode', 'q barcode'),
	...named('time', 'time', 'q time', 'datetime', 'date time', 'q date time'),
	...named('acknowledge', 'acknowledge', 'q acknowledge', 'trigger'),
	...named(
		'other',
		'csv-external',
		'xml-external',
		'begin score',
		'end score',
		'score row',
		'begin rank',
		'end rank'
	),
	...named('other', 'rank level', 'begin kobomatrix', 'end kobomatrix')
};

function named<Kind extends string>(kind: Kind, ...names: string[]): Record<string, Kind> {
	return Object.fromEntries(names.map((name) => [name, kind]));
}

const fence = /^(begin|end)[ _]?(group|repeat|loop|lgroup|looped group)\b/;
const chooses: [RegExp, 'one' | 'several' | 'rank'][] = [
	[/^(?:add )?select (?:one|1)(?: prompt)?(?: using| from)? (.+)$/, 'one'],
	[/^(?:q )?select1 (.+)$/, 'one'],
	[/^(?:add )?select multiple(?: prompt)?(?: using| from)? (.+)$/, 'several'],
	[/^select all that apply(?: from)? (.+)$/, 'several'],
	[/^(?:q )?select (?!one|multiple|all|1)(.+)$/, 'several'],
	[/^rank(?: from)? (.+)$/, 'rank']
];
const other = / (?:or specify other|or[ _]other)$/i;

/** What a word means in a table, with spaces or underscores in it. */
function found<Value>(table: Record<string, Value>, word: string): Value | undefined {
	const key = [word, word.replaceAll('_', ' ')].find((key) => Object.hasOwn(table, key));
	return key === undefined ? undefined : table[key];
}

/** What a type says, in any of the ways it has been written in XLSForm and its forerunners. */
export function typeOf(text: string): RowType {
	const written = text.replace(/[\s\u00a0]+/g, ' ').trim();
	const word = written.toLowerCase();
	const kind = found(simple, word);
	if (kind) return { kind } as RowType;
	const of = found(unsupported, word);
	if (of) return { kind: 'unsupported', of };
	const fenced = fence.exec(word);
	if (fenced) {
		const what = fenced[2] === 'group' ? 'group' : 'repeat';
		return { kind: fenced[1] as 'begin' | 'end', what };
	}
	const plain = written.replace(/^(\S*)/, (first) => first.replaceAll('_', ' '));
	if (/^select (one|multiple) (from file|external)\b/i.test(plain) || /\$\{/.test(plain))
		return { kind: 'unsupported', of: 'other' };
	const bare = /^(?:select (one|multiple)|(rank))$/i.exec(plain.replace(other, ''));
	if (bare)
		return {
			kind: bare[2] ? 'rank' : bare[1] === 'one' ? 'one' : 'several',
			list: '',
			other: other.test(plain)
		};
	for (const [pattern, choice] of chooses) {
		const list = new RegExp(pattern.source, 'i').exec(plain.replace(other, ''))?.[1];
		if (list !== undefined) return { kind: choice, list: list.trim(), other: other.test(plain) };
	}
	return { kind: 'unknown' };
}
