import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a PDF's tags: its role, what stands for it in words, and what is inside. */
type Tag = { role?: string; alt?: string; lang?: string; children?: Tag[]; type?: string; id?: string };

export type ReadPdf = {
	pages: number;
	title: string;
	lang: string;
	marked: boolean;
	/** The standards that it says it keeps. */
	xmp: string;
	/** Sizes of the pages in points. */
	sizes: [width: number, height: number][];
	/** Roles of all tags, in order. */
	roles: string[];
	/** What pictures show, in words. */
	alts: string[];
	/** Languages that single parts are marked with. */
	langs: string[];
	/** What is tagged, in the order of the tags: what a screen reader says. */
	text: string;
	/** Names of fonts that are not in the file. */
	missingFonts: string[];
};

const flat = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];

/** Text by the place in the tags that it belongs to. */
async function textByMark(page: PDFPageProxy): Promise<Map<string, string>> {
	const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: false });
	const found = new Map<string, string>();
	const open: (string | undefined)[] = [];
	for (const item of items as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
		if (item.type?.startsWith('beginMarkedContent')) open.push(item.id);
		else if (item.type === 'endMarkedContent') open.pop();
		else {
			const mark = open.findLast((id) => id !== undefined);
			if (mark) found.set(mark, (found.get(mark) ?? '') + (item.str ?? '') + (item.hasEOL ? ' ' : ''));
		}
	}
	return found;
}

async function missingFonts(page: PDFPageProxy): Promise<string[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const names = fnArray.flatMap((operation, index) =>
		operation === OPS.setFont ? [String((argsArray[index] as unknown[])[0])] : []
	);
	return [...new Set(names)].flatMap((name) => {
		const font = page.commonObjs.get(name) as { missingFile?: boolean; name: string };
		return font.missingFile ? [font.name] : [];
	});
}

/** Reads a PDF as a screen reader does: by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
	const pdf = await loading.promise;
	const { info, metadata } = await pdf.getMetadata();
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const tags = flat(((await page.getStructTree()) ?? {}) as Tag);
			const texts = await textByMark(page);
			return {
				tags,
				size: [page.view[2], page.view[3]] as [number, number],
				text: tags
					.flatMap(({ type, id = '' }) => (type === 'content' ? [texts.get(id) ?? ''] : []))
					.join(' '),
				fonts: await missingFonts(page)
			};
		})
	);
	const tags = pages.flatMap((page) => page.tags);
	const read: ReadPdf = {
		pages: pdf.numPages,
		title: (info as { Title?: string }).Title ?? '',
		lang: (info as { Language?: string }).Language ?? '',
		marked: (await pdf.getMarkInfo())?.Marked === true,
		xmp: metadata?.getRaw() as string,
		sizes: pages.map(({ size }) => size),
		roles: tags.flatMap(({ role }) => role ?? []),
		alts: tags.flatMap(({ alt }) => alt ?? []),
		langs: [...new Set(tags.flatMap(({ lang }) => lang ?? []))],
		text: pages
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s+/g, ' '),
		missingFonts: [...new Set(pages.flatMap(({ fonts }) => fonts))]
	};
	await loading.destroy();
	return read;
}
