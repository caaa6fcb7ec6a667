import type { Said } from '#views/said.ts';
import { plain } from '#views/said.ts';

import { labelAt } from './label.ts';
import { linesOf, type Point, type Relating } from './lines.ts';
import { rowsOf } from './rows.ts';
import { axisOf, middleOf, rounded, type Scale, type Span, xOf } from './scale.ts';
import type { DayLine, LaneName, MarksDrawing, MarkView } from './timeline.ts';

/** A record with its date, before it has a place. */
export interface Dated {
  readonly id: string;
  readonly href: string;
  readonly span: Span;
  readonly isPartial: boolean;
  readonly mark: string;
  readonly name: Said;
  readonly label: Said;
}

/** Records that belong together, with the names of what they share. */
export interface Lane {
  readonly heading?: Said;
  readonly texts: readonly Said[];
  readonly records: readonly Dated[];
}

const [rowHeight, nameHeight, headingHeight, lanePadding] = [24, 20, 30, 8];
/** The names of the years, above and below; with the line of the day its words stand over them. */
const [axisHeight, dayHeight] = [26, 22];
/** Letters of a label at most. */
const longestLabel = 38;

/** Oldest first, by the middle of what the date may mean; equal ones by id. */
export const inTimeOrder = (
  a: Pick<Dated, 'span' | 'id'>,
  b: Pick<Dated, 'span' | 'id'>,
): number => middleOf(a.span) - middleOf(b.span) || (a.id < b.id ? -1 : 1);

const saidOf = (said: Said, text: string): Said => (typeof said === 'string' ? text : { text, lang: said.lang });

/** The bracket under a mark that shows all that a partial date may mean. */
const bracket = (width: number): string => `M${rounded(-width / 2)} 10v2h${width}v-2`;

type Unplaced = Omit<MarkView, 'transform' | 'lines'> & { readonly x: number; readonly row: number };

const unplaced = (scale: Scale, records: readonly Dated[]): readonly Unplaced[] => {
  const marks = [...records].sort(inTimeOrder).map(({ id, href, span, isPartial, mark, name, label }) => {
    const x = xOf(scale, middleOf(span));
    const { text, x: labelX, anchor, box } = labelAt(x, scale.width, plain(label), longestLabel);
    const width = rounded((span.to - span.from) * scale.yearWidth);
    return {
      ...{ id, href, mark, name, x, box, width },
      label: { text: saidOf(label, text), x: labelX, anchor },
      ...(isPartial ? { span: bracket(width) } : {}),
    };
  });
  const rows = rowsOf(
    marks.map(({ x, box, width }) => ({
      from: Math.min(x + box.x, x - width / 2),
      to: Math.max(x + box.x + box.width, x + width / 2),
    })),
  );
  return marks.map(({ width: _, ...mark }, index) => ({ ...mark, row: rows[index] as number }));
};

const rowCount = (marks: readonly Unplaced[]): number => Math.max(0, ...marks.map(({ row }) => row + 1));

/** The words of the day stand on the side of its line that has more room. */
export const dayLine = (scale: Scale, from: number, bottom: number, text: string): DayLine => {
  const x = xOf(scale, from);
  const isLeft = x > scale.width / 2;
  return {
    path: `M${x} 0V${bottom}`,
    text,
    x: rounded(isLeft ? x - 6 : x + 6),
    y: 14,
    anchor: isLeft ? 'end' : 'start',
  };
};

/** Every record as a mark at its date, in lanes, with the lines between them. */
export const marksDrawing = (
  scale: Scale,
  lanes: readonly Lane[],
  {
    relations = [],
    prefix,
    day,
  }: {
    readonly relations?: readonly Relating[];
    readonly prefix: string;
    readonly day?: { readonly from: number; readonly text: string };
  },
): MarksDrawing => {
  const top = axisHeight + (day === undefined ? 0 : dayHeight);
  const placed: (Unplaced & Point)[] = [];
  const names: { y: number; texts: readonly Said[]; isHeading: boolean }[] = [];
  const rules: number[] = [];
  let y = top;
  for (const { heading, texts, records } of lanes) {
    if (heading !== undefined) {
      names.push({ y: y + 6, texts: [heading], isHeading: true });
      y += headingHeight;
    } else if (y > top) rules.push(y);
    const marks = unplaced(scale, records);
    names.push({ y: y + 2, texts, isHeading: false });
    const first = y + nameHeight + rowHeight / 2;
    placed.push(...marks.map((mark) => ({ ...mark, y: first + mark.row * rowHeight })));
    y += nameHeight + rowCount(marks) * rowHeight + lanePadding;
  }
  const [bottom, height] = [y, y + axisHeight];
  const lines = linesOf(relations, new Map(placed.map(({ id, x, y: at }) => [id, { x, y: at }])), prefix);
  const spans = new Map(lanes.flatMap(({ records }) => records.map(({ id, span }) => [id, span] as const)));
  const byTime = placed.sort((a, b) =>
    inTimeOrder(
      { id: a.id, span: spans.get(a.id) as Span },
      { id: b.id, span: spans.get(b.id) as Span },
    ),
  );
  return {
    kind: 'marks',
    width: scale.width,
    height,
    ...axisOf(scale, top, bottom),
    yearRows: [top - 8, bottom + 16],
    ...(day === undefined ? {} : { day: dayLine(scale, day.from, bottom, day.text) }),
    lanes: names.map(
      ({ y: at, texts, isHeading }): LaneName => ({ top: rounded((100 * at) / height), texts, isHeading }),
    ),
    rules: rules.map((at) => `M0 ${at}H${scale.width}`).join(''),
    lines,
    marks: byTime.map(({ x, y: at, row: _, ...mark }) => ({
      ...mark,
      transform: `translate(${x} ${at})`,
      lines: lines.flatMap(({ id, from, to }) => (from === mark.id || to === mark.id ? [id] : [])),
    })),
  };
};
