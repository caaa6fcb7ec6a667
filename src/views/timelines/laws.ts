import type { Entry } from '#model/archive.ts';

import { timeOf } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { dateOfLaw, statusOfLaw } from '#views/lists/laws.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { shortLaw, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Shown, timelineOf } from './assemble.ts';
import { lawLanes } from './law-lanes.ts';
import { type Relating, styleOf } from './lines.ts';
import { spanOf } from './scale.ts';
import type { RecordInWords, TrackerTimelineView } from './timeline.ts';
import { linkName, markLegend, partialWords, separated } from './words.ts';

type Law = Entry<'law'>;

/** The relations of a law with the others of the list, in words, those of one kind together. */
const relationsInWords = (view: View, law: Law, listed: ReadonlySet<string>): RecordInWords['relations'] => {
  const { outgoing, incoming } = view.words.relations;
  const links = [
    ...(view.site.relations.outgoing.get(law.id) ?? []).map((link) => ({
      relation: outgoing[link.relation.type],
      other: link.to,
    })),
    ...(view.site.relations.incoming.get(law.id) ?? []).map((link) => ({
      relation: incoming[link.relation.type],
      other: link.from,
    })),
  ];
  const groups = Map.groupBy(
    links.filter(({ other }) => listed.has(other.id)),
    ({ relation }) => relation,
  );
  return [...groups].flatMap(([relation, found], index) => [
    `${index === 0 ? '' : ' · '}${relation}: `,
    ...separated(
      found.map(({ other }) => shortLaw(view, other)),
      '; ',
    ),
  ]);
};

const inWords = (view: View, law: Law, listed: ReadonlySet<string>): RecordInWords => {
  const date = dateOfLaw(law);
  const isNational = law.jurisdiction === view.site.archive.portal.country;
  return {
    id: law.id,
    href: recordHref(view, law),
    name: shortLaw(view, law),
    ...(law.identifier === undefined ? {} : { title: titleOf(view, law) }),
    ...(date === undefined ? {} : { date: { ...timeOf(view, date), text: partialWords(view, date) } }),
    facts: separated(
      [
        view.words.legalStatus[statusOfLaw(view, law)],
        codeWords(view, 'ranks', law.rank),
        ...(isNational ? [] : [placeWords(view, law.jurisdiction)]),
      ],
      ' · ',
    ),
    relations: relationsInWords(view, law, listed),
  };
};

const shownOf = (view: View, law: Law, date: string, record: RecordInWords): Shown => ({
  id: law.id,
  href: record.href,
  span: spanOf(date),
  isPartial: date.length < 10,
  mark: statusOfLaw(view, law),
  name: linkName(record.name, partialWords(view, date), view.words.legalStatus[statusOfLaw(view, law)]),
  label: record.name,
  record,
});

const relating = (view: View, laws: readonly Law[]): readonly Relating[] =>
  laws.flatMap(({ id }) =>
    (view.site.relations.outgoing.get(id) ?? []).map(({ relation, to }) => ({
      from: id,
      to: to.id,
      style: styleOf[relation.type],
    })),
  );

/** Laws by publication, a bill by its introduction: marks in lanes by rank, the relations between them as lines. */
export const lawTimeline = (view: View, laws: readonly Law[]): TrackerTimelineView => {
  const { timelines: words, legalStatus } = view.words;
  const listed = new Set(laws.map(({ id }) => id));
  const dated: Shown[] = [];
  const undated: RecordInWords[] = [];
  for (const law of laws) {
    const [date, record] = [dateOfLaw(law), inWords(view, law, listed)];
    if (date === undefined) undated.push(record);
    else dated.push(shownOf(view, law, date, record));
  }
  const byId = new Map(dated.map((each) => [each.id, each]));
  const withDate = laws.filter(({ id }) => byId.has(id));
  const hasBills = withDate.some(({ publishedOn }) => publishedOn === undefined);
  const bills = hasBills ? [words.lawsIntroduced] : [];
  return timelineOf(view, {
    dated,
    apart:
      undated.length === 0
        ? []
        : [{ heading: counted(view, words.undated, undated.length), records: undated }],
    title: words.laws,
    empty: words.lawsNone,
    notes: [words.lawsNote, ...bills],
    barNotes: bills,
    ...(undated.length === 0 ? {} : { apartNote: counted(view, words.undatedNote, undated.length) }),
    legend: markLegend(
      view,
      legalStatus,
      withDate.map((law) => ({ state: statusOfLaw(view, law), mark: statusOfLaw(view, law) })),
    ),
    lanes: () =>
      lawLanes(view, withDate).map(({ laws: of, ...lane }) => ({
        ...lane,
        records: of.flatMap(({ id }) => byId.get(id) ?? []),
      })),
    labels: { widest: 240 },
    relations: relating(view, withDate),
  });
};
