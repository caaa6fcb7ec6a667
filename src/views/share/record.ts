import type { Archive, Entry, StatisticEntry, Stored } from '#model/archive.ts';
import { type MarkdownType, markdownTypes } from '#model/record-types.ts';

import { discrepancyOf } from '#domain/statistics/discrepancies.ts';
import { apartWords } from '#views/comparisons/words.ts';
import { dateWords } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { listWords } from '#views/format/list.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { dueWords, lateWords, timelinessMark } from '#views/parts/due.ts';
import { repealNote } from '#views/records/law-reasons.ts';
import { plain, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { legibleOf, sentences, type SharePicture } from './card.ts';
import { legible } from './face.ts';
import { fitted } from './lines.ts';
import { set, sheetAt, room } from './sheet.ts';
import { statisticPicture } from './statistic.ts';
import { strip } from './strip.ts';

/** What a picture tells of a record besides its title. */
interface Told {
  readonly kind: string;
  readonly identifier?: string | undefined;
  readonly state?: string | undefined;
  readonly when?: string | undefined;
}

type Sourced = Stored & Pick<Archive['laws']['all'][number], 'sources' | 'gist'>;

const onDay = (view: View, words: string, date: string | undefined): string | undefined =>
  date === undefined ? undefined : `${words}: ${dateWords(view, date)}`;

const ofLaw = (view: View, law: Entry<'law'>): Told => {
  const state = view.site.legalStates.get(law.id);
  const { facts, legalStatus, typeNames } = view.words;
  return {
    kind: typeNames.law,
    identifier: law.identifier,
    state: state && [legalStatus[state.status], repealNote(view, state)].filter(Boolean).join('. '),
    when: onDay(view, facts.published, law.publishedOn) ?? onDay(view, facts.introduced, law.introducedOn),
  };
};

const ofCommitment = (view: View, commitment: Entry<'commitment'>): Told => {
  const timeliness = view.site.timelinessOf(commitment);
  const { typeNames, strengths } = view.words;
  const state = [timelinessMark(view, timeliness).label, lateWords(view, timeliness)];
  return {
    kind: `${typeNames.commitment} · ${strengths[commitment.strength].toLocaleLowerCase(view.language)}`,
    identifier: commitment.code,
    state: state.filter((part) => part !== undefined).join(' · '),
    when: commitment.due.map((due) => dueWords(view, due)).join('; '),
  };
};

const ofAudit = (view: View, audit: Entry<'audit'>): Told => ({
  kind: plain(codeWords(view, 'auditKinds', audit.kind)),
  when: onDay(view, view.words.facts.published, audit.publishedOn),
});

const ofComparison = (view: View, comparison: Entry<'comparison'>): Told => ({
  kind: view.words.typeNames.comparison,
  state: apartWords(view, discrepancyOf(view.site.archive, comparison)),
});

const ofInstitution = (view: View, institution: Entry<'institution'>): Told => ({
  kind: plain(codeWords(view, 'institutionKinds', institution.kind)),
  identifier:
    institution.shortName && plain(translationOf(view, institution).text('shortName', institution.shortName)),
  when: plain(placeWords(view, institution.jurisdiction)),
});

const toldOf = (view: View, record: Stored): Told => {
  switch (record.type as Exclude<MarkdownType, 'page' | 'statistic'>) {
    case 'law':
      return ofLaw(view, record as Entry<'law'>);
    case 'commitment':
      return ofCommitment(view, record as Entry<'commitment'>);
    case 'audit':
      return ofAudit(view, record as Entry<'audit'>);
    case 'comparison':
      return ofComparison(view, record as Entry<'comparison'>);
    case 'institution':
      return ofInstitution(view, record as Entry<'institution'>);
  }
};

/** Who published what a record rests on, each once. */
export const sourceWords = (view: View, { sources }: Pick<Sourced, 'sources'>): string => {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return counted(view, view.words.takeAway.sources, publishers.length, {
    publishers: listWords(view, publishers),
  });
};

const titleWays = [
  { size: 60, weight: 600, most: 2 },
  { size: 50, weight: 600, most: 3 },
  { size: 42, weight: 600, most: 4 },
] as const;

/** The picture of a record; undefined where its title cannot be written in the face of the pictures. */
export const recordPicture = (view: View, record: Stored): SharePicture | undefined => {
  const file = `share/${view.language}/${markdownTypes[record.type].folder}/${record.id}.png`;
  if (record.type === 'statistic') return statisticPicture(view, record as StatisticEntry, file);
  const { kind, identifier, state, when } = toldOf(view, record);
  const sourced = record as Sourced;
  const title = legible(plain(titleOf(view, record)));
  const { portal, day } = strip(view);
  const head = legible([kind, ...(identifier === undefined ? [] : [identifier])].join(' · '));
  if (!title || !head) return undefined;
  const [standing] = legibleOf([state]);
  const lines = legibleOf([when, sourceWords(view, sourced)]);
  return {
    file,
    alt: sentences([`${head}: ${title}`, ...(standing ? [standing] : []), ...lines, `${portal}, ${day}`]),
    svg: () => {
      const sheet = sheetAt();
      const gist =
        sourced.gist === undefined
          ? ''
          : (legible(plain(translationOf(view, record).text('gist', sourced.gist))) ?? '');
      sheet.foot({
        setting: { size: 25, weight: 400 },
        lines: lines.flatMap(
          (line) => set(line, { size: 25, weight: 400 }, lines.length === 1 ? 2 : 1).lines,
        ),
      });
      sheet.text(set(head, { size: 28, weight: 400 }, 1), 'quiet');
      sheet.space(4);
      sheet.text(fitted(title, titleWays, room));
      if (standing) {
        sheet.space(14);
        sheet.text(set(standing, { size: 36, weight: 600 }, 2), 'accent');
      }
      sheet.space(12);
      sheet.text(set(gist, { size: 29, weight: 400 }, Math.min(4, sheet.linesLeft(29))), 'quiet');
      return sheet.svg(portal, day);
    },
  };
};
