import type { Discrepancy, Standing } from '#domain/statistics/discrepancies.ts';
import { standings } from '#domain/statistics/discrepancies.ts';
import { counted } from '#views/format/number.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { recordHref } from '#views/links.ts';
import { type Said, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { rangeOf, type RangeView } from './range.ts';
import { apartWords, besidesWords } from './words.ts';

/** A comparison in the list: its figures drawn, how far apart they are, and why they may be. */
export interface DiscrepancyRow {
  readonly id: string;
  readonly title: Said;
  readonly href: string;
  readonly measure: Said;
  readonly range: RangeView;
  readonly apart: string;
  /** The quotient that the sentence names, as it was worked out; absent where it names none. */
  readonly ratio?: string;
  readonly besides: readonly string[];
  readonly why: Said;
  readonly sources: readonly { readonly href: string; readonly text: string }[];
}

/** The page of what disagrees: the greatest distance first. */
export interface DiscrepanciesPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly count: string;
  readonly groups: readonly {
    readonly id: Standing;
    readonly heading: string;
    readonly note: string;
    readonly rows: readonly DiscrepancyRow[];
  }[];
  readonly help?: { readonly href: string; readonly text: Said };
  readonly words: View['words'];
}

const rowOf = (view: View, discrepancy: Discrepancy): DiscrepancyRow => {
  const { comparison, pair, standing } = discrepancy;
  const translated = translationOf(view, comparison);
  const href = recordHref(view, comparison);
  const isNamed = pair?.ratio !== undefined && standing !== 'near' && standing !== 'equal';
  const publishers = new Map(
    comparison.sources.map(({ key, publisher }) => [publisher, key] as const).toReversed(),
  );
  return {
    id: comparison.id,
    title: titleOf(view, comparison),
    href,
    measure: translated.text('measure', comparison.measure),
    range: rangeOf(view, discrepancy),
    apart: apartWords(view, discrepancy),
    ...(isNamed && pair.ratio !== undefined ? { ratio: pair.ratio } : {}),
    besides: besidesWords(view, discrepancy),
    why: translated.text('whyTheyDiffer', comparison.whyTheyDiffer),
    sources: [...publishers]
      .toReversed()
      .map(([publisher, key]) => ({ href: `${href}#source-${key}`, text: publisher })),
  };
};

/** The view of the section of comparisons. */
export const discrepanciesPage = (view: View): DiscrepanciesPage => {
  const { site, words } = view;
  const { discrepancies } = words;
  const help = site.archive.pages.get('take-part');
  return {
    frame: frameOf(view, {
      title: discrepancies.title,
      description: words.sectionLeads.comparisons,
      section: 'comparisons',
      path: sectionPath(site, 'comparisons'),
      crumbs: [{ text: words.sectionTitles.comparisons }],
      follow: ['comparisons'],
    }),
    title: discrepancies.title,
    lead: discrepancies.lead,
    count: counted(view, discrepancies.count, site.discrepancies.length),
    groups: standings
      .map((standing) => ({
        id: standing,
        heading: discrepancies.groups[standing],
        note: discrepancies.groupNotes[standing],
        rows: site.discrepancies
          .filter((each) => each.standing === standing)
          .map((each) => rowOf(view, each)),
      }))
      .filter(({ rows }) => rows.length > 0),
    ...(help ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } } : {}),
    words,
  };
};
