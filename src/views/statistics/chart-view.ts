import type { ChartKind } from './choice.ts';

/** A value of a line, where it is drawn and how it is said. */
export interface ChartPoint {
  /** Place on the axis of time: number of the step, or years as a decimal number where there are no steps. */
  readonly at: number;
  /** End of the period, in the same measure; only where there are no steps. */
  readonly until?: number;
  /** For drawing; what is read is `text`. */
  readonly value: number;
  /** As the table has it: “más de 725”. */
  readonly text: string;
  readonly period: string;
  /** What must be said with it: “periodo incompleto”, “provisional”. */
  readonly remarks: readonly string[];
  /** What a reader hears of it: “Lima, enero de 2025 a septiembre de 2025: 192 víctimas; periodo incompleto”. */
  readonly label: string;
  /** A part of its step, an estimate or a provisional value: drawn hatched or hollow, said in words. */
  readonly isPart: boolean;
  readonly isUnsure: boolean;
  /** Whether a line leads to it from the point before: never over a gap, a break, or from or to a part of a year. */
  readonly isJoined: boolean;
}

/** A step without a value: nothing was published, the source says that it is missing, it was suppressed, or a rate lacks its inhabitants. */
export interface ChartGap {
  readonly at: number;
  readonly kind: 'none' | 'missing' | 'suppressed' | 'no-population';
  readonly label: string;
}

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  /** 1 to 5 tell lines apart by colour, dash and mark, 6 to 10 are the same colours textured; 0 where there is one alone. */
  readonly tone: number;
  readonly points: readonly ChartPoint[];
  readonly gaps: readonly ChartGap[];
  /** Other values published for the same time. */
  readonly others: readonly ChartPoint[];
  /** Values over several steps, or over a part of one that has another value: they are not drawn, and stand in the table. */
  readonly apart: readonly ChartPoint[];
}

/** A break or an event: a line on the chart with a number, explained beside it. */
export interface ChartMark {
  readonly number: number;
  readonly from: number;
  readonly to?: number;
  readonly isBreak: boolean;
  /** “1. Enero de 2018: desde 2018 el archivo trae edades.” */
  readonly text: string;
}

/** A target of the state as a level across the chart: the state's number against its own promise, and no rating. */
export interface ChartTarget {
  readonly value: number;
  /** As it stands beside the line: “Meta: al menos 90 %”. */
  readonly text: string;
  /** Below the chart: the same with its date and the commitment. */
  readonly note: string;
  /** Where the line begins and ends on the axis of time; absent where that is the edge. */
  readonly from?: number;
  readonly to?: number;
}

/** A drawing of its own: the only one, or that of an area among others. */
export interface ChartPanel {
  readonly label?: string;
  readonly series: readonly ChartSeries[];
}

/** A chart as plain data: the picture that is drawn at build, the one in the browser and the one to take away are made from it. */
export interface ChartView {
  readonly kind: ChartKind;
  /** What it shows, in a sentence made from the data. */
  readonly title: string;
  /** Unit, register, place. */
  readonly subtitle: string;
  /** Publisher, source, day of extraction. */
  readonly foot: readonly string[];
  /** Where the page of the statistic stands: for a picture that is taken away. */
  readonly address?: string;
  readonly time: {
    /** Name of each step, and a short one; empty where time is a line of years. */
    readonly steps: readonly {
      readonly text: string;
      readonly short: string;
      /** What of it is covered, where that is a part: “ene–sep”. */ readonly part?: string;
    }[];
    readonly min: number;
    readonly max: number;
    /** Where a name stands on the axis. */
    readonly ticks: readonly { readonly at: number; readonly text: string }[];
  };
  readonly scale: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly value: number; readonly text: string }[];
  };
  readonly panels: readonly ChartPanel[];
  readonly marks: readonly ChartMark[];
  /** Those of the area and group that is drawn. */
  readonly targets: readonly ChartTarget[];
  /** What signs mean, of those that are there: hatched, hollow, gap. */
  readonly legend: readonly {
    readonly sign: 'part' | 'unsure' | ChartGap['kind'] | 'others' | 'apart';
    readonly text: string;
  }[];
}
