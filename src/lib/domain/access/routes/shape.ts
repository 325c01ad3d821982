import type { Access } from '../actions.ts';

/** `GET`, `POST` (a page's default action, or an endpoint), or `POST name` for a named action. */
export type Operation = string;

/** Path below a root → operation → who may. */
export type Routes = Record<string, Record<Operation, Access>>;
