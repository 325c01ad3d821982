import { error } from '@sveltejs/kit';
import { isReportFile, publicReportFiles } from '#lib/domain/reports/files.ts';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { makers, savedName } from '#lib/server/exports/report/files.ts';
import { keptFile } from '#lib/server/exports/report/kept.ts';
import { exportMaterial } from '#lib/server/reports/exporting/material.ts';

/** A public report as a file: the same for everybody, made once and kept. */
export async function GET({ locals, params }) {
	const { name } = params;
	const period = parsePeriod(params.period);
	if (!period || !publicReportFiles.some((own) => own === name) || !isReportFile(name)) error(404);
	const material = await exportMaterial(locals.db, params.committee, period);
	if (!material) error(404);
	const bytes = await keptFile(name, material, locals.lang);
	if (!bytes) error(429);
	return new Response(bytes as BodyInit, {
		headers: {
			'content-type': makers[name].mediaType,
			'content-disposition': `attachment; filename="${savedName(material.report, name, locals.lang)}"`,
			'cache-control': 'public, max-age=60'
		}
	});
}
