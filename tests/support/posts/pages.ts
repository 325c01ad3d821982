import type { Setting, StaffPost } from './setting.ts';

/** The city’s own pages and pictograms. */
export async function pagePosts({ db, post }: Setting): Promise<StaffPost[]> {
	const pictogram = 'a'.repeat(64);
	await db.$client`insert into media (hash, type, bytes) values (${pictogram}, 'image/webp', '')`;
	await db.$client`insert into pictograms (media, name) values (${pictogram}, 'Skolbuss')`;
	return [
		post(
			'/pages/[page]/[tag]',
			{ title: 'Så skyddar vi dina uppgifter', body: 'En text.', seen: 'x', reviewed: 'yes' },
			{ path: '/pages/privacy/sv' }
		),
		...['save', 'remove'].map((action) =>
			post(
				'/pages/[page]/film',
				{ seen: '', transcript: 'En text.' },
				{ operation: `POST ${action}`, path: '/pages/privacy/film' }
			)
		),
		post('/pictograms', {}, { operation: 'POST add' }),
		post('/pictograms', { media: pictogram }, { operation: 'POST remove' })
	];
}
