import { error } from '@sveltejs/kit';

/** Whatever no other page answers to: not found, within the house's own frame. */
export const load = () => error(404);
