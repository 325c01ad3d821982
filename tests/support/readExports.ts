import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const unescaped = (xml: string): string =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

export type ReadDocx = {
	/** Each paragraph's style and text, in order, those of tables too. */
	paragraphs: { style: string; text: string }[];
	text: string;
	/** What pictures show, in words. */
	alts: string[];
	/** Rows that are repeated on every page, and tables. */
	headRows: number;
	tables: number;
	langs: string[];
	title: string;
	document: string;
	styles: string;
};

/** Reads a Word document out of its XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
	const files = unzipSync(bytes);
	const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const document = part('word/document.xml');
	const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([xml]) => ({
		style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
		text: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
			.map(([, text]) => (text === undefined ? ' ' : unescaped(text)))
			.join('')
	}));
	return {
		paragraphs,
		text: paragraphs.map(({ text }) => text).join('\n'),
		alts: [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt = '']) => unescaped(alt)),
		headRows: document.match(/<w:tblHeader/g)?.length ?? 0,
		tables: document.match(/<w:tbl>/g)?.length ?? 0,
		langs: [...new Set([...document.matchAll(/<w:lang w:val="([^"]+)"/g)].map(([, lang = '']) => lang))],
		title: unescaped(/<dc:title>([^<]*)</.exec(part('docProps/core.xml'))?.[1] ?? ''),
		document,
		styles: part('word/styles.xml')
	};
}

export type ReadSheet = { name: string; rows: (string | number)[][]; frozen: boolean; formats: string[] };

/** Reads a workbook out of its XML: what is typed as a number comes as a number. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
	const files = unzipSync(bytes);
	const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
	const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) =>
		[...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescaped(text)).join('')
	);
	const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
		unescaped(name)
	);
	const formats = [...part('xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(([, code = '']) =>
		unescaped(code)
	);
	return names.map((name, at) => {
		const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
		const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
			[...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(([, attributes = '', cell = '']) => {
				const type = /t="(\w+)"/.exec(attributes)?.[1];
				const value = /<v>([^<]*)<\/v>/.exec(cell)?.[1] ?? '';
				if (type === 's') return shared[Number(value)] ?? '';
				if (type === 'inlineStr') return unescaped(/<t[^>]*>([^<]*)</.exec(cell)?.[1] ?? '');
				return Number(value);
			})
		);
		return { name, rows, frozen: /<pane [^>]*state="frozen"/.test(xml), formats };
	});
}

/** The words of a page of HTML, without its script, styles and pictures' insides. */
export const htmlText = (html: string): string =>
	unescaped(
		html
			.replace(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
			.replace(/<[^>]+>/g, ' ')
			.replaceAll('&nbsp;', ' ')
			.replaceAll('&#39;', "'")
	).replace(/\s+/g, ' ');

/** A PDF's words piece by piece, as they were drawn. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
	const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
	const pdf = await loading.promise;
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const { items } = await page.getTextContent({ disableNormalization: true });
			// Within one piece a space between groups of three is the one that does not break: a PDF knows no difference.
			return items
				.map((item) => ('str' in item ? item.str : ''))
				.map((text) =>
					text.replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', '\u00a0'))
				)
				.join('\n');
		})
	);
	await loading.destroy();
	return pages.join('\n');
}
