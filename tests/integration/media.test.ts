import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { addMedia, type MediaKind } from '#lib/server/media/add.ts';
import { findMedia, readMedia } from '#lib/server/media/find.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let user: string;
beforeAll(async () => {
	house = await testDatabase();
	user = await addDemonstrationUser(house.db, {
		email: `${randomUUID()}@stad.example`,
		name: 'Anna',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(() => house.close());

const add = (kind: MediaKind, bytes: Uint8Array) => addMedia(house.db, kind, bytes, user);
const colour = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#246' } });

describe('a picture', () => {
	it('is written anew, without what the camera noted, upright and no wider than a screen', async () => {
		const given = await colour(4000, 2000)
			.withExif({ IFD0: { Make: 'Kamera', Artist: 'Anna' }, IFD3: { GPSLatitude: '59/1 19/1 0/1' } })
			.withMetadata({ orientation: 6 })
			.jpeg()
			.toBuffer();
		const added = await add('image', given);
		if (!('media' in added)) throw new Error(added.code);
		const { type, size } = (await findMedia(house.db, added.media))!;
		expect(type).toBe('image/webp');
		const kept = Buffer.from(await readMedia(house.db, added.media, 0, size - 1));
		const { width, height, exif, orientation } = await sharp(kept).metadata();
		expect([width, height]).toEqual([1600, 3200]);
		expect([exif, orientation]).toEqual([undefined, undefined]);
		expect(kept.includes('Kamera')).toBe(false);
		// The same picture again is the same file.
		expect(await add('image', given)).toEqual(added);
	});
	it('is refused when it is none, holds code, or would fill the memory', async () => {
		const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
		const cut = (await colour(400, 400).png().toBuffer()).subarray(0, 200);
		for (const bytes of [Buffer.from('text'), svg, cut, new Uint8Array()])
			expect(await add('image', bytes)).toEqual({ code: 'not-an-image' });
		const bomb = await colour(15_000, 15_000).png({ compressionLevel: 9 }).toBuffer();
		expect(bomb.length).toBeLessThan(2_000_000);
		expect(await add('image', bomb)).toEqual({ code: 'image-too-large' });
	});
});

describe('a film and its captions', () => {
	it('are told by their first bytes, whatever they are called', async () => {
		const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(40)]);
		const webm = Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.from('\u0000webm'), Buffer.alloc(40)]);
		const vtt = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n');
		expect(await add('video', mp4)).toHaveProperty('media');
		expect(await add('video', webm)).toHaveProperty('media');
		expect(await add('captions', vtt)).toHaveProperty('media');
		for (const bytes of [vtt, Buffer.from('<html>'), new Uint8Array()])
			expect(await add('video', bytes)).toEqual({ code: 'not-a-video' });
		for (const bytes of [mp4, Buffer.from('WEBVTTX'), Buffer.from([0xff, 0xfe])])
			expect(await add('captions', bytes)).toEqual({ code: 'not-captions' });
	});
});
