import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileFaults, fileLimits } from '#lib/domain/complaints/files.ts';
import { addFiles, asAttachment, filesOf, openFile } from '#lib/server/complaints/files.ts';
import { readFile } from '#lib/server/complaints/readFile.ts';
import { Unopened, randomKey } from '#lib/server/complaints/sealing.ts';
import {
	afterSending,
	asReporter,
	casePage,
	committeeWithKey,
	complaintTo,
	getPage
} from '../support/complaint.ts';
import {
	hostileFiles,
	join,
	photographs,
	planted,
	soundFiles,
	type HostileFile
} from '../support/hostileFiles.ts';
import { send, type Reply } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0d'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let committee: string;
beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret, PROXIES: '1' });
	committee = (await committeeWithKey(site.db)).id;
}, 300_000);
afterAll(() => site?.remove());

/** Each of the tests' senders has an address of its own. */
let senders = 0;
const filesPage = `${casePage}/files`;

async function newReporter() {
	const received = await complaintTo(site.db, committee);
	return { received, token: await afterSending(site.db, received, false), keys: { shared: received.shared } };
}

/** Files as a browser sends them; names go as they are, but for what would end the line. */
function upload(
	token: string,
	files: { name: string; bytes: Uint8Array }[],
	fields: Record<string, string> = {}
): Promise<Reply> {
	const boundary = `b${'-'.repeat(20)}x`;
	const quoted = (name: string) => name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
	const parts = files.flatMap(({ name, bytes }) => [
		Buffer.from(
			`--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${quoted(name)}"\r\ncontent-type: image/jpeg\r\n\r\n`
		),
		bytes,
		Buffer.from('\r\n')
	]);
	const plain = Object.entries(fields).map(([name, value]) =>
		Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
	);
	const body = Buffer.concat([...plain, ...parts, Buffer.from(`--${boundary}--\r\n`)]);
	return send(site.port, filesPage, {
		method: 'POST',
		headers: {
			origin: site.origin,
			'content-type': `multipart/form-data; boundary=${boundary}`,
			'content-length': body.length,
			'x-forwarded-for': `10.4.${Math.floor(++senders / 200)}.${senders % 200}`,
			...asReporter(token)
		},
		body
	});
}

const marks = [
	planted.camera,
	planted.comment,
	planted.latitude,
	'PLANTEDSCRIPT',
	'Exif\0\0',
	'http://ns.adobe.com',
	'GPSLatitude',
	'8BIM'
];
const marksIn = (bytes: Uint8Array): string[] => {
	const whole = Buffer.from(bytes).toString('latin1');
	return marks.filter((mark) => whole.includes(mark));
};

/** As if what was sent had been sent long ago: so many at once are an attack (complaint-abuse.test.ts). */
const longAgo = () => site.db.$client`update case_files set created_at = created_at - interval '1 hour'`;
beforeEach(longAgo);

let hostile: HostileFile[];
beforeAll(async () => {
	hostile = await hostileFiles();
});

describe('five hundred malformed, mislabelled and hostile files', () => {
	it('are so many', () => expect(hostile.length).toBeGreaterThanOrEqual(500));
	it('are each refused with a code, or taken as what they are, with nothing planted left in a picture', async () => {
		for (const { what, name, bytes, must } of hostile) {
			const read = await readFile(bytes, false);
			const about = `${what} (${name.slice(0, 30)}): ${'code' in read ? read.code : read.type}`;
			if ('code' in read) {
				expect.soft(must, about).not.toBe('defuse');
				expect.soft(fileFaults, about).toContain(read.code);
				continue;
			}
			expect.soft(must, about).not.toBe('refuse');
			if (!read.type.startsWith('image/')) continue;
			expect.soft(marksIn(read.bytes), about).toEqual([]);
			const { format, exif, xmp, iptc, comments, orientation } = await sharp(read.bytes).metadata();
			expect.soft(`image/${format}`, about).toBe(read.type);
			expect
				.soft([exif, xmp, iptc, comments?.length ? comments : undefined, orientation].filter(Boolean), about)
				.toEqual([]);
		}
	}, 180_000);
	it('are taken or told of by the server, which lives, and says each by its name', async () => {
		let { received, token, keys } = await newReporter();
		let told = 0;
		for (let from = 0; from < hostile.length; from += 10) {
			if ((await filesOf(site.db, received.id, keys)).length + 10 > fileLimits.count)
				({ received, token, keys } = await newReporter());
			const some = hostile.slice(from, from + 10);
			await longAgo();
			const reply = await upload(token, some);
			expect(reply.status, some.map(({ what }) => what).join()).toBe(303);
			const page = await getPage(site, filesPage, token);
			expect(page.status).toBe(200);
			expect(page.text).not.toMatch(/<script>alert|onerror=alert\(1\)>|receipt:/);
			told += Number(
				/(\d+) filer är tillagda/.exec(page.text)?.[1] ?? (page.text.includes('En fil är tillagd') ? 1 : 0)
			);
			for (const file of await filesOf(site.db, received.id, keys)) {
				expect(file.name).toMatch(/^[^/\\\p{Cc}\p{Cf}]{1,110}$/u);
				expect(file.name).toMatch(/\.(jpg|png|webp|pdf|txt|docx|odt|mp3|m4a|ogg|wav|mp4|mov)$/);
			}
		}
		expect(told).toBeGreaterThan(50);
		expect((await getPage(site, '/healthz')).status).toBe(200);
		expect(site.output()).not.toMatch(/error [0-9a-f]{8} at/);
	}, 300_000);
});

describe('a photograph', () => {
	it('loses place, camera and time, and is turned upright', async () => {
		for (const [format, bytes] of Object.entries(await photographs())) {
			expect(marksIn(bytes).length, format).toBeGreaterThan(1);
			const read = await readFile(bytes, false);
			if ('code' in read) throw new Error(read.code);
			expect(marksIn(read.bytes), format).toEqual([]);
			const { width, height } = await sharp(read.bytes).metadata();
			if (format === 'jpeg') expect([width, height]).toEqual([32, 48]);
		}
	});
	it('stays byte for byte when the original is kept as evidence', async () => {
		const { received, token, keys } = await newReporter();
		const { jpeg, png } = await photographs();
		await upload(
			token,
			[
				{ name: 'bevis.jpg', bytes: jpeg },
				{ name: 'bevis.png', bytes: png }
			],
			{ keep: 'yes' }
		);
		const listed = await filesOf(site.db, received.id, keys);
		expect(listed.map(({ name }) => name)).toEqual(['bevis.jpg', 'bevis.png']);
		for (const [at, bytes] of [jpeg, png].entries()) {
			const file = await openFile(site.db, received.id, String(listed[at]?.id), keys);
			expect(Buffer.from(file?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
		}
	});
});

describe('the files of a case', () => {
	it('are of every kind that the page says, told by content', async () => {
		const { received, token, keys } = await newReporter();
		const sound = await soundFiles();
		for (const [ending, bytes] of Object.entries(sound)) {
			const reply = await upload(token, [{ name: `x.${ending}`, bytes }]);
			expect(reply.status).toBe(303);
			const page = await getPage(site, filesPage, token);
			expect(page.text, `${ending}: ${/error-text[^>]*>[^]*?<\/p>/.exec(page.text)?.[0]}`).toContain(
				'En fil är tillagd'
			);
		}
		const listed = await filesOf(site.db, received.id, keys);
		expect(listed).toHaveLength(Object.keys(sound).length);
		expect(new Set(listed.map(({ type }) => type)).size).toBe(Object.keys(sound).length - 1);
	}, 60_000);
	it('have names and content that only the case’s key opens, and only in their places', async () => {
		const { received, token, keys } = await newReporter();
		const other = await newReporter();
		await upload(token, [{ name: 'hemligt namn.txt', bytes: new TextEncoder().encode('HEMLIGT INNEHÅLL') }]);
		const [file] = await filesOf(site.db, received.id, keys);
		const id = String(file?.id);
		const [row] = await site.db.$client<
			{ n: Buffer; s: Buffer }[]
		>`select sealed_name n, sealed s from case_files where id = ${id}`;
		expect(`${row?.n.toString('latin1')}${row?.s.toString('latin1')}`).not.toMatch(/hemligt|HEMLIGT/);
		await expect(openFile(site.db, received.id, id, { shared: randomKey() })).rejects.toThrow(Unopened);
		expect(await openFile(site.db, other.received.id, id, other.keys)).toBeUndefined();
		await site.db.$client`update case_files set case_id = ${other.received.id} where id = ${id}`;
		await expect(openFile(site.db, other.received.id, id, keys)).rejects.toThrow(Unopened);
	});
	it('are saved and never shown: an attachment that runs nothing, for the case’s own browser alone', async () => {
		const { received, token, keys } = await newReporter();
		await upload(token, [{ name: 'Å "x".jpg', bytes: (await photographs()).jpeg }]);
		const [file] = await filesOf(site.db, received.id, keys);
		const place = `${filesPage}/${file?.id}`;
		const reply = await getPage(site, place, token);
		expect(reply.status).toBe(200);
		expect(reply.headers['content-disposition']).toMatch(
			/^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%-]+$/
		);
		expect(reply.headers['x-content-type-options']).toBe('nosniff');
		expect(reply.headers['content-security-policy']).toContain('sandbox');
		expect(reply.headers['cache-control']).toBe('no-store');
		expect((await getPage(site, place)).status).toBe(303);
		expect((await getPage(site, place, (await newReporter()).token)).status).toBe(404);
		for (const id of ['x', '../x', '00000000-0000-0000-0000-000000000000'])
			expect((await getPage(site, `${filesPage}/${id}`, token)).status).toBeGreaterThanOrEqual(400);
		expect(asAttachment({ name: 'a\r\nb.txt', type: 'text/plain', bytes: new Uint8Array() }).status).toBe(
			200
		);
	});
	it('are as many as a case may have, also when many are sent at the same moment', async () => {
		const { received, token, keys } = await newReporter();
		const one = { name: 'a.txt', bytes: new TextEncoder().encode('a') };
		await Promise.all(
			Array.from({ length: 5 }, () =>
				upload(
					token,
					Array.from({ length: 8 }, () => one)
				)
			)
		);
		expect(await filesOf(site.db, received.id, keys)).toHaveLength(fileLimits.count);
		expect((await getPage(site, filesPage, token)).text).toContain('så många filer som det kan ha');
	});
	it('fit in what a case may take together', async () => {
		const { received, keys } = await newReporter();
		const adding = { caseId: received.id, keys, userId: null, keepOriginals: false, unnamed: 'fil' };
		const big = { name: 'stor.txt', bytes: new TextEncoder().encode('a'.repeat(fileLimits.file)) };
		const done = await addFiles(
			site.db,
			adding,
			Array.from({ length: 7 }, () => big)
		);
		expect(done?.added).toBe(5);
		expect(done?.faults.map(({ code }) => code)).toEqual(['case-full', 'case-full']);
	}, 60_000);
	it('that are too large are told of in words: each by its size, all together with 413', async () => {
		const { token } = await newReporter();
		const over = new Uint8Array(fileLimits.file + 1).fill(97);
		expect((await upload(token, [{ name: 'stor.txt', bytes: over }])).status).toBe(303);
		expect((await getPage(site, filesPage, token)).text).toContain(
			'stor.txt: filen är för stor, högst 10 MB'
		);
		const many = Array.from({ length: 4 }, () => ({ name: 'stor.txt', bytes: over }));
		const reply = await upload(token, many);
		expect(reply.status).toBe(413);
		expect(reply.text).toMatch(/\p{L}{3,}/u);
	});
	it('are asked for when none was chosen, and are nobody’s without a receipt', async () => {
		const { token } = await newReporter();
		expect((await upload(token, [{ name: '', bytes: new Uint8Array() }])).status).toBe(303);
		expect((await getPage(site, filesPage, token)).text).toContain('Välj minst en fil');
		const nobody = await upload('x', [{ name: 'a.txt', bytes: join(new Uint8Array([97])) }]);
		expect(nobody.status).toBe(303);
	});
});
