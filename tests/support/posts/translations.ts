import type { Fields, Setting, StaffPost } from './setting.ts';

/** The translators’ room: words, forms, the term base, files out and in. */
export async function translationPosts({ db, post }: Setting): Promise<StaffPost[]> {
	const [remark] = await db.$client`
		insert into language_remarks (tag, remark, day) values ('fi', 'Sana on väärä.', '2026-11-28') returning id`;
	const [bench] = await db.$client`insert into terms (words) values ('{"sv":"bänk"}') returning id`;
	for (const [key, text] of [
		['common:skip', 'Siirry'],
		['common:owner', 'Kaupunki {{city}}']
	] as const)
		await db.$client`
			insert into translations (tag, key, text, status, source_hash) values ('fi', ${key}, ${text}, 'draft', 'x')`;
	const words = (action: string, key: string, fields: Fields) =>
		post('/translations/[tag]/[key]', fields, {
			operation: `POST ${action}`,
			path: `/translations/fi/${key}`
		});
	const formTexts = (action: string, fields: Fields) =>
		post(
			'/translations/forms/[slug]/[tag]',
			{ count: '1', 'at-0': 'x label', 'seen-0': '', 'text-0': 'Puisto', ...fields },
			{ operation: `POST ${action}`, path: '/translations/forms/staffs-draft/en' }
		);
	const term = (action: string, at: string, fields: Fields) =>
		post('/translations/terms/[id]', fields, {
			operation: `POST ${action}`,
			path: `/translations/terms/${at}`
		});
	return [
		post('/translations', { id: String(remark?.id) }, { operation: 'POST settle' }),
		words('save', 'home:title', { was: '0', text: 'Ota osaa', then: 'next' }),
		words('approve', 'common:skip', { was: '1', text: 'Siirry' }),
		words('takeBack', 'common:owner', { was: '1' }),
		formTexts('save', {}),
		formTexts('approve', { approve: 'x label' }),
		term('save', 'new', {
			'word-sv': 'bänk',
			'word-fi': 'penkki',
			'reviewed-fi': 'yes',
			note: '',
			source: ''
		}),
		term('remove', String(bench?.id), {}),
		...(['look', 'use'] as const).flatMap((action) => {
			const fields: Fields =
				action === 'use' ? { carried: '[]', name: 'fi.xlf', conflicts: 'keep', outdated: 'keep' } : {};
			return [
				post('/translations/exchange', fields, { operation: `POST ${action}` }),
				post('/translations/exchange/pages', fields, { operation: `POST ${action}` }),
				post('/translations/exchange/forms/[slug]', fields, {
					operation: `POST ${action}`,
					path: '/translations/exchange/forms/staffs-draft'
				})
			];
		})
	];
}
