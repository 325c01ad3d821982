import { BorderStyle, FileChild, Paragraph, XmlComponent } from 'docx';
import { printable } from '../printable.ts';
import type { BlockOf } from '../blocks/blocks.ts';
import { colours, runsOf } from './wordText.ts';

/** An element that the library has no class of. */
class Element extends XmlComponent {
	constructor(name: string, attributes: Record<string, string>, children: XmlComponent[] = []) {
		super(name);
		if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes } as never);
		this.root.push(...children);
	}
}

/** A content control around a paragraph: one clicks in it and writes, and a screen reader says its name. */
class ContentControl extends FileChild {
	constructor(name: string, paragraph: Paragraph) {
		super('w:sdt');
		this.root.push(
			new Element('w:sdtPr', {}, [
				// Word takes names of up to 64 characters.
				new Element('w:alias', { 'w:val': printable(name).slice(0, 64) }),
				new Element('w:showingPlcHdr', {}),
				new Element('w:text', { 'w:multiLine': '1' })
			]),
			new Element('w:sdtContent', {}, [paragraph])
		);
	}
}

const edge = { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.quiet };

/** Room to write in; as many lines as it is on paper. */
export function wordAnswer({ name, placeholder, lines }: BlockOf<'answer'>): FileChild[] {
	const field = new Paragraph({
		children: runsOf(placeholder, { color: colours.quiet }),
		border: { top: edge, bottom: edge, left: edge, right: edge },
		spacing: { before: 60, after: 140 + 120 * (lines - 1) },
		...(placeholder.dir === 'rtl' ? { bidirectional: true } : {})
	});
	return [new ContentControl(name.text, field)];
}
