import { armor, Decrypter, Encrypter } from 'age-encryption';

/** A file that is no escrow file, or does not open with the passphrase. */
export class EscrowFileError extends Error {}

const normalised = (passphrase: string): string => passphrase.normalize('NFKC');

/**
 * An escrow key as it is kept outside the house: an age file under a passphrase (scrypt), as text, so that it can be printed
 * too. `age --decrypt FILE` opens it without us.
 */
export async function sealEscrowFile(identity: string, passphrase: string): Promise<string> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(normalised(passphrase));
	return armor.encode(await encrypter.encrypt(`${identity}\n`));
}

/** The escrow key out of its file. Throws EscrowFileError. */
export async function openEscrowFile(text: string, passphrase: string): Promise<string> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(normalised(passphrase));
	try {
		return (await decrypter.decrypt(armor.decode(text), 'text')).trim();
	} catch (cause) {
		throw new EscrowFileError('This is not an escrow file, or not its passphrase', { cause });
	}
}
