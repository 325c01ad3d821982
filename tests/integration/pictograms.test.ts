import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import { findMedia } from '#lib/server/media/find.ts';
import { addPictogram, listPictograms, removePictogram } from '#lib/server/media/pictograms.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let house: TestDatabase;
let userId: string;
beforeAll(async () => {
	house = await testDatabase();
	userId = await addDemonstrationUser(house.db, {
		email: 'anna@stad.example',
		name: 'Anna',
		password: 'en katt i taket',
		roles: []
	});
});
afterAll(() => house.close());

const png = (colour: string) =>
	sharp({ create: { width: 20, height: 20, channels: 3, background: colour } })
		.png()
		.toBuffer();

it('a city’s pictograms are named, renamed and offered no longer, while forms go on showing them', async () => {
	const { db } = house;
	const red = await addPictogram(db, { name: 'Skolbuss', bytes: await png('red') }, userId);
	await addPictogram(db, { name: 'Matsal', bytes: await png('blue') }, userId);
	if ('code' in red) throw new Error(red.code);
	await addPictogram(db, { name: 'Buss', bytes: await png('red') }, userId);
	expect((await listPictograms(db)).map(({ name }) => name)).toEqual(['Buss', 'Matsal']);
	expect(await addPictogram(db, { name: 'Fel', bytes: new Uint8Array([1, 2, 3]) }, userId)).toEqual({
		code: 'not-an-image'
	});
	expect(await removePictogram(db, red.media, userId)).toBe(true);
	expect(await removePictogram(db, red.media, userId)).toBe(false);
	expect((await listPictograms(db)).map(({ name }) => name)).toEqual(['Matsal']);
	expect(await findMedia(db, red.media)).toBeDefined();
});
