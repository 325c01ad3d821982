import { urlencoded } from './formSending.ts';

export type Body = { type: string; bytes: Buffer };
export type Fields = Record<string, string>;
/** `must`: what the answer has to be; otherwise anything below 500 that stores nothing half. */
export type Hostile = { name: string; body: Body; must?: 'refuse' };

const encoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=b';

type Part = { name: string; bytes: Buffer; more?: string };
const partOf = ({ name, bytes, more = '' }: Part): Buffer =>
	Buffer.concat([
		Buffer.from(`--b\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`),
		bytes,
		Buffer.from('\r\n')
	]);
const parts = (list: Part[]): Buffer => Buffer.concat([...list.map(partOf), Buffer.from('--b--\r\n')]);

/** Sound fields with one of them replaced by raw, percent-encoded text. */
const withRaw = (fields: Fields, field: string, raw: string): Body => {
	const { [field]: _, ...rest } = fields;
	const others = urlencoded(rest);
	return {
		type: encoded,
		bytes: Buffer.from(`${others}${others && '&'}${encodeURIComponent(field)}=${raw}`)
	};
};

const inParts = (fields: Fields, field: string, part: Omit<Part, 'name'>): Body => {
	const others = Object.entries(fields).filter(([name]) => name !== field);
	return {
		type: multipart,
		bytes: parts([
			...others.map(([name, value]) => ({ name, bytes: Buffer.from(value) })),
			{ name: field, ...part }
		])
	};
};

/** What one field can be made into. */
export function hostileField(fields: Fields, field: string): Hostile[] {
	const sound = fields[field] ?? 'x';
	const refused: [string, Body][] = [
		['a NUL byte', withRaw(fields, field, 'a%00b')],
		['only a NUL byte', withRaw(fields, field, '%00')],
		['half a surrogate pair', withRaw(fields, field, 'a%ED%A0%80b')],
		['bytes that are no text', withRaw(fields, field, '%ff%fe')],
		['a percent sign that encodes nothing', withRaw(fields, field, '%zz')],
		['a NUL byte in a part', inParts(fields, field, { bytes: Buffer.from('a\u0000b') })],
		[
			'half a surrogate pair in a part',
			inParts(fields, field, { bytes: Buffer.from([0x61, 0xed, 0xa0, 0x80]) })
		],
		[
			'a file',
			inParts(fields, field, {
				bytes: Buffer.from(sound),
				more: '; filename="x.txt"\r\ncontent-type: text/plain'
			})
		],
		['ten megabytes', withRaw(fields, field, 'x'.repeat(10_000_000))],
		['ten megabytes in a part', inParts(fields, field, { bytes: Buffer.alloc(10_000_000, 'x') })]
	];
	const { [field]: _, ...without } = fields;
	const odd: [string, Body][] = [
		['nothing at all', { type: encoded, bytes: Buffer.from(urlencoded(without)) }],
		['an empty text', withRaw(fields, field, '')],
		[
			'the same twice',
			{ type: encoded, bytes: Buffer.from(`${urlencoded(fields)}&${urlencoded({ [field]: sound })}`) }
		],
		[
			'something else beside it',
			{ type: encoded, bytes: Buffer.from(`${urlencoded(fields)}&${urlencoded({ [field]: 'other' })}`) }
		],
		[
			'a name like an object’s',
			{
				type: encoded,
				bytes: Buffer.from(
					`${urlencoded(without)}&${encodeURIComponent(field)}[__proto__][x]=1&__proto__=1&constructor=1`
				)
			}
		],
		['a very long text', withRaw(fields, field, 'x'.repeat(200_000))],
		['a surrogate pair', withRaw(fields, field, '%F0%9F%99%82')],
		['marks that turn the reading', withRaw(fields, field, '%E2%80%AE%E2%81%A6')],
		[
			'a template',
			withRaw(fields, field, encodeURIComponent('{{count}}$t(common:skip)${1}<script>alert(1)</script>'))
		]
	];
	return [
		...refused.map(([name, body]): Hostile => ({ name: `${field}: ${name}`, body, must: 'refuse' })),
		...odd.map(([name, body]): Hostile => ({ name: `${field}: ${name}`, body }))
	];
}

/** Bodies that are no form at all. */
export function hostileBodies(fields: Fields): Hostile[] {
	const whole = parts(Object.entries(fields).map(([name, value]) => ({ name, bytes: Buffer.from(value) })));
	const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
	const list: [string, Body][] = [
		['JSON', { type: 'application/json', bytes: Buffer.from(JSON.stringify(fields)) }],
		['JSON that goes deep', { type: 'application/json', bytes: Buffer.from(deep) }],
		['plain text', { type: 'text/plain', bytes: Buffer.from(urlencoded(fields)) }],
		['no type', { type: '', bytes: Buffer.from(urlencoded(fields)) }],
		['a type that is none', { type: ';;;=', bytes: Buffer.from('x') }],
		['parts without a boundary', { type: 'multipart/form-data', bytes: whole }],
		['parts with another boundary', { type: 'multipart/form-data; boundary=c', bytes: whole }],
		['parts cut short', { type: multipart, bytes: whole.subarray(0, Math.max(1, whole.length - 12)) }],
		[
			'a part without a name',
			{ type: multipart, bytes: Buffer.from('--b\r\ncontent-disposition: form-data\r\n\r\nx\r\n--b--\r\n') }
		],
		[
			'a part without an end',
			{ type: multipart, bytes: Buffer.from('--b\r\ncontent-disposition: form-data; name="x"') }
		],
		['nothing but zeros', { type: encoded, bytes: Buffer.alloc(1000) }],
		['a hundred thousand fields', { type: encoded, bytes: Buffer.from('a=1&'.repeat(100_000)) }],
		['ten megabytes', { type: encoded, bytes: Buffer.alloc(10_000_000, 'a') }]
	];
	return list.map(([name, body]) => ({ name: `the body: ${name}`, body }));
}
