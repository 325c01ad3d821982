/** Fills a folder (DATA_DIR) with the demonstration city that the browser tests begin with, beside steps that leave a processor idle. */
import { Closers, openHouse } from '../src/house.ts';

const closers = new Closers();
await openHouse(closers, () => undefined);
await closers.close();
