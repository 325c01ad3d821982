import sharp from 'sharp';
import { strToU8, zipSync } from 'fflate';
import type { FileFault } from '#lib/domain/complaints/files.ts';
import { silence } from './silence.ts';

/** `must`: refused (with one of the codes), defused (taken, and nothing planted is left), or either. */
export type HostileFile = {
	what: string;
	name: string;
	bytes: Uint8Array;
	must: 'refuse' | 'defuse' | 'either';
};

/** What is planted in files, and must be nowhere in what is kept. */
export const planted = {
	camera: 'PLANTEDCAMERA',
	comment: 'PLANTEDCOMMENT',
	latitude: '59.329323',
	script: '<script>alert("PLANTEDSCRIPT")</script>'
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
export const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const raw = { create: { width: 48, height: 32, channels: 3 as const, background: { r: 20, g: 90, b: 160 } } };
const exif = {
	IFD0: { Make: planted.camera, ImageDescription: planted.comment },
	IFD3: {
		GPSLatitudeRef: 'N',
		GPSLatitude: '59/1 19/1 4556/100',
		GPSLongitudeRef: 'E',
		GPSLongitude: '18/1 4/1 708/100'
	}
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="${planted.latitude}">${planted.comment}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** Pictures with everything that a camera notes. */
export async function photographs(): Promise<Record<'jpeg' | 'png' | 'webp', Uint8Array>> {
	const made = (format: 'jpeg' | 'png' | 'webp') =>
		sharp(raw).withMetadata({ orientation: 6 }).withExif(exif).withXmp(xmp)[format]().toBuffer();
	const [jpeg, png, webp] = await Promise.all([made('jpeg'), made('png'), made('webp')]);
	return { jpeg: withSegments(jpeg), png: withChunks(png), webp: new Uint8Array(webp) };
}

/** A JPEG's own comment, IPTC with a city, and another picture with a position inside it. */
function withSegments(jpeg: Uint8Array): Uint8Array {
	const segment = (marker: number, body: Uint8Array) =>
		join(new Uint8Array([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body);
	const iptc = join(
		text('Photoshop 3.0\0'),
		text(`8BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x5a\0\x0e${planted.comment}`)
	);
	return join(
		jpeg.subarray(0, 2),
		segment(0xfe, text(`${planted.comment} ${planted.latitude}`)),
		segment(0xed, iptc),
		segment(0xe2, join(text('MPF\0'), text(planted.camera))),
		jpeg.subarray(2)
	);
}

let table: Uint32Array | undefined;
function crc(bytes: Uint8Array): number {
	table ??= Uint32Array.from({ length: 256 }, (_, n) => {
		let c = n;
		for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
		return c >>> 0;
	});
	let c = 0xffffffff;
	for (const byte of bytes) c = ((table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)) >>> 0;
	return (c ^ 0xffffffff) >>> 0;
}
const number32 = (value: number) =>
	new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const chunk = (type: string, body: Uint8Array): Uint8Array => {
	const named = join(text(type), body);
	return join(number32(body.length), named, number32(crc(named)));
};

/** A PNG's own texts. */
const withChunks = (png: Uint8Array): Uint8Array =>
	join(
		png.subarray(0, 33),
		chunk('tEXt', text(`Comment\0${planted.comment} ${planted.latitude}`)),
		chunk('iTXt', text(`Location\0\0\0\0\0${planted.latitude}`)),
		chunk('tIME', new Uint8Array([7, 234, 1, 1, 0, 0, 0])),
		png.subarray(33)
	);

/** A PNG that says that it has so many pixels. */
const bomb = (width: number, height: number, idat = new Uint8Array(20)): Uint8Array =>
	join(
		new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
		chunk('IHDR', join(number32(width), number32(height), new Uint8Array([8, 2, 0, 0, 0]))),
		chunk('IDAT', idat),
		chunk('IEND', new Uint8Array(0))
	);

const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

const docxParts = (more: Record<string, Uint8Array> = {}) => ({
	'[Content_Types].xml': strToU8(types),
	'word/document.xml': strToU8('<w:document/>'),
	...more
});
const odtParts = (mime = 'application/vnd.oasis.opendocument.text') => ({
	mimetype: [strToU8(mime), { level: 0 as const }] as [Uint8Array, { level: 0 }],
	'content.xml': strToU8('<office:document-content/>')
});

/** Sound files, one of each kind that is taken. */
export async function soundFiles(): Promise<Record<string, Uint8Array>> {
	const { jpeg, png, webp } = await photographs();
	const gif = await sharp(raw).gif().toBuffer();
	const movie = (brand: string) =>
		join(number32(24), text(`ftyp${brand}`), number32(512), text(`${brand}mp41`), number32(8), text('mdat'));
	return {
		jpg: jpeg,
		png,
		webp,
		gif: new Uint8Array(gif),
		pdf: text(pdf),
		txt: text('Rampen är borta.\nÅÄÖ 😀\n'),
		docx: zipSync(docxParts()),
		odt: zipSync(odtParts()),
		wav: new Uint8Array(silence(0.1)),
		mp3: join(text('ID3\x04\0\0\0\0\0\0'), new Uint8Array([0xff, 0xfb, 0x90, 0x64]), new Uint8Array(413)),
		ogg: join(
			text('OggS\0\x02'),
			new Uint8Array(20),
			new Uint8Array([1, 30]),
			text('\x01vorbis'),
			new Uint8Array(30)
		),
		mp4: movie('isom'),
		mov: movie('qt  '),
		m4a: movie('M4A ')
	};
}

const names: string[] = [
	'../../../../etc/passwd',
	'..\\..\\windows\\system32\\cmd.exe',
	'foto\u202Egpj.exe',
	'a\u0000b.jpg',
	'x'.repeat(300) + '.jpg',
	'\u0001\u0002\u001b[31m.jpg',
	'CON',
	'.htaccess',
	'<img src=x onerror=alert(1)>.jpg',
	'"; filename="evil.html',
	'fil.jpg\r\nX-Injected: 1',
	'صورة.jpg',
	'👩‍🦽.jpg',
	' ',
	'',
	'foto.jpg.exe',
	'foto.svg',
	'foto.html',
	"it's (1)*.jpg",
	'%2e%2e%2fpasswd'
];

/** Five hundred files and more that are malformed, called what they are not, or meant to harm. */
export async function hostileFiles(): Promise<HostileFile[]> {
	const sound = await soundFiles();
	const { jpg, png, webp, gif, docx } = sound as Record<'jpg' | 'png' | 'webp' | 'gif' | 'docx', Uint8Array>;
	const files: HostileFile[] = [];
	const add = (must: HostileFile['must'], what: string, name: string, bytes: Uint8Array) =>
		files.push({ must, what, name, bytes });

	// Cut at every place of structure, and here and there.
	for (const [kind, bytes] of Object.entries(sound)) {
		for (let cut = 1; cut <= 14; cut++)
			add('either', `${kind} cut`, `cut.${kind}`, bytes.subarray(0, Math.floor((bytes.length * cut) / 15)));
		for (const few of [1, 2, 3, 4, 8, 12])
			add('either', `${kind}, ${few} bytes`, `few.${kind}`, bytes.subarray(0, few));
		// One byte turned, in seven places.
		for (let at = 0; at < 7; at++) {
			const bent = new Uint8Array(bytes);
			const place = Math.floor((bytes.length * (at + 0.5)) / 7);
			bent[place] = (bent[place] ?? 0) ^ 0xff;
			add('either', `${kind} bent`, `bent.${kind}`, bent);
		}
		// Called something else.
		for (const other of ['exe', 'html', 'svg', 'docx', 'jpg', 'txt'])
			add('either', `${kind} called ${other}`, `foto.${other}`, bytes);
	}
	for (const name of names) for (const bytes of [jpg, png]) add('defuse', 'an odd name', name, bytes);

	// What is no picture, whatever it is called.
	const markup: Record<string, string> = {
		svg: `<svg xmlns="http://www.w3.org/2000/svg">${planted.script}</svg>`,
		'svg with a head': `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`,
		html: `<!DOCTYPE html><html><body>${planted.script}</body></html>`,
		'html after space': `\n\n   <html>${planted.script}</html>`,
		'a page in a text': `Hej\n${planted.script}`,
		xml: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
		shell: '#!/bin/sh\nrm -rf /\n',
		php: '<?php system($_GET["c"]); ?>',
		postscript: '%!PS-Adobe-3.0\n(%pipe%id) (r) file'
	};
	for (const [what, value] of Object.entries(markup))
		for (const ending of ['jpg', 'png', 'txt', 'pdf', 'docx'])
			add('refuse', `${what} called ${ending}`, `foto.${ending}`, text(value));

	const programs: Record<string, Uint8Array> = {
		exe: join(
			text('MZ'),
			new Uint8Array(60),
			number32(0x80000000),
			new Uint8Array(64),
			text('PE\0\0'),
			new Uint8Array(200)
		),
		elf: join(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), new Uint8Array(200)),
		mach: join(new Uint8Array([0xcf, 0xfa, 0xed, 0xfe]), new Uint8Array(200)),
		'java class': join(new Uint8Array([0xca, 0xfe, 0xba, 0xbe]), new Uint8Array(100)),
		wasm: join(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), new Uint8Array(40)),
		'old office': join(
			new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
			new Uint8Array(1000)
		),
		gzip: join(new Uint8Array([0x1f, 0x8b, 8, 0]), new Uint8Array(40)),
		rar: join(text('Rar!\x1a\x07'), new Uint8Array([1, 0]), new Uint8Array(40)),
		'7z': join(new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), new Uint8Array(40)),
		tar: join(new Uint8Array(257), text('ustar\x0000'), new Uint8Array(400)),
		heic: join(number32(24), text('ftypheic'), number32(0), text('mif1heic'), new Uint8Array(40)),
		tiff: join(new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), new Uint8Array(40)),
		bmp: join(text('BM'), new Uint8Array(100)),
		sqlite: join(text('SQLite format 3\0'), new Uint8Array(100)),
		noise: Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255),
		zeros: new Uint8Array(4000),
		empty: new Uint8Array(0),
		'utf-16': new Uint8Array([0xff, 0xfe, 0x48, 0, 0x65, 0, 0x6a, 0]),
		'nul in text': text('Hej\u0000hopp')
	};
	for (const [what, bytes] of Object.entries(programs))
		for (const ending of ['jpg', 'pdf', 'txt', 'docx'])
			add('refuse', `${what} called ${ending}`, `x.${ending}`, bytes);

	// Two things at once.
	for (const [kind, bytes] of Object.entries({ jpg, png, webp, gif }))
		for (const [what, tail] of Object.entries({
			html: text(`<html>${planted.script}`),
			zip: docx,
			php: text(`<?php echo "${planted.comment}";`),
			pdf: text(pdf)
		}))
			add('defuse', `${kind} and ${what} at once`, `both.${kind}`, join(bytes, tail));
	add('either', 'GIF89a and JavaScript at once', 'x.gif', text(`GIF89a/*${planted.script}*/=1;`));
	add('either', 'PDF after HTML', 'x.pdf', text(`<html>${planted.script}</html>\n${pdf}`));

	// What unfolds.
	for (const [width, height] of [
		[65_535, 65_535],
		[30_000, 30_000],
		[100_000, 1000],
		[2 ** 31 - 1, 1],
		[0, 0],
		[1, 2 ** 31 - 1]
	] as const)
		add('refuse', `a PNG of ${width} × ${height}`, 'bomb.png', bomb(width, height));
	const zeros = new Uint8Array(30_000_000);
	add(
		'refuse',
		'a document that unfolds',
		'bomb.docx',
		zipSync(
			docxParts({ 'word/a.xml': zeros, 'word/b.xml': zeros, 'word/c.xml': zeros, 'word/d.xml': zeros }),
			{ level: 9 }
		)
	);
	const lying = zipSync(docxParts({ 'word/a.xml': new Uint8Array(500_000) }));
	const central = Buffer.from(lying).lastIndexOf('word/a.xml') - 46;
	new DataView(lying.buffer, lying.byteOffset).setUint32(central + 24, 10, true);
	add('refuse', 'a document that lies of its sizes', 'lies.docx', lying);
	add('refuse', 'a zip called a document', 'x.docx', zipSync({ 'run.exe': text('MZ') }));
	add('refuse', 'a zip of zips', 'x.docx', zipSync({ 'a.zip': zipSync({ 'b.zip': docx }) }));
	add('refuse', 'a document with macros', 'x.docx', zipSync(docxParts({ 'word/vbaProject.bin': text('x') })));
	add(
		'refuse',
		'a document with a program',
		'x.docx',
		zipSync(docxParts({ 'word/embeddings/x.exe': text('MZ') }))
	);
	add(
		'refuse',
		'a document with an object',
		'x.docx',
		zipSync(docxParts({ 'word/embeddings/oleObject1.bin': text('x') }))
	);
	add('refuse', 'a document that goes up', 'x.docx', zipSync(docxParts({ '../../x': text('x') })));
	add(
		'refuse',
		'a workbook',
		'x.docx',
		zipSync({ '[Content_Types].xml': strToU8(types), 'xl/workbook.xml': text('<x/>') })
	);
	add(
		'refuse',
		'a spreadsheet',
		'x.odt',
		zipSync(odtParts('application/vnd.oasis.opendocument.spreadsheet'))
	);
	add(
		'refuse',
		'an e-book',
		'x.odt',
		zipSync({ mimetype: strToU8('application/epub+zip'), 'content.xml': strToU8('<x/>') })
	);
	const crowd = Object.fromEntries(
		Array.from({ length: 3000 }, (_, at) => [`word/${at}.xml`, new Uint8Array(0)])
	);
	add('refuse', 'a document of three thousand parts', 'x.docx', zipSync(docxParts(crowd)));
	for (const bad of ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia'])
		add(
			'refuse',
			`a PDF with ${bad}`,
			'x.pdf',
			text(pdf.replace('/Type/Catalog', `/Type/Catalog ${bad} (x)`))
		);
	add('refuse', 'a PDF without an end', 'x.pdf', text(pdf.replace('%%EOF', '')));
	return files;
}

/** What may be refused with. */
export type Codes = readonly FileFault[];
