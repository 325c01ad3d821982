import fc from 'fast-check';
import { form, type Form } from '#lib/domain/consultations/form.ts';
import { fieldsOf, question, type Question } from '#lib/domain/questions/register.ts';
import type { Rule } from '#lib/domain/questions/rule.ts';

const tags = ['sv', 'sv-simple', 'en', 'fi', 'ar', 'rmy', 'xx-Test'];
const words = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom('Hur mår du?', 'Välj en', 'Skriv *här*', 'a  b', 'Rad 1\nRad 2', '= 1 + 1')
	},
	{ weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }) },
	{ weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			' ',
			'  runt  ',
			'${x}',
			'{{x}}',
			'{{ x }}',
			'_x0041_',
			'\u0001',
			'\r\n',
			'\ud800',
			'<b>',
			'#N/A',
			'TRUE',
			'1'
		)
	}
);
const text = fc.dictionary(
	fc.constantFrom(...tags),
	fc.oneof(
		{ weight: 4, arbitrary: words },
		{
			weight: 1,
			arbitrary: fc.record({
				text: words,
				status: fc.constantFrom('machine', 'draft', 'reviewed', 'published')
			})
		}
	),
	{ minKeys: 1, maxKeys: 3 }
);
const maybe = <Value>(key: string, value: fc.Arbitrary<Value>) =>
	fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
const together = (...parts: fc.Arbitrary<object>[]) =>
	fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const id = fc.oneof(
	{ weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,6}$/) },
	{ weight: 1, arbitrary: fc.constantFrom('other', 'check', 'a_other', 'page_a', 'Z') }
);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
const option = (extra: fc.Arbitrary<object> = fc.constant({})) =>
	together(fc.record({ label: text }), maybe('hint', text), extra);
const options = (minLength: number, maxLength: number, extra?: fc.Arbitrary<object>) =>
	ids(minLength, maxLength).chain((names) =>
		fc.tuple(...names.map((name) => option(extra).map((one) => ({ id: name, ...one }))))
	);
const flag = (key: string) => maybe(key, fc.boolean());
const other = maybe('other', fc.constant(true));
const media = fc.stringMatching(/^[0-9a-f]{64}$/);
const drawing = fc.oneof(fc.record({ sign: fc.constantFrom('bus', 'tram') }), fc.record({ media }));
const base = together(
	maybe('hint', text),
	flag('required'),
	maybe('shared', id),
	maybe(
		'messages',
		fc.oneof(
			fc.record({ required: text }),
			fc.record({ invalid: text }),
			fc.record({ required: text, invalid: text })
		)
	)
);
const background = (names: readonly string[]) =>
	maybe(
		'background',
		together(
			fc.record({ kind: fc.constantFrom('age', 'gender', 'ethnicity', 'income', 'other'), why: text }),
			flag('sensitive'),
			names.length < 2
				? fc.constant({})
				: maybe(
						'merge',
						fc.array(fc.record({ id, label: text, of: fc.subarray([...names], { minLength: 2 }) }), {
							minLength: 1,
							maxLength: 2
						})
					)
		)
	);
const choosing = (type: string, extra: fc.Arbitrary<object>, more: fc.Arbitrary<object> = fc.constant({})) =>
	options(2, 4, extra).chain((list) =>
		together(base, fc.constant({ type, options: list }), background(list.map((one) => one.id)), more)
	);
const points = ids(3, 5)
	.chain(([last = '', ...names]) =>
		fc.tuple(
			fc.tuple(...names.map((name) => option().map((one) => ({ id: name, ...one })))),
			maybe('dontKnow', fc.record({ id: fc.constant(last), label: text }))
		)
	)
	.map(([list, beside]) => ({ points: list, ...beside }));

const bound = fc.oneof(
	fc.integer({ min: -1000, max: 1000 }),
	fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)
);
const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const between = <Value extends number | string>(value: fc.Arbitrary<Value>) =>
	fc.tuple(value, value, fc.boolean(), fc.boolean()).map(([a, b, low, high]) => ({
		...(low ? { min: a < b ? a : b } : {}),
		...(high ? { max: a < b ? b : a } : {})
	}));
const bands = <Value extends number | string>(value: fc.Arbitrary<Value>) =>
	maybe(
		'bands',
		fc
			.tuple(fc.uniqueArray(value, { minLength: 2, maxLength: 3 }), ids(3, 3), fc.tuple(text, text, text))
			.map(([froms, names, labels]) =>
				froms
					.toSorted((a, b) => (a < b ? -1 : 1))
					.map((from, at) => ({ id: names[at], from, label: labels[at] }))
			)
	);

const asked: Record<string, fc.Arbitrary<object>> = {
	info: together(
		fc.constant({ type: 'info' }),
		maybe('text', text),
		maybe('picture', fc.record({ media, alt: text })),
		maybe(
			'video',
			together(
				fc.record({ media }),
				maybe(
					'captions',
					fc.uniqueArray(fc.record({ lang: fc.constantFrom(...tags), media }), {
						maxLength: 2,
						selector: ({ lang }) => lang
					})
				),
				maybe('transcript', text),
				maybe('signLanguage', media)
			)
		)
	),
	single: choosing('single', other),
	multiple: choosing(
		'multiple',
		together(other, flag('exclusive')),
		fc
			.tuple(fc.nat(2), fc.nat(2))
			.map(([least, more]) => ({ ...(least ? { least } : {}), ...(more ? { most: least + more } : {}) }))
	),
	scale: together(fc.constant({ type: 'scale' }), base, points),
	faces: together(fc.constant({ type: 'faces' }), base, points),
	matrix: together(
		fc.constant({ type: 'matrix' }),
		base,
		points,
		options(1, 3).map((rows) => ({ rows }))
	),
	ranking: together(
		fc.constant({ type: 'ranking' }),
		base,
		options(2, 4, maybe('drawing', drawing)).map((list) => ({ options: list })),
		maybe('most', fc.integer({ min: 1, max: 20 }))
	),
	number: together(
		fc.constant({ type: 'number' }),
		base,
		maybe('unit', text),
		flag('integer'),
		between(bound),
		bands(bound)
	),
	date: together(fc.constant({ type: 'date' }), base, between(day), bands(day)),
	shortText: together(
		fc.constant({ type: 'shortText' }),
		base,
		maybe('maxLength', fc.integer({ min: 1, max: 500 })),
		maybe(
			'pattern',
			fc.constantFrom('\\d{5}', '[A-Z]{3} ?\\d{3}', "o'clock", '"quoted"', `'both"`, '^a|b$', '[\\s\\S]{3,}')
		)
	),
	longText: together(
		fc.constant({ type: 'longText' }),
		base,
		maybe('maxLength', fc.integer({ min: 1, max: 10_000 }))
	),
	picture: together(
		fc.constant({ type: 'picture' }),
		base,
		options(2, 4, fc.record({ drawing })).map((list) => ({ options: list })),
		maybe('most', fc.integer({ min: 1, max: 12 }))
	),
	district: choosing('district', fc.constant({}), flag('map')),
	contact: together(
		fc.record({ type: fc.constant('contact'), purpose: text, keepDays: fc.integer({ min: 1, max: 730 }) }),
		maybe('hint', text)
	)
};

/** A rule about fields that come before, with values that their questions may or may not have. */
function ruleOn(before: readonly Question[]): fc.Arbitrary<Rule> {
	const fields = before.flatMap((one) => fieldsOf(one).map(({ name }) => name));
	const codes = [
		'yes',
		"it's",
		'"',
		`'"`,
		'5',
		...before.flatMap((one) => ('options' in one ? one.options.map((option) => option.id) : []))
	];
	const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
		rule: fc.oneof(
			{ maxDepth: 2, withCrossShrink: true },
			fc.record({
				answer: fc.constantFrom(...fields),
				is: fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 })
			}) as fc.Arbitrary<Rule>,
			fc.record({ answer: fc.constantFrom(...fields), given: fc.boolean() }),
			together(
				fc.record({ answer: fc.constantFrom(...fields) }),
				maybe('atLeast', fc.oneof(bound, day)),
				maybe('atMost', fc.oneof(bound, day))
			) as fc.Arbitrary<Rule>,
			fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
			fc.record({ not: tie('rule') })
		)
	}));
	return rule;
}

/** A text that names an earlier answer, or two. */
const inserting = (fields: readonly string[]) =>
	fc
		.array(
			fc.oneof(
				words,
				fc.constantFrom(...fields).map((field) => `{{${field}}}`)
			),
			{ minLength: 1, maxLength: 3 }
		)
		.map((parts) => ({ sv: parts.join(' ') }));

type Draft = { id: string; questions: Question[] } & Record<string, unknown>;

function withLogic(pages: Draft[]): fc.Arbitrary<object[]> {
	const before: Question[] = [];
	return fc.tuple(
		...pages.map((page) => {
			const seen = before.filter((one) => one.type !== 'info');
			before.push(...page.questions);
			const fields = seen.flatMap((one) => fieldsOf(one).map(({ name }) => name));
			const when = seen.length > 0 ? maybe('when', ruleOn(seen)) : fc.constant({});
			const label = fields.length > 0 ? maybe('label', inserting(fields)) : fc.constant({});
			const questions = fc.tuple(...page.questions.map((one) => together(fc.constant(one), when, label)));
			return together(
				fc.constant(page),
				maybe('title', text),
				when,
				questions.map((list) => ({ questions: list }))
			);
		})
	);
}

/**
 * Forms of every kind of question, with rules and inserted answers, in languages of all sorts. What says nothing
 * (`messages: {}`, `merge: []`) is left out: a spreadsheet has no cell for it.
 */
export const arbitraryForm: fc.Arbitrary<Form> = fc
	.tuple(
		ids(1, 6),
		ids(1, 3),
		fc.array(fc.oneof(...Object.values(asked)), { minLength: 6, maxLength: 6 }),
		fc.array(text, { minLength: 6, maxLength: 6 }),
		fc.array(fc.nat(2), { minLength: 6, maxLength: 6 })
	)
	.chain(([names, pageNames, kinds, labels, places]) => {
		const read = names.flatMap((name, at) => {
			const parsed = question.safeParse({ ...kinds[at], id: name, label: labels[at] });
			return parsed.success ? [{ at: places[at]! % pageNames.length, one: parsed.data }] : [];
		});
		const pages = pageNames.flatMap((name, page) => {
			const questions = read.filter(({ at }) => at === page).map(({ one }) => one);
			return questions.length > 0 ? [{ id: name, questions }] : [];
		});
		return fc.record({
			title: text,
			languages: fc.shuffledSubarray(tags, { minLength: 1 }),
			pages: withLogic(pages)
		});
	})
	.map((draft) => form.safeParse(draft))
	.filter(({ success }) => success)
	.map(({ data }) => data as Form);
