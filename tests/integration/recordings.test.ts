import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formFor } from '#lib/domain/classes/variants.ts';
import { addDemonstrationUser } from '#lib/server/auth/users.ts';
import {
	keepRecording,
	listRecordings,
	recordingsFor,
	removeRecording,
	textHashOf
} from '#lib/server/classes/recordings.ts';
import { addMedia } from '#lib/server/media/add.ts';
import { findMedia } from '#lib/server/media/find.ts';
import { insertConsultation } from '../support/consultation.ts';
import { childForm } from '../support/classSession.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { silence } from '../support/silence.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let house: TestDatabase;
let user: string;
let consultation: string;
beforeAll(async () => {
	house = await testDatabase();
	user = await addDemonstrationUser(house.db, {
		email: `${randomUUID()}@stad.example`,
		name: 'Anna',
		password: 'en katt i taket',
		roles: []
	});
	consultation = await insertConsultation(house.db, 'skolgarden', childForm);
});
afterAll(() => house.close());

const add = (bytes: Uint8Array) => addMedia(house.db, 'audio', bytes, user);
const media = async (seconds: number) => {
	const added = await add(silence(seconds));
	if ('code' in added) throw new Error(added.code);
	return added.media;
};
const latin = (text: string) => Buffer.from(text.padEnd(80, '\0'), 'latin1');

it('tells sound by its first bytes, whatever it is called', async () => {
	for (const [bytes, type] of [
		[silence(0.1), 'audio/wav'],
		[latin('ID3\u0003'), 'audio/mpeg'],
		[latin('ÿû\u0090d'), 'audio/mpeg'],
		[latin('OggS\u0000'), 'audio/ogg'],
		[latin('\0\0\0\u0020ftypM4A '), 'audio/mp4']
	] as const) {
		const added = await add(bytes);
		if ('code' in added) throw new Error(`${type}: ${added.code}`);
		expect((await findMedia(house.db, added.media))?.type).toBe(type);
	}
	for (const bytes of ['text', 'RIFF\0\0\0\0AVI ', '\0\0\0\u0020ftypisom\0\0hdlrvide', '<svg/>', 'ÿØÿà'])
		expect(await add(latin(bytes))).toEqual({ code: 'not-audio' });
	expect(await add(new Uint8Array())).toEqual({ code: 'not-audio' });
});

it('gives each page the readings of its own texts, and none of one that has changed', async () => {
	const { db } = house;
	const [own, other, older] = await Promise.all([media(0.2), media(0.3), media(0.4)]);
	const text = 'Var är du helst på rasten?';
	const keep = (lang: string, text: string, media: string, times: number[] | null = null) =>
		keepRecording(db, consultation, { lang, text, media, times });
	await keep('sv', `  ${text}\n`, other);
	await keep('sv', text, own, [0, 0.1]);
	await keep('sv', 'Vad gillar du bäst?', older);
	await keep('en', 'Where do you like to be in the break?', other);
	const form = formFor(childForm, 'f3');
	expect(textHashOf(text)).toBe(createHash('sha256').update(text).digest('hex'));
	expect(await recordingsFor(db, consultation, form, ['sv'])).toEqual({
		[text]: { media: own, times: [0, 0.1] }
	});
	expect(Object.keys(await recordingsFor(db, consultation, form, ['en', 'sv'])).sort()).toEqual([
		text,
		'Where do you like to be in the break?'
	]);
	expect((await listRecordings(db, consultation)).map(({ text }) => text)).toContain('Vad gillar du bäst?');
	expect(await removeRecording(db, consultation, 'sv', textHashOf(text))).toBe(true);
	expect(await removeRecording(db, consultation, 'sv', textHashOf(text))).toBe(false);
	expect(await recordingsFor(db, consultation, form, ['sv'])).toEqual({});
});
