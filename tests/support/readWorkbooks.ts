import { readFileSync } from 'node:fs';
import { readXlsform } from '#lib/server/xlsforms/readXlsform.ts';

/** Reads the workbooks that are named on the command line, and tells what was found in each, in a line. */
for (const file of process.argv.slice(2)) {
	const { form, account, findings } = await readXlsform(readFileSync(file));
	const codes = findings.map(({ code }) => code);
	process.stdout.write(
		`${JSON.stringify({ file, form: form !== undefined, cells: account.length, codes })}\n`
	);
}
process.stdout.write(`${JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
