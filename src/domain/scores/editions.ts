import type { Archive, EditionEntry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import type { EditionResult, UsedFinding } from '#model/edition-result.ts';
import type { Scorecard, ScorecardKind, ScoredCommitment } from '#model/scorecard.ts';

import { calculateEdition } from './edition.ts';

/** An edition with what it says, ready to be looked up. */
export interface EditionScores {
  readonly edition: EditionEntry;
  readonly result: EditionResult;
  /** The scorecard of something; of the whole without a code. Undefined where the edition has none. */
  readonly scorecard: (kind: ScorecardKind, code?: string) => Scorecard | undefined;
  readonly commitment: (id: string) => ScoredCommitment | undefined;
  /** By `audit/finding`. */
  readonly finding: (key: string) => UsedFinding | undefined;
}

const cardKey = ({ kind, code }: { kind: ScorecardKind; code?: string | undefined }): string =>
  `${kind} ${code ?? ''}`;

/** A value that is made when it is first asked for. */
const later = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Makes the parts of a result quick to find. */
export const indexed = (edition: EditionEntry, result: EditionResult): EditionScores => {
  const cards = later(() => new Map(result.scorecards.map((card) => [cardKey(card), card])));
  const commitments = later(() => new Map(result.commitments.map((each) => [each.id, each])));
  const findings = later(() => new Map(result.findings.map((each) => [each.key, each])));
  return {
    edition,
    result,
    scorecard: (kind, code) => cards().get(cardKey({ kind, code })),
    commitment: (id) => commitments().get(id),
    finding: (key) => findings().get(key),
  };
};

/** Every edition, the newest first: a closed one says what its lock says, an open one what the records give today. */
export const editionsOf = (archive: Archive): readonly EditionScores[] =>
  [...archive.editions.all]
    .sort((a, b) => compareDates(b.asOf, a.asOf) || (a.id < b.id ? 1 : -1))
    .map((edition) => indexed(edition, edition.lock?.result ?? calculateEdition(archive, edition)));
