import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startSession } from '#lib/server/auth/sessions.ts';
import { writeBackup } from '#lib/server/backup/backup.ts';
import { restoreBackup } from '#lib/server/backup/restore.ts';
import { openWithReceipt } from '#lib/server/complaints/caseKeys.ts';
import { makeCommitteeKey } from '#lib/server/complaints/committeeKeys.ts';
import { entriesOf } from '#lib/server/complaints/entries.ts';
import { caseWithReference, openCase } from '#lib/server/complaints/open.ts';
import { unlockKey } from '#lib/server/complaints/passphrase.ts';
import { logHead, verifyLog } from '#lib/server/complaints/verifyLog.ts';
import { casePassphrase, complaintsOf } from '../support/complaints.ts';
import { testDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');
const folder = mkdtempSync(join(tmpdir(), 'radslag-case-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a backup carries sealed cases, keys and the log: what was opened before opens after, and the chain is whole', async () => {
	const house = await testDatabase();
	const { newCommittee, newOfficer, complain } = complaintsOf(() => house.db);
	const committeeId = await newCommittee();
	const { person } = await newOfficer(committeeId);
	await makeCommitteeKey(house.db, committeeId, person.id);
	const { id, receipt } = await complain(committeeId, { contact: { text: 'kari@exempel.se' } });
	// Cases that are the same person's refer to one another, both to earlier rows and to later ones.
	await house.db.$client`
		insert into cases (id, reference, receipt_salt, receipt_verifier, receipt_key, committee_id, key_id, sealed_keys,
			kinds, grounds, affected, channel, language, received_on)
		select (lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000')::uuid, 'B' || lpad(n::text, 7, '0'), receipt_salt,
			receipt_verifier, receipt_key, committee_id, key_id, sealed_keys, kinds, grounds, affected, channel, language, received_on
		from cases, generate_series(1, 1200) n where id = ${id}`;
	await house.db.$client`
		update cases set same_as = (select id from cases o where o.reference = 'B' || lpad((1201 - n)::text, 7, '0'))
		from generate_series(1, 1200) n where cases.reference = 'B' || lpad(n::text, 7, '0')`;
	const head = await logHead(house.db);
	const file = join(folder, 'backup.gz');
	await writeBackup(house.db, file);
	await house.close();

	const later = await testDatabase({ migrate: false });
	await restoreBackup(later.db, file);
	expect(await verifyLog(later.db, [head!])).toMatchObject({ broken: null, head, proven: head });
	const [same] = await later.db.$client`select count(*)::int as count from cases where same_as is not null`;
	expect(same?.count).toBe(1200);
	await expect(later.db.$client`delete from case_log`).rejects.toThrow();
	const token = await startSession(later.db, person.id, { halfway: false, secondFactorPassed: true });
	expect(await unlockKey(later.db, person.id, token, casePassphrase)).toBeUndefined();
	const row = await caseWithReference(later.db, receipt.reference);
	const opened = await openCase(later.db, row!, person, token);
	if (typeof opened === 'string') throw new Error(opened);
	expect((await entriesOf(later.db, id, opened.keys)).map(({ text }) => text)).toEqual([
		'Rampen är borta vid biblioteket.',
		'kari@exempel.se'
	]);
	expect(await openWithReceipt(row, receipt.secret)).toBeDefined();
	await later.close();
}, 120_000);
