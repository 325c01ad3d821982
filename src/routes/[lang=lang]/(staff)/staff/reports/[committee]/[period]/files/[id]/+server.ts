import { error } from '@sveltejs/kit';
import { isReportFile } from '#lib/domain/reports/files.ts';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { makers, savedName } from '#lib/server/exports/report/files.ts';
import { exportBytes } from '#lib/server/reports/exporting/exports.ts';

/** A file that was asked for, once it is made. */
export async function GET({ locals, params }) {
	const period = parsePeriod(params.period);
	const found = period && (await exportBytes(locals.db, { owner: params.committee, period }, params.id));
	if (!found || !isReportFile(found.file)) error(404);
	const named = { committee: { slug: params.committee }, period };
	return new Response(found.bytes as BodyInit, {
		headers: {
			'content-type': makers[found.file].mediaType,
			'content-disposition': `attachment; filename="${savedName(named, found.file, found.lang)}"`,
			'cache-control': 'no-store'
		}
	});
}
