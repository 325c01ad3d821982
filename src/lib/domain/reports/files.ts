/** The files that a report can be fetched as, by the names they have in addresses. `official`: as a tjänsteutlåtande. */
export const reportFiles = [
	'report.docx',
	'official.docx',
	'report.pdf',
	'report-large.pdf',
	'report.xlsx',
	'report.csv',
	'report.json'
] as const;
export type ReportFile = (typeof reportFiles)[number];

/** Those for everybody: the official report is the administration's own paper to its committee. */
export const publicReportFiles = reportFiles.filter((file) => file !== 'official.docx');

export const isReportFile = (name: string): name is ReportFile =>
	(reportFiles as readonly string[]).includes(name);

/** A key for the words of a file: messages name it without its dot. */
export const fileKey = (file: ReportFile): string =>
	file.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
