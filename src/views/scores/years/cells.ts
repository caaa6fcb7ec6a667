import { fill } from '#i18n/words.ts';
import { compareDates, daysBetween } from '#model/parts/date.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { stateOfMany } from '#domain/scores/states.ts';
import type { KnownTime } from '#domain/scores/judging/known-times.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { type Stated, stated } from '#views/scores/compare/symbols.ts';
import { stateView } from '#views/scores/states.ts';
import { timeAnchor } from '#views/scores/why/parts.ts';
import type { View } from '#views/site.ts';

/** What is known of a duty in one year: first what was found, then what the state says. */
export interface YearCell {
  readonly year: string;
  readonly state: Stated;
  /** "Con calificación: 10 de 12", where it fell due several times that year or in several places. */
  readonly rated?: string;
  /** What the state says, told apart from what was found. */
  readonly says: string;
  /** By its own word. */
  readonly late?: string;
  /** Whether it enters the score. */
  readonly counts: boolean;
  /** To why it stands so; to the finding, where it does not count. */
  readonly href?: string;
}

/** The state's newest word on a time, and by how much it was late by that word. */
const saidOf = ({ updates, dueOn }: KnownTime): { status: string; daysLate: number } | undefined => {
  const newest = [...updates].sort((a, b) => compareDates(a.on, b.on)).at(-1);
  if (newest === undefined) return undefined;
  const { status, deliveredOn } = newest;
  const isDated = status === 'delivered' && deliveredOn !== undefined;
  return { status, daysLate: isDated ? daysBetween(dueOn, deliveredOn) : 0 };
};

const saysWords = (view: View, times: readonly KnownTime[]): Pick<YearCell, 'says' | 'late'> => {
  const { years: words } = view.words.scores;
  const said = times.map(saidOf);
  const [only] = said;
  if (said.length > 1) {
    const delivered = said.filter((each) => each?.status === 'delivered').length;
    return delivered === 0 && said.every((each) => each === undefined)
      ? { says: words.silent }
      : { says: counted(view, words.saysDelivered, said.length, { said: numberWords(view, delivered) }) };
  }
  if (only === undefined) return { says: words.silent };
  const status = view.words.updateStatuses[only.status as keyof View['words']['updateStatuses']];
  return {
    says: fill(words.says, { status }),
    ...(only.daysLate > 0 ? { late: counted(view, words.late, only.daysLate) } : {}),
  };
};

const findingHref = (view: View, key: string | undefined): string | undefined => {
  const [audit = '', finding = ''] = (key ?? '').split('/');
  const record = view.site.archive.audits.get(audit);
  return record && `${recordHref(view, record)}#${finding}`;
};

const hrefOf = (
  view: View,
  { result }: EditionScores,
  { id }: ScoredCommitment,
  times: readonly KnownTime[],
): string | undefined => {
  const [first] = times;
  const parts = times.flatMap((time) => time.parts);
  const [only] = parts;
  if (times.some(({ counts }) => counts)) {
    const why = scoreHref(view, { kind: 'commitment', edition: result.id, id });
    return first && only && parts.length === 1
      ? `${why}#${timeAnchor(only.jurisdiction, first.period)}`
      : why;
  }
  const named = parts.flatMap(({ part }) => part.finding ?? part.setAside?.[0]?.finding ?? []);
  return findingHref(view, named[0]);
};

/** The cell of a duty in a year, of the times that it fell due then. */
export const yearCell = (
  view: View,
  edition: EditionScores,
  told: ScoredCommitment,
  year: string,
  times: readonly KnownTime[],
): YearCell => {
  const { method } = edition.result;
  const levels = method.scales.find(({ id }) => id === told.scale)?.levels ?? [];
  const parts = times.flatMap((time) => time.parts.map(({ part }) => part));
  const applying = parts.filter(({ state }) => state !== 'not-applicable');
  const state =
    applying.length === 0 && parts.length > 0
      ? 'not-applicable'
      : stateOfMany(
          applying.map((part) => part.state),
          levels.map(({ code }) => code),
        );
  const href = hrefOf(view, edition, told, times);
  return {
    year,
    state: stated(stateView(view, method, state, told.scale)),
    ...(applying.length < 2
      ? {}
      : {
          rated: counted(view, view.words.scores.years.rated, applying.length, {
            rated: numberWords(view, applying.filter(({ value }) => value !== undefined).length),
          }),
        }),
    ...saysWords(view, times),
    counts: told.excluded === undefined && times.some(({ counts }) => counts),
    ...(href === undefined ? {} : { href }),
  };
};
