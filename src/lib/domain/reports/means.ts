import type { ReleaseDocument } from '../disclosure/document.ts';

/** Whether the release has means at all: one that was made before them hides nothing by having none. */
export const publishesMeans = ({ method }: Pick<ReleaseDocument, 'method'>): boolean =>
	method.name === 'cell-suppression';
