import { compareDates } from '#model/parts/date.ts';
import type { ScoredArea, ScoredItem } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import type { View } from '#views/site.ts';

/** The areas of a commitment that an item is about: the one it names, or all. */
const areasOfItem = (
  edition: EditionScores,
  { commitment, jurisdiction }: ScoredItem,
): readonly ScoredArea[] =>
  (edition.commitment(commitment)?.areas ?? []).filter(
    (area) => jurisdiction === undefined || area.jurisdiction === jurisdiction,
  );

/** The findings that speak for an item: one for each of its parts that has any, and those that say the same. */
export const speakingFor = (edition: EditionScores, item: ScoredItem): readonly string[] => [
  ...new Set(
    areasOfItem(edition, item).flatMap(({ parts }) =>
      parts.flatMap(({ finding, agreeing = [] }) => (finding === undefined ? [] : [finding, ...agreeing])),
    ),
  ),
];

/** Findings set aside only because they are too old: the last time somebody looked. */
const tooOldFor = (edition: EditionScores, item: ScoredItem): readonly string[] =>
  areasOfItem(edition, item).flatMap(({ parts, setAside = [] }) =>
    [...setAside, ...parts.flatMap((part) => part.setAside ?? [])].flatMap(({ finding, reason }) =>
      reason === 'too-old' ? [finding] : [],
    ),
  );

/** The date that the newest finding of an item speaks of: of one that stands, else of one that is too old. Undefined where nobody looked. */
export const newestOf = (edition: EditionScores, item: ScoredItem): string | undefined => {
  const speaking = speakingFor(edition, item);
  const dates = (speaking.length > 0 ? speaking : tooOldFor(edition, item)).flatMap((key) => {
    const found = edition.finding(key);
    return found?.period?.to ?? found?.publishedOn ?? [];
  });
  return dates.sort(compareDates).at(-1);
};

const replied = new WeakMap<View['site'], ReadonlySet<string>>();

/** The findings on record today that an authority has replied to, by `audit/finding`. */
export const repliedFindings = ({ site }: View): ReadonlySet<string> => {
  const known =
    replied.get(site) ??
    new Set(
      site.archive.audits.all.flatMap(({ id, findings = [] }) =>
        findings.flatMap((finding) => (finding.reply === undefined ? [] : [`${id}/${finding.id}`])),
      ),
    );
  replied.set(site, known);
  return known;
};
