/** Languages that no operating system has a voice for, as far as is known: there, a recording is the only way to hear. */
const voiceless = new Set(['fit', 'se', 'smj', 'sma', 'rom', 'yi']);

/** Whether a device may have a voice of its own for a language. */
export const hasVoices = (lang: string): boolean => !voiceless.has(lang.split('-')[0] ?? lang);
