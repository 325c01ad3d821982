import { createTransport, type Transporter } from 'nodemailer';
import { config } from '../config.ts';

const ownMachine = ['127.0.0.1', '[::1]', 'localhost'];

/** Whether a name and a password would go out on a line that others can listen to. */
const needsEncryption = ({ password, hostname, protocol }: URL): boolean =>
	password !== '' && protocol === 'smtp:' && !ownMachine.includes(hostname);

/**
 * The way to a post office, smtp:// or smtps://. A password goes to another machine encrypted or not at all; nodemailer
 * takes further settings from the address (`?tls.servername=…`).
 */
export function transportTo(address: string): Transporter {
	return createTransport({
		url: address,
		...(needsEncryption(new URL(address)) ? { requireTLS: true } : {}),
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000,
		// A letter is text that we write: it never needs a file or an address of somebody else's choosing.
		disableFileAccess: true,
		disableUrlAccess: true
	});
}

let transport: Transporter | undefined;

/** The way to the post office of SMTP_URL; undefined when none is set. */
export function mailTransport(): Transporter | undefined {
	const { SMTP_URL } = config();
	if (!SMTP_URL) return undefined;
	return (transport ??= transportTo(SMTP_URL));
}
