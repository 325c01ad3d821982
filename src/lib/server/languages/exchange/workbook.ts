import type { Form } from '#lib/domain/consultations/form.ts';
import { compile } from '#lib/domain/drafts/compile.ts';
import type { Draft } from '#lib/domain/drafts/node.ts';
import {
	structureChanges,
	textsOfWorkbook,
	type StructureChange
} from '#lib/domain/translations/workbookTexts.ts';
import type { Incoming } from '#lib/domain/translations/unit.ts';
import type { Finding } from '#lib/domain/xlsforms/account.ts';
import { readXlsform } from '../../xlsforms/readXlsform.ts';

type TranslatedWorkbook =
	| { sets: { tag: string; incoming: Incoming[] }[]; changes: StructureChange[]; findings?: undefined }
	| { findings: Finding[] };

/** The texts of an XLSForm in some languages, and what else somebody has changed in it; or what stops it from being read. */
export async function readTranslatedWorkbook(
	bytes: Uint8Array,
	draft: Draft,
	form: Form,
	tags: readonly string[]
): Promise<TranslatedWorkbook> {
	const read = await readXlsform(bytes);
	const { form: found, account, findings } = read;
	if (!found) return { findings: findings.filter(({ stops }) => stops) };
	return {
		sets: tags.map((tag) => ({ tag, incoming: textsOfWorkbook(found, account, tag) })),
		changes: structureChanges({ form: found, account, findings }, compile(draft).form ?? form)
	};
}
