/** A page, below its language, where the texts of a file of messages/ can be seen by anybody. */
const pages: Readonly<Record<string, string>> = {
	home: '',
	common: '',
	consultation: 'consultations',
	results: 'consultations',
	complaint: 'complaints',
	complaintFacts: 'complaints',
	form: 'complaints/new',
	city: 'privacy',
	child: 'complaints/child',
	languages: 'languages',
	rights: 'rights'
};

/** The page of a file, or undefined where there is none that stands by itself. */
export const pageOfFile = (file: string): string | undefined => pages[file];

/** A text with its values filled in. */
export const filled = (text: string, examples: Readonly<Record<string, string>>): string =>
	text.replace(/\{\{-?\s*([\w.]+)[^}]*\}\}/g, (whole, name: string) => examples[name] ?? whole);
