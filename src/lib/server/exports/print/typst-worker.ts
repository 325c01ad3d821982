import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import {
	NodeCompiler,
	type NodeTypstDocument,
	type RenderPdfOpts
} from '@myriaddreamin/typst-ts-node-compiler';
import { piecesByLanguage, unmarked } from '#lib/i18n/marks.ts';
import { projectRoot } from '../../root.ts';
import { printable } from '../printable.ts';
import type { Job, Reply } from './typesetter.ts';

const require = createRequire(import.meta.url);
const folder = join(projectRoot(), 'src/lib/server/exports/print/templates');
// Not Noto Sans Arabic: it puts letters together from strokes and dots, and a reader of the PDF says each twice.
const fonts = ['noto-sans', 'noto-sans-hebrew', 'ibm-plex-sans-arabic'].flatMap((family) => {
	const place = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
	return ['400Regular', '700Bold'].map((weight) => join(place, weight));
});

/** The colours of the house as they stand in the style sheet, for whatever does not know oklch. */
function tokens(): Record<string, string> {
	const css = readFileSync(join(projectRoot(), 'src/lib/ui/styles/tokens.css'), 'utf8');
	return Object.fromEntries(
		[...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [name, colour])
	);
}

let compiler: NodeCompiler | undefined;

function ready(): NodeCompiler {
	if (compiler) return compiler;
	compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fonts }] });
	compiler.mapShadow(join(folder, 'tokens.json'), Buffer.from(JSON.stringify(tokens())));
	return compiler;
}

/** Words with pieces in another language, as the templates have them (base.typ, `words`). */
function inPieces(value: object): object {
	const { text, lang } = value as { text?: unknown; lang?: unknown };
	if (typeof text !== 'string' || typeof lang !== 'string') return value;
	const pieces = piecesByLanguage(text, lang, { isolate: true });
	return pieces.every((piece) => piece.lang === lang) ? value : { ...value, text: unmarked(text), pieces };
}

const written = (_: string, value: unknown): unknown =>
	typeof value === 'string'
		? printable(value)
		: typeof value === 'object' && value !== null
			? inPieces(value)
			: value;

function compiled(typst: NodeCompiler, { template, data, files }: Job): NodeTypstDocument {
	typst.mapShadow(join(folder, 'data.json'), Buffer.from(JSON.stringify(data, written)));
	for (const [name, bytes] of Object.entries(files)) typst.mapShadow(join(folder, name), Buffer.from(bytes));
	const { result, takeDiagnostics } = withMethods(
		typst.compile({ mainFilePath: join(folder, `${template}.typ`) })
	);
	if (result) return result;
	const found = takeDiagnostics();
	throw new Error(JSON.stringify(found ? typst.fetchDiagnostics(found) : 'unknown').slice(0, 2000));
}

const withMethods = (made: ReturnType<NodeCompiler['compile']>) => ({
	result: made.result,
	takeDiagnostics: () => made.takeDiagnostics()
});

/** Characters that none of our fonts can draw, by the typesetter's own words. */
const undrawn = (error: unknown): string[] =>
	[...String(error).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap(
		([, text = '']) => [...text]
	);

/** The pinned typesetter keeps one standard at a time. PDF/A-2a asks for tags as well; the same day gives the same bytes. */
const optionsOf = ({ archive }: Job): RenderPdfOpts =>
	archive
		? { pdfStandard: 'a-2a', creationTimestamp: Date.parse(`${archive.day}T12:00:00Z`) / 1000 }
		: { pdfStandard: 'ua-1' };

/** Sets a job. What our fonts cannot draw (a rare script, some signs) becomes a question mark: PDF/UA knows no other way. */
function set(job: Job, patience = 3): Uint8Array {
	const typst = ready();
	try {
		const document = compiled(typst, job);
		if (job.picture) return new TextEncoder().encode(typst.plainSvg(document));
		return typst.pdf(document, optionsOf(job));
	} catch (error) {
		const missing = new Set(undrawn(error));
		if (missing.size === 0 || patience === 0) throw error;
		const data = JSON.parse(JSON.stringify(job.data), (_, value: unknown) =>
			typeof value === 'string' ? [...value].map((one) => (missing.has(one) ? '?' : one)).join('') : value
		) as object;
		return set({ ...job, data }, patience - 1);
	} finally {
		if (job.once) typst.mapShadow(join(folder, 'data.json'), Buffer.from('{}'));
		typst.evictCache(job.once ? 0 : 10);
	}
}

parentPort?.on('message', (job: Job) => {
	let reply: Reply;
	try {
		reply = { bytes: set(job) };
	} catch (error) {
		reply = { error: error instanceof Error ? error.message : String(error) };
	}
	parentPort?.postMessage(reply);
});
