const spoken = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-roledescription',
	'content',
	'label',
	'placeholder',
	'title'
]);
const word = /\p{L}{2,}/u;

/** The same in every language: the product's name, names of file formats, licences. */
const names = /\b(Rådslag|CSV|JSON|PDF|API|EUPL|DCAT)\b/gu;

const isText = (/** @type {string} */ value) => word.test(value.replace(names, ''));

/** True for `<meta name="viewport" content="…">` and the like: attributes that no person reads. */
const isMachine = (/** @type {any} */ node) =>
	node.key.name === 'content' &&
	!node.parent.attributes.some(
		(/** @type {any} */ { key, value }) =>
			key?.name === 'name' && /^(description|twitter:|og:)/.test(value?.[0]?.value ?? '')
	);

/**
 * Text for people stands in messages/, never in a component: a reader of another language would meet it in Swedish or English.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
	meta: {
		type: 'problem',
		schema: [],
		messages: { text: 'Text for people belongs in messages/<language>/<feature>.json: "{{text}}"' }
	},
	create(context) {
		const check = (/** @type {any} */ node, /** @type {string} */ value) => {
			if (isText(value))
				context.report({ node, messageId: 'text', data: { text: value.trim().slice(0, 40) } });
		};
		return {
			SvelteText(/** @type {any} */ node) {
				const { type, name } = node.parent;
				if (type === 'SvelteScriptElement' || type === 'SvelteStyleElement' || name?.name === 'style') return;
				check(node, node.value);
			},
			SvelteAttribute(/** @type {any} */ node) {
				if (!spoken.has(node.key.name) || isMachine(node)) return;
				for (const part of node.value) if (part.type === 'SvelteLiteral') check(part, part.value);
			},
			'SvelteMustacheTag > Literal'(/** @type {any} */ node) {
				if (typeof node.value === 'string' && /\p{L}{2,}\s+\p{L}{2,}/u.test(node.value))
					check(node, node.value);
			}
		};
	}
};
