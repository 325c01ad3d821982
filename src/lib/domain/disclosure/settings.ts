/**
 * From how many respondents a figure may be shown. `k`: a count from 1 to k−1 is never shown; `base`: a smaller
 * group is never shown at all. Sensitive backgrounds (the grounds of discrimination with a history of persecution)
 * have their own, higher ones. `percentBase`: from how many a percentage is given.
 */
export type Settings = {
	k: number;
	base: number;
	sensitiveK: number;
	sensitiveBase: number;
	percentBase: number;
};

export const defaultSettings: Settings = {
	k: 5,
	base: 10,
	sensitiveK: 10,
	sensitiveBase: 20,
	percentBase: 20
};

export type Thresholds = { k: number; base: number };

/** The thresholds of one breakdown. */
export function thresholdsOf(settings: Settings, sensitive: boolean): Thresholds {
	return sensitive
		? { k: settings.sensitiveK, base: settings.sensitiveBase }
		: { k: settings.k, base: settings.base };
}
