import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Delivered = {
	to: string[];
	subject: string;
	text: string;
	messageId: string;
	/** Whether it came over an encrypted line, and from whom. */
	secure: boolean;
	user: string | undefined;
};

export type PostOffice = {
	port: number;
	/** smtp:// with what is to stand before the host and after the port. */
	url: (before?: string, after?: string) => string;
	delivered: Delivered[];
	close: () => Promise<void>;
};

/** An answer of SMTP that refuses. */
export const refusal = (responseCode: number): Error =>
	Object.assign(new Error('Refused by the test'), { responseCode });

const bytesOf = (quoted: string): string =>
	Buffer.from(
		quoted.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
		'latin1'
	).toString('utf8');

/** A header's value, unfolded, with its encoded words read (RFC 2047). */
function headerOf(raw: string, name: string): string {
	const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
	const value = new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
	return value
		.replace(/\?= +=\?/g, '?==?')
		.replace(/=\?UTF-8\?([QB])\?(.*?)\?=/gi, (_, how: string, words: string) =>
			how.toUpperCase() === 'B'
				? Buffer.from(words, 'base64').toString('utf8')
				: bytesOf(words.replaceAll('_', ' '))
		);
}

function textOf(raw: string): string {
	const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
	const how = headerOf(raw, 'content-transfer-encoding');
	if (how === 'base64') return Buffer.from(body, 'base64').toString('utf8');
	return how === 'quoted-printable' ? bytesOf(body.replace(/=\r\n/g, '')) : body;
}

/** A real SMTP server at 127.0.0.1 that keeps what it is given. `accepted` is called before it says so. */
export async function startPostOffice(
	options: SMTPServerOptions = {},
	accepted: () => void = () => {}
): Promise<PostOffice> {
	const delivered: Delivered[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		logger: false,
		onData(stream, { envelope, secure, user }, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const raw = Buffer.concat(chunks).toString('latin1');
				delivered.push({
					to: envelope.rcptTo.map(({ address }) => address),
					subject: headerOf(raw, 'subject'),
					text: textOf(raw).replaceAll('\r\n', '\n'),
					messageId: headerOf(raw, 'message-id'),
					secure,
					user: user as string | undefined
				});
				accepted();
				done();
			});
		},
		...options
	});
	// A client that breaks off is no fault of the test's.
	server.on('error', () => {});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.server.address() as AddressInfo;
	return {
		port,
		url: (before = '', after = '') => `smtp://${before}127.0.0.1:${port}${after}`,
		delivered,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
