/**
 * Keys of the review, used only when the person has turned them on (WCAG 2.1.4) and never while writing. Figures and the
 * row of letters below them lie alike on the keyboards of the languages that staff write.
 */
export const shortcutKeys = {
	asWritten: '1',
	asEdited: '2',
	refuse: '3',
	skip: '0',
	undo: 'z',
	box: 'x',
	reasons: ['5', '6', '7', '8', '9'],
	themes: [...'qwertyuiop']
} as const;
