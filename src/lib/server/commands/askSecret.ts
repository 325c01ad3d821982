import { UsageError } from './io.ts';

/** Asks on the terminal, without showing what is typed. Rejects when it is broken off. */
function askOnce(question: string): Promise<string> {
	const { stdin, stderr } = process;
	return new Promise((resolve, reject) => {
		let typed = '';
		const end = (settle: () => void) => {
			stdin.off('data', take);
			stdin.setRawMode(false);
			stdin.pause();
			stderr.write('\n');
			settle();
		};
		const take = (chunk: string) => {
			for (const key of chunk) {
				if (key === '\r' || key === '\n') return end(() => resolve(typed));
				if (key === '\u0003' || key === '\u0004') return end(() => reject(new UsageError('Broken off')));
				typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key;
			}
		};
		stderr.write(question);
		stdin.setEncoding('utf8');
		stdin.setRawMode(true);
		stdin.resume();
		stdin.on('data', take);
	});
}

/**
 * A secret from the setting `name`, or asked for on the terminal; `twice` where a new one is chosen. Never an argument:
 * everybody on a machine can read those. Throws UsageError.
 */
export async function askSecret(name: string, question: string, { twice = false } = {}): Promise<string> {
	const given = process.env[name];
	if (given) return given;
	if (!process.stdin.isTTY) throw new UsageError(`Run this on a terminal, or set ${name} in the environment`);
	const typed = await askOnce(`${question}: `);
	if (twice && (await askOnce(`${question}, once more: `)) !== typed)
		throw new UsageError('The two were not the same. Nothing has been made');
	return typed;
}
