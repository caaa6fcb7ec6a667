import { fill, form, type Forms } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import { hasHappened } from '#domain/as-of.ts';
import { isOutside } from '#domain/audits/findings.ts';
import { scoredRegions } from '#domain/commitments/responsible.ts';
import { latestOf } from '#domain/statistics/latest.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { dateWords, periodWords, timeOf } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { pillarHref, recordHref, regionHref, sectionHref } from '#views/links.ts';
import { responsibleWords } from '#views/lists/commitments.ts';
import { observationWords } from '#views/lists/statistics.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { lateWords } from '#views/parts/due.ts';
import { plain, type Said, sayLocal, shortInstitution, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { ratioWords } from './records/comparison.ts';

interface Item {
  readonly href: string;
  readonly text: Said;
  readonly before?: { readonly text: Said; readonly datetime?: string };
  readonly after?: Said;
  readonly mark?: { readonly mark: string; readonly label: Said };
}

interface BigFigure {
  readonly value: string;
  readonly words: Said;
  readonly href?: string;
  readonly caveat?: Said;
  readonly source?: { readonly href: string; readonly text: Said };
}

/** The home page: one question, answered honestly. */
export interface HomePage {
  readonly frame: Frame;
  readonly question: Said;
  readonly answer: Said;
  readonly asOf: { readonly text: Said; readonly datetime: string };
  readonly tally: readonly BigFigure[];
  readonly overdue: readonly Item[];
  readonly unreviewed: readonly Item[];
  readonly upcoming: readonly Item[];
  readonly latest: readonly Item[];
  readonly figures: readonly BigFigure[];
  readonly disagreements: readonly Item[];
  readonly regions: readonly Item[];
  readonly pillars: readonly Item[];
  readonly links: { readonly commitments: string; readonly statistics: string; readonly comparisons: string; readonly regions: string };
  readonly words: View['words'];
}

/** How many items a list of the home page shows. */
const shown = 6;

const timelinessOf = (view: View, id: string) => {
  const found = view.site.timeliness.get(id);
  if (!found) throw new Error(`No deadline was worked out for ${id}.`);
  return found;
};

const dueItem = (view: View, commitment: Entry<'commitment'>): Item => {
  const timeliness = timelinessOf(view, commitment.id);
  const late = lateWords(view, timeliness);
  const who = responsibleWords(view, commitment);
  return {
    href: recordHref(view, commitment),
    text: titleOf(view, commitment),
    ...(timeliness.dueOn === undefined
      ? {}
      : { before: { text: dateWords(view, timeliness.dueOn), datetime: timeliness.dueOn } }),
    after: late === undefined ? who : `${who} · ${late}`,
    ...(timeliness.state === 'ended'
      ? {}
      : { mark: { mark: timeliness.state, label: view.words.timeliness[timeliness.state] } }),
  };
};

const byDue = (view: View, direction: 1 | -1) => (a: Entry<'commitment'>, b: Entry<'commitment'>): number =>
  direction * compareDates(timelinessOf(view, a.id).dueOn ?? '1800', timelinessOf(view, b.id).dueOn ?? '1800') ||
  (a.id < b.id ? -1 : 1);

interface Dated extends Item {
  readonly on: string;
}

/** Norms, audits and the state's declarations, newest first. */
const latestItems = (view: View): readonly Item[] => {
  const { archive, day } = view.site;
  const { typeNames, updateStatuses } = view.words;
  const past = (on: string | undefined): on is string => on !== undefined && hasHappened(on, day);
  const laws = archive.laws.all.flatMap((law): Dated[] =>
    past(law.publishedOn)
      ? [{ on: law.publishedOn, href: recordHref(view, law), text: titleOf(view, law), after: law.identifier ?? typeNames.law }]
      : [],
  );
  const audits = archive.audits.all.flatMap((audit): Dated[] =>
    past(audit.publishedOn)
      ? [{ on: audit.publishedOn, href: recordHref(view, audit), text: titleOf(view, audit), after: codeWords(view, 'auditKinds', audit.kind) }]
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

const figuresOf = (view: View): readonly BigFigure[] => {
  const { archive } = view.site;
  return archive.statistics.all
    .flatMap((statistic) => {
      const latest = latestOf(statistic, archive.portal.country);
      return latest ? [{ statistic, latest }] : [];
    })
    .sort((a, b) => compareDates(b.latest.periodEnd, a.latest.periodEnd) || (a.statistic.id < b.statistic.id ? -1 : 1))
    .slice(0, shown)
    .map(({ statistic, latest }) => {
      const caveat = statistic.caveats?.[0];
      const publisher = archive.institutions.get(statistic.publisher);
      const href = recordHref(view, statistic);
      const unit = statistic.ordinal === undefined ? `${plain(codeWords(view, 'units', statistic.unit))} · ` : '';
      const period = periodWords(view, latest.periodStart, latest.periodEnd);
      const status = latest.status === 'P' ? ` (${view.words.statistic.provisional})` : '';
      return {
        value: observationWords(view, statistic, latest) ?? view.words.statistic.noData,
        words: `${unit}${plain(titleOf(view, statistic))}, ${period}${status}`,
        href,
        ...(caveat === undefined ? {} : { caveat: translationOf(view, statistic).item('caveats', caveat, 'text', caveat.text) }),
        source: {
          href: `${href}#sources`,
          text: `${publisher ? plain(shortInstitution(view, publisher)) : statistic.publisher} · ${plain(codeWords(view, 'registers', statistic.register))}`,
        },
      };
    });
};

/** The view of the home page. */
export const homePage = (view: View): HomePage => {
  const { site, words } = view;
  const { archive } = site;
  const all = archive.commitments.all;
  const inState = (...states: string[]) => all.filter(({ id }) => states.includes(timelinessOf(view, id).state));
  const passed = inState('overdue', 'deadline-passed').sort(byDue(view, 1));
  const silent = inState('deadline-passed').length;
  const upcoming = all.filter(({ id }) => timelinessOf(view, id).state === 'upcoming').sort(byDue(view, 1));
  const unreviewed = all.filter(({ id }) => !(site.findings.get(id) ?? []).some(isOutside));
  const href = sectionHref(view, 'commitments');
  const big = (forms: Forms, count: number, more: Partial<BigFigure> = {}): BigFigure => ({
    value: numberWords(view, count),
    words: form(view.language, forms, count),
    ...more,
  });
  const title = sayLocal(view, archive.portal.name);
  return {
    frame: frameOf(view, { title, description: sayLocal(view, archive.portal.description), path: sectionPath(site) }),
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
        href,
        ...(silent > 0 ? { caveat: counted(view, words.home.dueCaveat, silent) } : {}),
      }),
      big(words.home.countUnreviewed, unreviewed.length, { href, caveat: words.home.unreviewedCaveat }),
      big(words.home.countLaws, archive.laws.all.length, { href: sectionHref(view, 'laws') }),
      big(words.home.countAudits, archive.audits.all.length, { href: sectionHref(view, 'audits') }),
    ],
    overdue: passed.slice(0, shown).map((each) => dueItem(view, each)),
    unreviewed: unreviewed.slice(0, shown).map((each) => ({
      href: recordHref(view, each),
      text: titleOf(view, each),
      after: responsibleWords(view, each),
    })),
    upcoming: upcoming.slice(0, shown).map((each) => dueItem(view, each)),
    latest: latestItems(view),
    figures: figuresOf(view),
    disagreements: archive.comparisons.all.slice(0, shown / 2).map((each) => {
      const ratio = ratioWords(view, each);
      return { href: recordHref(view, each), text: titleOf(view, each), ...(ratio === undefined ? {} : { after: ratio }) };
    }),
    regions: scoredRegions(archive)
      .map(({ code }) => ({ href: regionHref(view, code), text: placeWords(view, code) }))
      .sort((a, b) => new Intl.Collator(view.language).compare(plain(a.text), plain(b.text))),
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

