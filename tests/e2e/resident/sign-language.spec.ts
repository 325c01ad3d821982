import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { connectSocket } from '#lib/server/db/client.ts';
import { silence } from '../../support/silence.ts';
import { expectGood } from '../../support/staffBrowser.ts';
import { openConsultation } from '../../support/staffConsultation.ts';

const text = (sv: string) => ({ sv });

/** Lays a file among the media, as an upload does. */
async function keep(type: string, bytes: Buffer): Promise<string> {
	const hash = createHash('sha256').update(bytes).digest('hex');
	const db = connectSocket(process.env.E2E_DATA_DIR ?? '');
	try {
		await db.$client`insert into media (hash, type, bytes) values (${hash}, ${type}, ${bytes}) on conflict do nothing`;
	} finally {
		await db.$client.end();
	}
	return hash;
}

async function record(slug: string, words: string): Promise<void> {
	const media = await keep('audio/mpeg', silence(0.3));
	const db = connectSocket(process.env.E2E_DATA_DIR ?? '');
	const hash = createHash('sha256').update(words).digest('hex');
	try {
		await db.$client`insert into recordings (consultation_id, lang, text_hash, text, media)
			select id, 'sv', ${hash}, ${words}, ${media} from consultations where slug = ${slug}`;
	} finally {
		await db.$client.end();
	}
}

test('a question, a page and the whole dialogue are there in sign language, and nothing starts by itself @no-script', async ({
	page
}, { project }) => {
	const slug = `teckensprak-${project.name}`;
	const media = await keep('video/webm', Buffer.from('1a45dfa3', 'hex'));
	const captions = await keep(
		'text/vtt',
		Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nÄr vägen trygg?\n')
	);
	const film = {
		media,
		captions: [{ lang: 'sv', media: captions }],
		transcript: text('Är vägen trygg?')
	};
	await openConsultation(slug, {
		title: text('Prov'),
		languages: ['sv'],
		signLanguage: film,
		pages: [
			{
				id: 'page',
				title: text('Vägen'),
				signLanguage: film,
				questions: [
					{
						type: 'single',
						id: 'safe',
						label: text('Är vägen trygg?'),
						signLanguage: film,
						options: ['ja', 'nej'].map((id) => ({ id, label: text(id) }))
					},
					{ type: 'longText', id: 'why', label: text('Berätta mer') }
				]
			}
		]
	});
	await record(slug, 'Är vägen trygg?');

	const films = page.locator('details.sign');
	await page.goto(`/sv/consultations/${slug}`);
	await expect(films).toHaveCount(1);
	await expectGood(page);

	const fetched: string[] = [];
	page.on('request', (request) => void fetched.push(request.url()));
	await page.goto(`/sv/consultations/${slug}/form`);
	await expect(films).toHaveCount(2);
	expect(fetched.filter((url) => url.includes('/media/'))).toEqual([]);
	const ofQuestion = page.locator('fieldset details.sign');
	await ofQuestion.locator('summary').first().click();
	const video = ofQuestion.locator('video');
	await expect(video).toHaveAttribute('controls', '');
	await expect(video).toHaveAttribute('preload', 'none');
	await expect(video).not.toHaveAttribute('autoplay');
	await expect(video.locator('track')).toHaveAttribute('srclang', 'sv');
	await ofQuestion.getByText('Läs det som tecknas').click();
	await expect(ofQuestion).toContainText('Är vägen trygg?');
	// The question itself is unchanged for a screen reader.
	await expect(page.getByRole('group', { name: /^Är vägen trygg\?/ })).toBeVisible();

	// Somebody has read the question: it is heard without any script, and only that question.
	await expect(page.locator('audio')).toHaveCount(1);
	await expectGood(page);
});

test('a page is read aloud where that is possible, and says so honestly where it is not', async ({ page }, {
	project
}) => {
	const slug = `uppläst-${project.name}`.replace('ä', 'a');
	await openConsultation(slug);
	await page.goto(`/sv/consultations/${slug}/form`);
	const listen = page.getByRole('button', { name: 'Lyssna' });
	await expect(listen).toBeVisible();
	const scripts = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
	);
	expect(scripts).not.toContain('/scripts/aloud.js');
	await listen.click();
	// This browser has no voice of its own: it says so, and sends the text nowhere.
	await expect(page.locator('[data-aloud-status]')).toHaveText(/ingen röst för det här språket \(Svenska\)/, {
		timeout: 15_000
	});
	await expectGood(page);
	await page.goto(`/yi/consultations/${slug}/form`);
	await expect(page.locator('main')).toContainText(/ייִדיש/);
	await expect(page.locator('[data-aloud]')).toHaveCount(0);
});
