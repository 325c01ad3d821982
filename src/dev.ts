import '#lib/server/addLanguages.ts';
import { createServer } from 'vite';
import { config } from '#lib/server/config.ts';
import { watchWords } from '#lib/server/languages/overrides.ts';
import { announce, Closers, openHouse } from './house.ts';

const say = (line: string) => console.log(line);
const closers = new Closers();
const stop = async () => {
	await closers.close();
	process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

const { PORT, HOST, ORIGIN } = config();
const { db, demonstrationPassword, casePassphrase, words } = await openHouse(closers, say);
closers.add(watchWords(db, words, () => undefined).stop);
process.env.ORIGIN = ORIGIN;
const vite = await createServer({ server: { port: PORT, host: HOST, strictPort: true } });
closers.add(() => vite.close());
await vite.listen();
announce(say, ORIGIN, demonstrationPassword, casePassphrase);
