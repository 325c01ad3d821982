import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileWorkbooks } from '../../../../tests/support/hostileWorkbooks.ts';
import { sheetXml, surveyOf, xlsxOf } from '../../../../tests/support/xlsx.ts';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { readXlsform } from './readXlsform.ts';
import { writeXlsform } from './writeXlsform.ts';

describe('a workbook that means harm', () => {
	/** Far below what a server has, and enough for a form: what is held of any file stays within it. */
	const heap = 96;
	type Line = { file?: string; codes?: string[]; megabytes?: number };

	async function readApart(files: string[]): Promise<Line[]> {
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[
				`--max-old-space-size=${heap}`,
				'--disable-warning=ExperimentalWarning',
				'tests/support/readWorkbooks.ts',
				...files
			],
			{ maxBuffer: 50_000_000 }
		);
		return stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Line);
	}

	it('is refused with a code of its own, in little memory', { timeout: 120_000 }, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'radslag-xlsx-'));
		try {
			const files = hostileWorkbooks.map(({ bytes }, at) => {
				const file = join(folder, `${at}.xlsx`);
				writeFileSync(file, bytes());
				return file;
			});
			const lines = await readApart(files);
			const told = hostileWorkbooks.map(({ name }, at) => [name, lines[at]?.codes]);
			expect(told).toEqual(hostileWorkbooks.map(({ name, code }) => [name, [code]]));
			expect(lines.at(-1)?.megabytes).toBeLessThan(400);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('that is as large as may be is read in little memory', { timeout: 120_000 }, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'radslag-xlsx-'));
		try {
			const file = join(folder, 'large.xlsx');
			const same = join(folder, 'same.xlsx');
			const rows = Array.from({ length: 19_000 }, (_, at) => ['note', `n${at}`, `Text ${at}`, 'x', 'y']);
			const choices = Array.from({ length: 10_000 }, (_, at) => ['l', at < 5000 ? `c${at}` : `${at}`, 'C']);
			const names = Array.from({ length: 9000 }, () => ['select_one l', 'a', 'A']);
			writeFileSync(
				same,
				surveyOf([['type', 'name', 'label'], ...names], [['list_name', 'name', 'label'], ...choices])
			);
			writeFileSync(
				file,
				xlsxOf([{ name: 'survey', xml: sheetXml([['type', 'name', 'label', 'a', 'b'], ...rows]) }])
			);
			const [line, others, last] = await readApart([file, same]);
			expect(line?.codes).toContain('too-many-questions');
			expect(others?.codes).toContain('list-too-long');
			expect(last?.megabytes).toBeLessThan(500);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('whatever the bytes are, an answer comes', () => {
	it('when a sound workbook is spoiled', async () => {
		const sound = await writeXlsform(everyQuestion);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
				fc.option(fc.nat(sound.length)),
				async (changes, cut) => {
					const bytes = sound.slice();
					for (const [at, byte] of changes) bytes[at] = byte;
					const { form, findings } = await readXlsform(cut === null ? bytes : bytes.slice(0, cut));
					expect(form === undefined).toBe(findings.some(({ stops }) => stops));
				}
			),
			{ numRuns: 300 }
		);
	});

	it('when a sound sheet is filled with anything', async () => {
		const word = fc.oneof(
			fc.constantFrom(
				...[
					'text',
					'note',
					'integer',
					'date',
					'range',
					'calculate',
					'select_one l',
					'select_multiple l or_other',
					'rank l',
					'begin_group',
					'end_group',
					'begin_repeat',
					'end_repeat'
				],
				...[
					'a',
					'b',
					'c',
					'${a}',
					"${a} = 'x'",
					". > 1 and . < 'x'",
					'not(',
					"selected(${b}, 'x')",
					'yes',
					'no',
					'table-list',
					'field-list',
					'start=1 end=5',
					'matrix',
					'other',
					'{"not":1}'
				]
			),
			fc.string({ maxLength: 12 }),
			fc.integer()
		);
		const header = fc.constantFrom(
			...[
				'type',
				'name',
				'label',
				'label::sv',
				'label:English',
				'hint',
				'required',
				'relevant',
				'constraint',
				'appearance',
				'parameters',
				'radslag::type',
				'radslag::relevant',
				'radslag::verbatim',
				'radslag::background',
				'radslag::why',
				'radslag::exit',
				'choice_filter',
				'x'
			]
		);
		const sheet = (first: string[]) =>
			fc
				.tuple(
					fc.array(header, { maxLength: 6 }),
					fc.array(fc.array(fc.option(word, { nil: undefined }), { maxLength: 9 }), { maxLength: 12 })
				)
				.map(([more, rows]) => [[...first, ...more], ...rows]);
		await fc.assert(
			fc.asyncProperty(
				sheet(['type', 'name', 'label']),
				sheet(['list_name', 'name', 'label']),
				fc.option(fc.constantFrom('English', 'sv', 'x y z')),
				async (survey, choices, language) => {
					const settings =
						language === null
							? []
							: [
									['form_title', 'default_language'],
									['T', language]
								];
					const { form, findings, account } = await readXlsform(surveyOf(survey, choices, settings));
					expect(form === undefined).toBe(findings.some(({ stops }) => stops));
					expect(account.filter(({ codes }) => codes.includes('not-read'))).toEqual([]);
				}
			),
			{ numRuns: 500 }
		);
	});
});
