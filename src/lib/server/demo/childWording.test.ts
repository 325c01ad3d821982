import { describe, expect, it } from 'vitest';
import { ageGroupOf, type SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { formFor } from '#lib/domain/classes/variants.ts';
import { questionsOf } from '#lib/domain/consultations/form.ts';
import { formAsDraft } from '#lib/domain/drafts/make.ts';
import { limits } from '#lib/domain/findings/audience.ts';
import { findingsOf } from '#lib/domain/findings/findings.ts';
import { readabilityOf } from '#lib/domain/findings/readable.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import { sessionNames } from '#lib/domain/templates/session.ts';
import { school } from './consultations/tryggt-till-skolan.ts';
import { formOf } from './generate.ts';

const form = formOf(school);
const bands: SchoolYears[] = school.classes?.years ?? [];

describe('the way to school, as children meet it', () => {
	it.each(bands)('has words, pictures and length for %s', (which) => {
		const words = questionsOf(formFor(form, which)).map(({ label }) => passageOf(label, 'sv').text);
		const { lix } = readabilityOf(words.join('\n'));
		console.log(`LIX of the way to school, ${which}: ${lix}`);
		expect(lix).toBeLessThan(limits[ageGroupOf[which]].lix);
		const found = findingsOf(formAsDraft(form), { audience: [ageGroupOf[which]], years: [which] });
		expect(found.filter(({ years }) => years)).toEqual([]);
	});
	it('asks no child what the session says', () => {
		for (const which of bands) {
			const asked = questionsOf(formFor(form, which)).map(({ id }) => id);
			for (const name of [...sessionNames, 'who', 'district']) expect(asked).not.toContain(name);
		}
	});
});
