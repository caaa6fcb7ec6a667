import { fill } from '#i18n/words.ts';
import { firstDay } from '#model/parts/date.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { dateWords } from '#views/format/date.ts';
import { sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { overviewDescription } from '#views/scores/parts/description.ts';
import { errataOf } from '#views/scores/parts/errata.ts';
import type { View } from '#views/site.ts';

import { tagOf } from './authority.ts';
import { categoriesOf, type FeedEntry, saidWith } from './entry.ts';

const atDay = (date: string): string => `${firstDay(date)}T00:00:00Z`;

/** An edition: open it is dated by when it was worked out or speaks from, closed by when that was. The same entry, renewed. */
const editionEntry = (view: View, edition: EditionScores): FeedEntry => {
  const { id, lock, calculatedOn, asOf } = edition.edition;
  const { entry } = view.words.follow;
  return {
    id: tagOf(view.site, view.language, 'edition', id),
    at: atDay(lock?.closedOn ?? calculatedOn ?? asOf),
    title: saidWith(lock ? entry.closed : entry.open, sayLocal(view, edition.result.title)),
    href: scoreHref(view, { kind: 'edition', edition: id }),
    paragraphs: [
      overviewDescription(view, edition),
      ...(lock ? [fill(entry.closedOn, { date: dateWords(view, lock.closedOn) })] : []),
    ],
    categories: categoriesOf(view, 'edition'),
    of: `edition/${id}`,
    isCorrection: false,
  };
};

/** Its errata. Two of one day and one score are told apart by their order, which stays: errata are only added. */
const erratumEntries = (view: View, edition: EditionScores): readonly FeedEntry[] => {
  const { id, errata = [] } = edition.edition;
  const shown = errataOf(view, edition);
  return errata.map(({ on, what }, index) => {
    const before = errata.slice(0, index).filter((each) => each.on === on && each.what === what).length;
    const name = [on, what, ...(before === 0 ? [] : [String(before + 1)])];
    const { text = '', reason = '', href } = shown[index] ?? {};
    return {
      id: tagOf(view.site, view.language, 'edition', id, 'errata', ...name),
      at: atDay(on),
      title: saidWith(view.words.follow.entry.erratum, sayLocal(view, edition.result.title)),
      href: href ?? scoreHref(view, { kind: 'edition', edition: id }),
      paragraphs: [text, reason],
      categories: categoriesOf(view, 'edition', 'correction', 'erratum'),
      of: `edition/${id}`,
      isCorrection: true,
    };
  });
};

/** What happened among the editions, in no order. */
export const editionEntries = (view: View): readonly FeedEntry[] =>
  view.site.editions.flatMap((edition) => [editionEntry(view, edition), ...erratumEntries(view, edition)]);
