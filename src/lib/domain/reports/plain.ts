/** A name without case, accents and signs, so that the same place or group is found however it is written. */
export const plain = (text: string): string =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
