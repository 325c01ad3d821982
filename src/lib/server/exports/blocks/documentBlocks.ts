import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import { notice, type Block } from './blocks.ts';

type Fact = { name: Said; value: Said };

function factsOf(document: NonNullable<ReportModel['document']>, { t, plain, words }: Speaker): Fact[] {
	const { date } = words.format;
	const { dnr, state, meeting, version, signedOff, handedOverOn, publishedOn } = document;
	const day = (key: string, on: string | null) => (on ? [{ name: t(key), value: plain(date(on)) }] : []);
	return [
		...(dnr ? [{ name: t('exports:document.dnr'), value: plain(dnr) }] : []),
		{ name: t('exports:document.state'), value: t(`writing:state.${state}`) },
		...(signedOff
			? [
					{
						name: t('exports:document.signedOff'),
						value: t('exports:document.by', { date: date(signedOff.on), who: signedOff.by })
					}
				]
			: []),
		...(meeting
			? [
					{
						name: t(document.proposal ? 'exports:document.meets' : 'exports:document.decided'),
						value: meeting.paragraph
							? t('exports:statement.paragraph', { date: date(meeting.on), paragraph: meeting.paragraph })
							: plain(date(meeting.on))
					}
				]
			: []),
		...day('exports:document.handedOver', handedOverOn),
		...day('exports:document.published', publishedOn),
		...(version
			? [
					{
						name: t('exports:document.version'),
						value: t('exports:document.versionOf', { number: version.number, date: date(version.madeOn) })
					}
				]
			: [])
	];
}

/** Where the report stands as a paper, and that it is a proposal while it is one. */
export function documentBlocks({ document }: ReportModel, speaker: Speaker): Block[] {
	if (!document) return [];
	return [
		...(document.proposal ? [notice(speaker.t('exports:document.proposal'))] : []),
		...(document.version ? [] : [notice(speaker.t('exports:document.beingWritten'))]),
		{ kind: 'facts', rows: factsOf(document, speaker) }
	];
}
