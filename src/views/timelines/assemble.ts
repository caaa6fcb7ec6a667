import { fill } from '#i18n/words.ts';

import { periodWords } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import type { View } from '#views/site.ts';

import { barsDrawing } from './bars.ts';
import type { DayMark } from './day.ts';
import type { Relating } from './lines.ts';
import { type Dated, inTimeOrder, type LabelRule, type Lane, marksDrawing } from './marks.ts';
import { scaleOf, type Span, spanOf } from './scale.ts';
import {
  type Apart,
  lineStyles,
  type LineView,
  type MarkLegend,
  type RecordInWords,
  type TrackerTimelineView,
} from './timeline.ts';
import { countsInWords, countsOf, yearOf, yearsInWords } from './words.ts';

/** Past this many records one mark for each would cost the reader more than it tells: then there is one bar for each year. */
export const mostMarks = 500;

/** A record that has a date: as it is drawn, and as it is said. */
export interface Shown extends Dated {
  readonly record: RecordInWords;
}

/** What a kind of timeline says of its records. */
export interface Given {
  readonly dated: readonly Shown[];
  readonly apart: readonly Apart[];
  /** The title, with gaps for the number and the years. */
  readonly title: Parameters<typeof counted>[1];
  /** What stands there where no record was given. */
  readonly empty: string;
  /** How to read the marks. */
  readonly notes: readonly string[];
  /** What counts all of them. */
  readonly wholeNotes?: readonly string[];
  /** How to read the bars. */
  readonly barNotes: readonly string[];
  /** Says how many records are apart. */
  readonly apartNote?: string;
  readonly legend: readonly MarkLegend[];
  readonly lanes: () => readonly Lane[];
  readonly labels: LabelRule;
  readonly relations?: readonly Relating[];
  readonly day?: DayMark;
}

const prefix = 'timeline';

/** The years that all of it needs: every date in full, and the day the site speaks from. */
const scaleFor = (spans: readonly Span[]) =>
  scaleOf(
    Math.floor(Math.min(...spans.map(({ from }) => from))),
    Math.ceil(Math.max(...spans.map(({ to }) => to))) - 1,
  );

const titleFor = (view: View, { dated, title, empty, apart }: Given): string => {
  const { timelines } = view.words;
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return apart.length === 0 ? empty : timelines.noDates;
  const [from, to] = [String(yearOf(first.span)), String(yearOf(last.span))];
  return counted(view, title, dated.length, { years: periodWords(view, from, to) });
};

const lineLegend = (view: View, lines: readonly LineView[]) =>
  lineStyles.flatMap((style) => {
    const count = lines.filter((line) => line.style === style).length;
    const label = view.words.timelines.lineStyles[style];
    return count === 0 ? [] : [{ style, label, count: numberWords(view, count) }];
  });

/** The timeline of records: marks as long as they can be read, else bars; nothing is drawn where nothing has a date. */
export const timelineOf = (view: View, given: Given): TrackerTimelineView => {
  const { timelines } = view.words;
  const dated = [...given.dated].sort(inTimeOrder);
  const { apart, apartNote, day } = given;
  const isMany = dated.length + apart.reduce((sum, { records }) => sum + records.length, 0) > mostMarks;
  const common = {
    id: prefix,
    title: titleFor(view, { ...given, dated }),
    ...(apartNote === undefined ? {} : { apartNote }),
    apart: apart.map((each) => (isMany ? { ...each, records: [] } : each)),
    words: {
      inWords: timelines.inWords,
      apart: timelines.apart,
      skip: timelines.skip,
      marks: timelines.marks,
      lines: timelines.lines,
    },
  };
  if (dated.length === 0)
    return { ...common, notes: [], wholeNotes: [], legend: { marks: [], lines: [] }, years: [] };
  const scale = scaleFor([...dated.map(({ span }) => span), ...(day ? [spanOf(day.on)] : [])]);
  if (isMany) {
    const counts = countsOf(dated.map(({ span }) => yearOf(span)));
    return {
      ...common,
      notes: [
        fill(timelines.tooMany, { count: numberWords(view, mostMarks) }),
        ...given.barNotes,
        timelines.barsWhole,
      ],
      wholeNotes: [],
      drawing: barsDrawing(scale, counts, (count) => numberWords(view, count), day),
      legend: { marks: [], lines: [] },
      years: countsInWords(view, counts),
    };
  }
  const { relations = [] } = given;
  const drawing = marksDrawing(scale, given.lanes(), {
    ...{ prefix, relations, labels: given.labels },
    ...(day ? { day } : {}),
  });
  return {
    ...common,
    notes: [...given.notes, ...(dated.some(({ isPartial }) => isPartial) ? [timelines.partialNote] : [])],
    wholeNotes: given.wholeNotes ?? [],
    drawing,
    legend: { marks: given.legend, lines: lineLegend(view, drawing.lines) },
    years: yearsInWords(dated),
  };
};
