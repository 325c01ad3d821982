/** A word as names are looked up: lower case, accents gone but those of å, ä and ö, which are letters of their own. */
export function fold(word: string): string {
	return word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[’ʼ`´]/g, "'")
		.replace(/[^a-zåäö'-]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
		.replace(/đ/g, 'd')
		.replace(/ł/g, 'l')
		.replace(/ŋ/g, 'n')
		.replace(/ı/g, 'i')
		.replace(/ø/g, 'ö')
		.replace(/æ/g, 'ä');
}
