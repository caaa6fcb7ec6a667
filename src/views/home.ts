import { fill, form, type Forms } from '#i18n/words.ts';
import { compareDates } from '#model/parts/date.ts';

import { hasHappened } from '#domain/as-of.ts';
import { isOutside } from '#domain/audits/findings.ts';
import { scoredRegions } from '#domain/commitments/responsible.ts';
import { byAlphabet } from '#views/format/list.ts';
import { portalStatements } from '#views/exports/linked-data/portal.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { dateWords, timeOf } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { pillarHref, recordHref, regionHref, sectionHref } from '#views/links.ts';
import { responsibleWords } from '#views/lists/commitments.ts';
import type { ListItem } from '#views/lists/table.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal, shortInstitution, titleOf, translationOf } from '#views/said.ts';
import { newestPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { byDue, dueItem, nextDeadline, nextItem } from './home-deadlines.ts';
import { type BigFigure, figuresOf } from './home-figures.ts';

import { apartWords } from './comparisons/words.ts';
import { type HomeScore, homeScore } from './scores/home.ts';

/** The home page: one question, answered honestly. */
export interface HomePage {
  readonly frame: Frame;
  readonly question: Said;
  readonly answer: Said;
  readonly asOf: { readonly text: Said; readonly datetime: string };
  readonly tally: readonly BigFigure[];
  /** What the newest edition says, with the map of regions; absent without an edition. */
  readonly score?: HomeScore;
  readonly overdue: readonly ListItem[];
  readonly unreviewed: readonly ListItem[];
  readonly upcoming: readonly ListItem[];
  readonly latest: readonly ListItem[];
  readonly figures: readonly BigFigure[];
  readonly disagreements: readonly ListItem[];
  readonly regions: readonly ListItem[];
  readonly pillars: readonly ListItem[];
  readonly links: {
    readonly commitments: string;
    readonly statistics: string;
    readonly comparisons: string;
    readonly regions: string;
  };
  readonly words: View['words'];
}

/** How many items a list of the home page shows. */
const shown = 6;

interface Dated extends ListItem {
  readonly on: string;
}

/** Norms, audits and the state's declarations, newest first. */
const latestItems = (view: View): readonly ListItem[] => {
  const { archive, day } = view.site;
  const { typeNames, updateStatuses } = view.words;
  const past = (on: string | undefined): on is string => on !== undefined && hasHappened(on, day);
  const laws = archive.laws.all.flatMap((law): Dated[] =>
    past(law.publishedOn)
      ? [
          {
            on: law.publishedOn,
            href: recordHref(view, law),
            text: titleOf(view, law),
            after: law.identifier ?? typeNames.law,
          },
        ]
      : [],
  );
  const audits = archive.audits.all.flatMap((audit): Dated[] =>
    past(audit.publishedOn)
      ? [
          {
            on: audit.publishedOn,
            href: recordHref(view, audit),
            text: titleOf(view, audit),
            after: codeWords(view, 'auditKinds', audit.kind),
          },
        ]
      : [],
  );
  const updates = archive.commitments.all.flatMap((commitment) =>
    (commitment.updates ?? []).flatMap((update): Dated[] => {
      const by = archive.institutions.get(update.by);
      if (!past(update.on)) return [];
      return [
        {
          on: update.on,
          href: recordHref(view, commitment),
          text: translationOf(view, commitment).item('updates', update, 'note', update.note),
          after: `${by ? plain(shortInstitution(view, by)) : update.by} · ${updateStatuses[update.status]}`,
        },
      ];
    }),
  );
  return [...laws, ...audits, ...updates]
    .sort((a, b) => compareDates(b.on, a.on) || (a.href < b.href ? -1 : 1))
    .slice(0, shown + 2)
    .map(({ on, ...item }) => ({ ...item, before: timeOf(view, on) }));
};

/** The view of the home page. */
export const homePage = (view: View): HomePage => {
  const { site, words } = view;
  const { archive } = site;
  const all = archive.commitments.all;
  const inState = (...states: string[]) =>
    all.filter((each) => states.includes(site.timelinessOf(each).state));
  const passed = inState('overdue', 'deadline-passed').sort(byDue(view, 1));
  const silent = inState('deadline-passed').length;
  const upcoming = all
    .flatMap((commitment) => {
      const on = nextDeadline(site.timelinessOf(commitment));
      return on === undefined ? [] : [{ commitment, on }];
    })
    .sort((a, b) => compareDates(a.on, b.on) || (a.commitment.id < b.commitment.id ? -1 : 1));
  const unreviewed = all.filter(({ id }) => !(site.findings.get(id) ?? []).some(isOutside));
  const href = sectionHref(view, 'commitments');
  const big = (forms: Forms, count: number, more: Partial<BigFigure> = {}): BigFigure => ({
    value: numberWords(view, count),
    words: form(view.language, forms, count),
    ...more,
  });
  const title = sayLocal(view, archive.portal.name);
  const score = homeScore(view);
  const alphabetically = byAlphabet(view);
  return {
    frame: frameOf(view, {
      title,
      description: sayLocal(view, archive.portal.description),
      path: sectionPath(site),
      head: { jsonLd: portalStatements(view) },
      follow: ['all'],
      picture: newestPicture(view, 'whole'),
    }),
    question: sayLocal(view, archive.portal.question),
    answer:
      all.length === 0
        ? words.home.answerNone
        : fill(words.home.answer, {
            total: numberWords(view, all.length),
            due: counted(view, words.home.answerDue, passed.length),
            unreviewed: counted(view, words.home.answerUnreviewed, unreviewed.length),
          }),
    asOf: { text: fill(words.site.asOf, { date: dateWords(view, site.day) }), datetime: site.day },
    tally: [
      big(words.home.countDue, passed.length, {
        href: '#overdue',
        ...(silent > 0 ? { caveat: counted(view, words.home.dueCaveat, silent) } : {}),
      }),
      big(words.home.countUnreviewed, unreviewed.length, {
        href: '#unreviewed',
        caveat: words.home.unreviewedCaveat,
      }),
      big(words.home.countLaws, archive.laws.all.length, { href: sectionHref(view, 'laws') }),
      big(words.home.countAudits, archive.audits.all.length, { href: sectionHref(view, 'audits') }),
    ],
    ...(score ? { score } : {}),
    overdue: passed.slice(0, shown).map((each) => dueItem(view, each)),
    unreviewed: unreviewed.slice(0, shown).map((each) => ({
      href: recordHref(view, each),
      text: titleOf(view, each),
      after: responsibleWords(view, each),
    })),
    upcoming: upcoming.slice(0, shown).map(({ commitment, on }) => nextItem(view, commitment, on)),
    latest: latestItems(view),
    figures: figuresOf(view),
    disagreements: site.discrepancies
      .filter(({ standing }) => standing !== 'equal' && standing !== 'untold')
      .slice(0, shown / 2)
      .map((each) => ({
        href: recordHref(view, each.comparison),
        text: titleOf(view, each.comparison),
        after: apartWords(view, each),
      })),
    regions: scoredRegions(archive)
      .map(({ code }) => ({ href: regionHref(view, code), text: placeWords(view, code) }))
      .sort((a, b) => alphabetically(plain(a.text), plain(b.text))),
    pillars: (archive.portal.codes['pillars'] ?? []).map(({ code, label }) => ({
      href: pillarHref(view, code),
      text: sayLocal(view, label),
    })),
    links: {
      commitments: href,
      statistics: sectionHref(view, 'statistics'),
      comparisons: sectionHref(view, 'comparisons'),
      regions: sectionHref(view, 'regions'),
    },
    words,
  };
};
