import { createTransport, type Transporter } from 'nodemailer';
import { config } from '../config.ts';

let transport: Transporter | undefined;

/** The way to the post office of SMTP_URL; undefined when none is set. */
export function mailTransport(): Transporter | undefined {
	const { SMTP_URL } = config();
	if (!SMTP_URL) return undefined;
	transport ??= createTransport({
		url: SMTP_URL,
		connectionTimeout: 10_000,
		greetingTimeout: 10_000,
		socketTimeout: 20_000,
		// A letter is text that we write: it never needs a file or an address of somebody else's choosing.
		disableFileAccess: true,
		disableUrlAccess: true
	});
	return transport;
}
