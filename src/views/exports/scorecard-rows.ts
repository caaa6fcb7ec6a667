import type { EditionResult, UsedFinding } from '#model/edition-result.ts';
import { inLanguage, type LocalText } from '#model/parts/text.ts';
import {
  type Score,
  type Scorecard,
  scorecardName,
  type ScoredArea,
  type ScoredCommitment,
  type ScoredPart,
} from '#model/scorecard.ts';

import type { CsvValue } from './csv.ts';
import { methodRows } from './scorecard-method-rows.ts';
import { boundColumns, exact, given, scoreColumns } from './scorecard-values.ts';

/** What the rows of an edition's file are, from the score down to the source. */
export type RowKind =
  | 'scorecard'
  | 'section'
  | 'pillar'
  | 'state'
  | 'item'
  | 'method'
  | 'level'
  | 'commitment'
  | 'area'
  | 'part'
  | 'named'
  | 'finding';

/** A row by the names of its columns; a column that it does not name is empty. */
export type ScorecardRow = Readonly<Record<string, CsvValue>> & {
  readonly row: RowKind;
  readonly id: string;
};

const stateRows = (id: string, score: Score, of: Record<string, CsvValue>): ScorecardRow[] =>
  score.distribution.map(({ state, scale, count }) => ({
    row: 'state' as const,
    id: `${id}/state:${scale === undefined ? '' : `${scale}:`}${state}`,
    ...of,
    state,
    ...given({ scale }),
    count,
  }));

const cardRows = (card: Scorecard, say: (text: LocalText) => string, edition: string): ScorecardRow[] => {
  const name = scorecardName(card.kind, card.code);
  const id = `${edition}/${name}`;
  const of = given({ scorecard: name, kind: card.kind, code: card.code });
  return [
    { row: 'scorecard', id, ...of, title: say(card.title), ...scoreColumns(card.score) },
    ...stateRows(id, card.score, of),
    ...(card.sections ?? []).map((section): ScorecardRow => ({
      row: 'section',
      id: `${id}/section:${section.id}`,
      ...of,
      section: section.id,
      title: say(section.label),
      ...exact('weight', section.weight),
      ...scoreColumns(section.score),
    })),
    ...(card.pillars ?? []).map((pillar): ScorecardRow => ({
      row: 'pillar',
      id: `${id}/pillar:${pillar.code}`,
      ...of,
      pillar: pillar.code,
      title: say(pillar.title),
      ...scoreColumns(pillar.score),
    })),
    ...card.items.map((item): ScorecardRow => ({
      row: 'item',
      id: `${id}/commitment:${item.commitment}`,
      ...of,
      commitment: item.commitment,
      ...given({ jurisdiction: item.jurisdiction }),
      ...exact('weight', item.weight),
      ...boundColumns(item),
    })),
  ];
};

const namedRows = (
  id: string,
  of: Record<string, CsvValue>,
  part: Pick<ScoredPart, 'finding' | 'agreeing' | 'setAside'>,
): ScorecardRow[] => {
  const named = [
    ...(part.finding === undefined ? [] : [[part.finding, 'speaks'] as const]),
    ...(part.agreeing ?? []).map((finding) => [finding, 'agrees'] as const),
    ...(part.setAside ?? []).map(({ finding, reason }) => [finding, reason] as const),
  ];
  return named.map(([finding, role]) => ({
    row: 'named' as const,
    id: `${id}/finding:${finding}`,
    ...of,
    finding,
    role,
  }));
};

const areaRows = (commitment: string, area: ScoredArea, edition: string): ScorecardRow[] => {
  const id = `${edition}/commitment:${commitment}/${area.jurisdiction}`;
  const of = { commitment, jurisdiction: area.jurisdiction };
  return [
    { row: 'area', id, ...of, ...boundColumns(area) },
    ...namedRows(id, of, area.setAside === undefined ? {} : { setAside: area.setAside }),
    ...area.parts.flatMap((part, index) => {
      const partId = `${id}/part:${part.dueOn ?? index + 1}`;
      const where = { ...of, ...given({ period: part.period, dueOn: part.dueOn }) };
      const row: ScorecardRow = {
        row: 'part',
        id: partId,
        ...where,
        state: part.state,
        ...exact('value', part.value),
        ...given({
          finding: part.finding,
          disagreement: part.disagreement === undefined ? undefined : 'true',
        }),
      };
      return [row, ...namedRows(partId, where, part)];
    }),
  ];
};

const commitmentRows = (
  each: ScoredCommitment,
  say: (text: LocalText) => string,
  edition: string,
): ScorecardRow[] => [
  {
    row: 'commitment',
    id: `${edition}/commitment:${each.id}`,
    commitment: each.id,
    title: say(each.title),
    strength: each.strength,
    pillar: each.pillars.join(' | '),
    scale: each.scale,
    ...exact('maximum', each.maximum),
    ...exact('weight', each.weight),
    ...given({
      response: each.response,
      excluded: each.excluded,
      endedOn: each.endedOn,
      endedBy: each.endedBy,
      section: each.section,
      group: each.group,
    }),
  },
  ...each.areas.flatMap((area) => areaRows(each.id, area, edition)),
];

/** A spreadsheet would read pages 10-12 as a day of December. */
const pageWords = (page: string): string => (/^\d/.test(page) ? `p. ${page}` : page);

const findingRows = (
  found: UsedFinding,
  say: (text: LocalText) => string,
  edition: string,
): ScorecardRow[] => {
  const row = {
    row: 'finding' as const,
    finding: found.key,
    commitment: found.commitment,
    title: say(found.auditTitle),
    statement: say(found.statement),
    auditKind: found.kind,
    state: found.rating ?? found.outcome ?? null,
    isReviewedTwice: String(found.reviewedTwice),
    ...given({
      jurisdiction: found.jurisdiction,
      publishedOn: found.publishedOn,
      periodFrom: found.period?.from,
      periodTo: found.period?.to,
    }),
  };
  return found.evidence.map(({ title, publisher, url, archivedUrl, page }, index) => ({
    ...row,
    id: `${edition}/finding:${found.key}/${index + 1}`,
    sourceTitle: title,
    sourcePublisher: publisher,
    sourceUrl: url,
    ...given({ sourceArchivedUrl: archivedUrl, sourcePage: page && pageWords(page) }),
  }));
};

/** Everything an edition says as rows, in its first language: scores with what they are made of, down to the sources. */
export const scorecardRows = (result: EditionResult): readonly ScorecardRow[] => {
  const [language = ''] = result.languages;
  const say = (value: LocalText): string => inLanguage(value, language, result.languages).text;
  return [
    ...result.scorecards.flatMap((card) => cardRows(card, say, result.id)),
    ...methodRows(result.method, say, result.id),
    ...result.commitments.flatMap((each) => commitmentRows(each, say, result.id)),
    ...result.findings.flatMap((found) => findingRows(found, say, result.id)),
  ];
};
