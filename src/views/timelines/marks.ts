import { plain, type Said } from '#views/said.ts';

import { dayLine, type DayMark } from './day.ts';
import { labelAt } from './label.ts';
import { linesOf, type Relating } from './lines.ts';
import { rowsOf } from './rows.ts';
import { axisOf, middleOf, rounded, type Scale, type Span, xOf } from './scale.ts';
import type { LaneName, MarksDrawing, MarkView } from './timeline.ts';

/** A record with its date, before it has a place. */
export interface Dated {
  readonly id: string;
  readonly href: string;
  readonly span: Span;
  /** Its date is known in part, or is about: the span is shown. */
  readonly isPartial: boolean;
  readonly mark: string;
  /** What its link is called. */
  readonly name: Said;
  readonly label: Said;
}

/** Records that belong together, with the names of what they share. */
export interface Lane {
  readonly heading?: Said;
  readonly texts: readonly Said[];
  readonly records: readonly Dated[];
}

/** How labels are set: a number is short, a title is not. */
export interface LabelRule {
  readonly widest: number;
  /** On the side that has more room, even where it would fit on the right. */
  readonly isRoomierFirst?: boolean;
}

const [rowHeight, nameHeight, headingHeight, lanePadding] = [24, 20, 30, 8];
/** The names of the years, above and below; over them the words of the day. */
const [axisHeight, dayHeight] = [26, 22];

/** Oldest first, by the middle of what the date may mean; equal ones by id. */
export const inTimeOrder = (a: Pick<Dated, 'span' | 'id'>, b: Pick<Dated, 'span' | 'id'>): number =>
  middleOf(a.span) - middleOf(b.span) || (a.id < b.id ? -1 : 1);

interface InRow {
  readonly dated: Dated;
  readonly x: number;
  readonly row: number;
  readonly view: Omit<MarkView, 'transform' | 'lines'>;
}

interface Placed extends InRow {
  readonly y: number;
}

/** The bracket under a mark that shows all that its date may mean. */
const bracket = (width: number): string => `M${rounded(-width / 2)} 10v2h${width}v-2`;

/** The records of a lane in their rows, each with what stands around its own point. */
const inRows = (
  scale: Scale,
  records: readonly Dated[],
  { widest, isRoomierFirst }: LabelRule,
): readonly InRow[] => {
  const marks = [...records].sort(inTimeOrder).map((dated) => {
    const { id, href, span, isPartial, mark, name, label: said } = dated;
    const x = xOf(scale, middleOf(span));
    const { text, box, ...beside } = labelAt(x, scale.width, plain(said), widest, isRoomierFirst);
    const label = { text: typeof said === 'string' ? text : { ...said, text }, ...beside };
    const width = isPartial ? rounded((span.to - span.from) * scale.yearWidth) : 0;
    return {
      ...{ dated, x, width, box },
      view: { id, href, mark, name, label, box, ...(isPartial ? { span: bracket(width) } : {}) },
    };
  });
  const rows = rowsOf(
    marks.map(({ x, box, width }) => ({
      from: Math.min(x + box.x, x - width / 2),
      to: Math.max(x + box.x + box.width, x + width / 2),
    })),
  );
  return marks.map(({ dated, x, view }, index) => ({ dated, x, view, row: rows[index] as number }));
};

/** The lanes one below the other from `top`: their names, the lines between them, the place of each record. */
const stacked = (scale: Scale, lanes: readonly Lane[], top: number, labels: LabelRule) => {
  const placed: Placed[] = [];
  const names: (Omit<LaneName, 'top'> & { readonly y: number })[] = [];
  const rules: number[] = [];
  let y = top;
  for (const { heading, texts, records } of lanes) {
    rules.push(y);
    if (heading !== undefined) {
      names.push({ y: y + 4, texts: [heading], isHeading: true });
      y += headingHeight;
    }
    names.push({ y: y + 2, texts, isHeading: false });
    const marks = inRows(scale, records, labels);
    const first = y + nameHeight + rowHeight / 2;
    placed.push(...marks.map((mark) => ({ ...mark, y: first + mark.row * rowHeight })));
    y += nameHeight + Math.max(0, ...marks.map(({ row }) => row + 1)) * rowHeight + lanePadding;
  }
  return { placed, names, rules, bottom: y };
};

/** What stands in the drawing beside the records. `prefix` begins the ids of its lines. */
export interface Beside {
  readonly prefix: string;
  readonly labels: LabelRule;
  readonly relations?: readonly Relating[];
  readonly day?: DayMark;
}

/** Every record as a mark at its date, in lanes, with the lines between them. */
export const marksDrawing = (
  scale: Scale,
  lanes: readonly Lane[],
  { prefix, labels, relations = [], day }: Beside,
): MarksDrawing => {
  const top = axisHeight + (day === undefined ? 0 : dayHeight);
  const { placed, names, rules, bottom } = stacked(scale, lanes, top, labels);
  const height = bottom + axisHeight;
  const lines = linesOf(relations, new Map(placed.map(({ dated, x, y }) => [dated.id, { x, y }])), prefix);
  return {
    kind: 'marks',
    width: scale.width,
    height,
    ...axisOf(scale, top, bottom),
    yearRows: [top - 8, bottom + 17],
    ...(day === undefined ? {} : { day: dayLine(scale, day, bottom) }),
    lanes: names.map(({ y, ...name }) => ({ ...name, top: rounded((100 * y) / height) })),
    rules: rules.map((y) => `M0 ${y}H${scale.width}`).join(''),
    lines,
    marks: placed
      .sort((a, b) => inTimeOrder(a.dated, b.dated))
      .map(({ dated, x, y, view }) => ({
        ...view,
        transform: `translate(${x} ${y})`,
        lines: lines.flatMap(({ id, from, to }) => (from === dated.id || to === dated.id ? [id] : [])),
      })),
  };
};
