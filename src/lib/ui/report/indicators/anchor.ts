import type { IndicatorRow } from '#lib/domain/reports/indicators/shapes.ts';

/** Where on the page an indicator is told of in full. */
export const anchorOf = ({ id }: Pick<IndicatorRow, 'id'>): string => `indicator-${id}`;
