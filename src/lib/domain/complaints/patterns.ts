import { monthsAfter } from '../retention/disposal.ts';

/** So many complaints of one place within so many months are pointed out to whoever works on one of them. */
export const patternLeast = 3;
export const patternMonths = 12;

/** The first day that counts towards a pattern, seen from a day. */
export const patternFrom = (today: string): string => monthsAfter(today, -patternMonths);
