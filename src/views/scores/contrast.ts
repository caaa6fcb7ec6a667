import { fill } from '#i18n/words.ts';

import type { Contrast } from '#domain/contrast/contrast.ts';
import { dateWords, timeOf } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { recordHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import { lateWords } from '#views/parts/due.ts';
import { findingView, type FindingView } from '#views/parts/finding.ts';
import { updateView, type UpdateView } from '#views/parts/update.ts';
import { type Said, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { scoreHref, scorePath } from './addresses.ts';

/** One commitment (in one area, of one time) with both sides. */
export interface ContrastRow {
  readonly id: string;
  readonly title: Said;
  readonly href: string;
  readonly place?: Said;
  readonly period?: Said;
  /** In what way the two differ; none where there is nothing to compare. */
  readonly kind?: Said;
  /** What stands between the two: how late it is. */
  readonly late?: Said;
  /** Which of the two spoke of a later time. */
  readonly since?: Said;
  /** The word of the state: a declaration, or a finding of its own report. */
  readonly update?: UpdateView;
  readonly report?: FindingView;
  readonly finding: FindingView;
}

/** The page of every commitment on which the state and the watchdog disagree. */
export interface ContrastPage {
  readonly kind: 'contrast';
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note: string;
    readonly rows: readonly ContrastRow[];
  }[];
  /** Instead of the cases that disagree, where there are none. */
  readonly none?: { readonly missing: string; readonly meaning: string };
  readonly more: { readonly href: string; readonly text: string };
  readonly words: View['words'];
}

const rowId = ({ commitment, period, area }: Contrast): string =>
  [commitment.id, period, area?.toLowerCase()].filter((part) => part !== undefined).join('-');

/** A finding with the day its audit was published: beside a dated word a date must stand. */
const datedFinding = (view: View, { audit, finding }: Contrast['outside']['found']): FindingView => {
  const card = findingView(view, audit, finding, 'elsewhere');
  if (audit.publishedOn === undefined) return card;
  const { text, datetime } = timeOf(view, audit.publishedOn);
  return { ...card, facts: [{ term: view.words.facts.published, value: text, datetime }, ...card.facts] };
};

/** How late the commitment is there; nothing where that speaks of another time than the two sides do. */
const lateOf = (view: View, { commitment, area, period }: Contrast): string | undefined => {
  const timeliness = view.site.timelinessOf(commitment, area);
  if (period !== undefined && timeliness.dueOn?.startsWith(period) !== true) return undefined;
  const late = lateWords(view, timeliness);
  return late === undefined || timeliness.evidence !== 'said'
    ? late
    : fill(view.words.scores.contrast.lateAsSaid, { late });
};

const rowOf = (view: View, contrast: Contrast): ContrastRow => {
  const { contrast: words } = view.words.scores;
  const { commitment, area, period, kind, standing, word, outside } = contrast;
  const href = recordHref(view, commitment);
  const late = lateOf(view, contrast);
  return {
    id: rowId(contrast),
    title: titleOf(view, commitment),
    href,
    ...(area === undefined ? {} : { place: placeWords(view, area) }),
    ...(period === undefined ? {} : { period: fill(words.period, { period: dateWords(view, period) }) }),
    ...(kind === 'unrated' ? {} : { kind: words.kinds[kind] }),
    ...(late === undefined ? {} : { late }),
    ...(standing === 'said-later' ? { since: words.saidLater } : {}),
    ...(standing === 'found-later' ? { since: words.foundLater } : {}),
    ...(word.kind === 'update'
      ? { update: updateView(view, commitment, word.update, href) }
      : { report: datedFinding(view, word.found) }),
    finding: datedFinding(view, outside.found),
  };
};

/** Where a commitment stands on this page; undefined where it does not. */
export const contrastLink = (view: View, id: string): { href: string; text: string } | undefined => {
  const first = view.site.contrasts.find(({ commitment }) => commitment.id === id);
  return (
    first && {
      href: `${scoreHref(view, { kind: 'contrast' })}#${rowId(first)}`,
      text: view.words.scores.contrast.listed,
    }
  );
};

/** The view of that page: disagreements first, then what time may explain, then what nobody has rated; the newest first. */
export const contrastPage = (view: View): ContrastPage => {
  const { words, site } = view;
  const { contrast } = words.scores;
  const standings = {
    disagree: ['disagree'],
    later: ['said-later', 'found-later'],
    unrated: ['unrated'],
  } as const;
  const groups = (['disagree', 'later', 'unrated'] as const).map((id) => {
    const listed: readonly string[] = standings[id];
    const rows = site.contrasts.filter(({ standing }) => listed.includes(standing));
    return {
      id,
      heading: counted(view, contrast.groups[id].heading, rows.length),
      note: contrast.groups[id].note,
      rows: rows.map((each) => rowOf(view, each)),
    };
  });
  return {
    kind: 'contrast',
    frame: frameOf(view, {
      title: contrast.title,
      description: contrast.lead,
      section: 'scorecards',
      path: scorePath(site, { kind: 'contrast' }),
      crumbs: [sectionCrumb(view, 'scorecards'), { text: contrast.title }],
    }),
    title: contrast.title,
    lead: contrast.lead,
    groups: groups.filter(({ rows }) => rows.length > 0),
    ...(groups[0]?.rows.length === 0
      ? { none: { missing: contrast.none, meaning: contrast.noneMeaning } }
      : {}),
    more: { href: scoreHref(view, { kind: 'recommendations' }), text: contrast.more },
    words,
  };
};
