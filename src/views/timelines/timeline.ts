import type { Said } from '#views/said.ts';

/** A year on the axis. */
export interface YearLabel {
  readonly x: number;
  readonly text: string;
}

/** What both drawings share. Every number is in units of the drawing, rounded to one decimal; a path is the `d` of SVG. */
interface Plot {
  readonly width: number;
  readonly height: number;
  /** Faint lines at the years that are named. */
  readonly grid: string;
  /** The axis at the foot, with a short stroke at every year. */
  readonly axis: string;
  readonly years: readonly YearLabel[];
  /** Where the names of the years stand: above, and again below where the drawing is tall. */
  readonly yearRows: readonly number[];
  /** The day the site speaks from, where deadlines are held against it. */
  readonly day?: DayLine;
}

export interface DayLine {
  readonly path: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export type Anchor = 'start' | 'end';

/** A band of the drawing with its name. It is placed by its share of the height, in percent: the name stays while the rest scrolls. */
export interface LaneName {
  readonly top: number;
  readonly texts: readonly Said[];
  /** Names a group of the lanes below it. */
  readonly isHeading: boolean;
}

/** One record in the drawing, a link to its page. Its parts are placed around its own point. */
export interface MarkView {
  readonly id: string;
  readonly href: string;
  readonly transform: string;
  readonly mark: string;
  /** What a link is called: name, date, state. */
  readonly name: Said;
  readonly label: { readonly text: Said; readonly x: number; readonly anchor: Anchor };
  /** What can be hit: at least 24 by 24. */
  readonly box: { readonly x: number; readonly width: number };
  /** For a date that is known in part: the bracket of all it may mean. */
  readonly span?: string;
  /** The ids of the lines that begin or end here. */
  readonly lines: readonly string[];
}

/** How lines differ: by what the newer norm does to the older. */
export const lineStyles = ['ends', 'changes', 'carriesOut', 'leansOn'] as const;
export type LineStyle = (typeof lineStyles)[number];

export interface LineView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly style: LineStyle;
  readonly path: string;
}

/** Every record as a mark. */
export interface MarksDrawing extends Plot {
  readonly kind: 'marks';
  readonly lanes: readonly LaneName[];
  /** A hairline above each lane. */
  readonly rules: string;
  readonly lines: readonly LineView[];
  /** In time order. */
  readonly marks: readonly MarkView[];
}

/** Too many records for marks: one bar for each year. */
export interface BarsDrawing extends Plot {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** How many, above the bar, where there is room for figures. */
    readonly text?: { readonly x: number; readonly y: number; readonly count: string };
  }[];
}

/** A record in words. */
export interface RecordInWords {
  readonly id: string;
  readonly href: string;
  readonly name: Said;
  /** Its title, where a number names it. */
  readonly title?: Said;
  readonly date?: { readonly text: string; readonly datetime: string };
  /** State, rank, place: to be set one behind the other as they are, with what separates them. */
  readonly facts: readonly Said[];
  /** What it does to the others of the list, and they to it; in the same way. */
  readonly relations: readonly Said[];
}

/** Records that have no place on the axis, by the reason. */
export interface Apart {
  readonly heading: string;
  /** Empty where there are too many to name. */
  readonly records: readonly RecordInWords[];
}

/** A mark of the drawing with its words, and how many there are. */
export interface MarkLegend {
  readonly mark: string;
  readonly label: string;
  readonly count: string;
}

/** The records of a year. */
export interface YearInWords {
  readonly year: string;
  /** How many, where there are too many to name. */
  readonly count?: string;
  readonly records: readonly RecordInWords[];
}

/** The timeline of a tracker: what is drawn, and all of it in words. Plain data, serialisable. */
export interface TrackerTimelineView {
  /** Begins every id of the drawing: one timeline to a page. */
  readonly id: string;
  /** What is drawn; where nothing is, why not. */
  readonly title: string;
  /** How to read it, sentence by sentence. */
  readonly notes: readonly string[];
  /** What is true only of the whole: not said of a part of it. */
  readonly wholeNotes: readonly string[];
  /** Absent where no record has a date. */
  readonly drawing?: MarksDrawing | BarsDrawing;
  readonly legend: {
    readonly marks: readonly MarkLegend[];
    readonly lines: readonly { readonly style: LineStyle; readonly label: string; readonly count: string }[];
  };
  readonly years: readonly YearInWords[];
  /** Says how many are left out of the drawing, and why. */
  readonly apartNote?: string;
  readonly apart: readonly Apart[];
  readonly words: {
    readonly inWords: string;
    readonly apart: string;
    readonly skip: string;
    readonly marks: string;
    readonly lines: string;
  };
}
