import { addDemonstrationUser, addUser } from '#lib/server/auth/users.ts';
import type { Database } from '#lib/server/db/client.ts';
import { insertConsultation } from './consultation.ts';
import { everyQuestion } from './everyQuestion.ts';
import { accountPosts } from './posts/accounts.ts';
import { assessmentPosts } from './posts/assessments.ts';
import { casePosts } from './posts/cases.ts';
import { classPosts } from './posts/classes.ts';
import { complaintPosts } from './posts/complaints.ts';
import { consultationPosts } from './posts/consultations.ts';
import { councilPosts } from './posts/councils.ts';
import { freeTextPosts } from './posts/freeTexts.ts';
import { pagePosts } from './posts/pages.ts';
import { paperPosts } from './posts/paper.ts';
import { recordPosts } from './posts/records.ts';
import { releasePosts } from './posts/releases.ts';
import { reportPosts } from './posts/reports.ts';
import { nobody, postsBy, sessions, type Setting, type StaffPost } from './posts/setting.ts';
import { translationPosts } from './posts/translations.ts';
import type { Site } from './site.ts';

export type { StaffPost };

/** Every form of staff's, with sound fields and somebody who may send it. Makes what they take, area by area. */
export async function staffPosts({ db }: Pick<Site, 'db'>): Promise<StaffPost[]> {
	const setting = await settingOf(db);
	return [
		...(await translationPosts(setting)),
		...(await complaintPosts(setting)),
		...(await classPosts(setting)),
		...(await accountPosts(setting)),
		...(await freeTextPosts(setting)),
		...(await pagePosts(setting)),
		...(await consultationPosts(setting)),
		...(await assessmentPosts(setting)),
		...(await paperPosts(setting)),
		...(await recordPosts(setting)),
		...(await reportPosts(setting)),
		...releasePosts(setting),
		...(await councilPosts(setting)),
		...(await casePosts(setting))
	];
}

/** The people and the consultations, named by the state that they stand in. */
async function settingOf(db: Database): Promise<Setting> {
	const administrator = { role: 'administrator', committeeId: null, councilId: null } as const;
	const [name, password] = ['Person', 'en katt i taket'];
	const admin = await addDemonstrationUser(db, {
		email: 'admin@stad.example',
		name,
		password,
		roles: [administrator]
	});
	const other = await addUser(db, { email: 'other@stad.example', name, roles: [administrator] });
	const draft = await insertConsultation(db, 'staffs-draft', everyQuestion);
	await db.$client`update consultations set state = 'draft' where id = ${draft}`;
	const open = await insertConsultation(db, 'staffs-open', everyQuestion);
	const closed = await insertConsultation(db, 'staffs-closed', everyQuestion);
	await db.$client`update consultations set state = 'closed' where id = ${closed}`;
	for (const [slug, state] of [
		['staffs-second', 'draft'],
		['staffs-review', 'review'],
		['staffs-released', 'released']
	] as const) {
		const id = await insertConsultation(db, slug, everyQuestion);
		await db.$client`update consultations set state = ${state} where id = ${id}`;
	}
	for (const role of ['ombudsman', 'strategist'])
		await db.$client`insert into user_roles (user_id, role) values (${admin}, ${role})`;
	for (const role of ['caseOfficer', 'approvingManager', 'registrar'])
		await db.$client`
			insert into user_roles (user_id, role, committee_id) select ${admin}, ${role}, committee_id from consultations`;
	const [committee] = await db.$client<{ id: string; slug: string }[]>`
		select m.id, m.slug from consultations c join committees m on m.id = c.committee_id where c.id = ${open}`;
	if (!committee) throw new Error('no committee');
	const session = sessions(db);
	return { db, admin, other, committee, draft, open, closed, session, nobody, post: postsBy(session(admin)) };
}
