import { complaintChoices, takesComplaints } from '#lib/server/complaints/choices.ts';

export async function load({ locals }) {
	const choices = await complaintChoices(locals.db);
	return { open: takesComplaints(choices), child: takesComplaints(choices, 'child') };
}
