/** What the gate asks before something is sent: a task, or a time of day to wait for (null: none). */
export type AskedShown = { challenge: string; bits: number; until: string | null; waited: boolean };
