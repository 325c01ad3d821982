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

const writes = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])';

/** What a key asks for of the page; undefined when it asks for nothing, or the person is writing. */
export function elementOf(event: KeyboardEvent, form: HTMLFormElement): HTMLElement | null | undefined {
	const { target } = event;
	if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
	if (target instanceof Element && target.closest(writes)) return undefined;
	const key = event.key.toLowerCase();
	const buttons: Record<string, string> = {
		[shortcutKeys.asWritten]: 'asWritten',
		[shortcutKeys.asEdited]: 'asEdited',
		[shortcutKeys.refuse]: 'refuse'
	};
	const button = buttons[key];
	// Nothing is struck out: the text in the box is the text as it was written.
	if (button === 'asWritten')
		return (
			form.querySelector<HTMLElement>('button[value=asWritten]') ??
			(form.querySelector('del') ? null : form.querySelector<HTMLElement>('button[value=asEdited]'))
		);
	if (button) return form.querySelector<HTMLElement>(`button[value=${button}]`);
	if (key === shortcutKeys.box) return form.querySelector<HTMLElement>('#edited');
	if (key === shortcutKeys.skip) return form.querySelector<HTMLElement>('#skip');
	if (key === shortcutKeys.undo) return document.querySelector<HTMLElement>('#undo');
	const reason = (shortcutKeys.reasons as readonly string[]).indexOf(key);
	if (reason >= 0) return form.querySelectorAll<HTMLElement>('input[name=reason]')[reason];
	const theme = (shortcutKeys.themes as readonly string[]).indexOf(key);
	return theme >= 0 ? form.querySelectorAll<HTMLElement>('input[name=theme]')[theme] : undefined;
}
