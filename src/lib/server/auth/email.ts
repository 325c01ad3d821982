/** An e-mail address as it is stored and compared. */
export const emailOf = (typed: string): string => typed.trim().normalize('NFC').toLowerCase();
