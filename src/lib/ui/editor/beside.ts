import { getContext, setContext } from 'svelte';

const key = Symbol('beside');

/** The languages that stand side by side: one or two. */
export const setBeside = (languages: () => string[]): void => void setContext(key, languages);
export const useBeside = (): (() => string[]) => getContext<() => string[]>(key);
