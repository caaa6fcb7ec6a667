export type LevelName = 'level-0' | 'level-1' | 'level-2' | 'level-3';

/** What is known of a commitment besides a level. */
export type OpenName =
  | 'no-answer'
  | 'not-assessable'
  | 'not-applicable'
  | 'unrated'
  | 'outdated'
  | 'not-reviewed'
  | 'varied'
  | 'partly-reviewed';

export type RatingName = LevelName | OpenName;

export type LawStatusName = 'bill' | 'not-yet-in-force' | 'in-force' | 'amended' | 'expired' | 'repealed';

export type TimelinessName =
  'upcoming' | 'overdue' | 'deadline-passed' | 'met' | 'met-late' | 'continuous' | 'no-date';

export type StatusName = LawStatusName | TimelinessName;
export type MarkName = RatingName | StatusName;

/** A path of a mark in a box of 20 × 20; what is not filled is drawn as a line. */
export interface Stroke {
  d: string;
  filled?: boolean;
  /** Filled, without the line around it. */
  flat?: boolean;
  dotted?: boolean;
  /** A stroke over the rest: it clears the paper on both sides, so that it stays a stroke at small size. */
  over?: boolean;
}

const ENVELOPE = 'M2.5 5h15v10.5h-15zM2.5 5.5 10 11.5l7.5-6';
const SHEET = 'M4.5 2h7.5l3.5 3.5V18h-11z';
const ARROW_HEAD = 'M14.5 6.5 19 10l-4.5 3.5z';

/**
 * The states that are not a level. They must not look like one another, nor like the lowest level. A box is a review: with
 * lines where somebody looked, dotted where nobody did.
 */
export const RATING_STROKES: Record<OpenName, readonly Stroke[]> = {
  'no-answer': [{ d: ENVELOPE }, { d: 'M2 18.5l16-17', over: true }],
  'not-assessable': [{ d: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z', dotted: true }, { d: 'M6.5 10h7' }],
  'not-applicable': [{ d: 'M5.5 17l9-14' }],
  unrated: [{ d: 'M3 3h14v14H3z' }, { d: 'M6.5 8h7M6.5 12h4' }],
  // An hourglass: a clock would be a disc with a quarter in it.
  outdated: [{ d: 'M4 2.5h12L4 17.5h12z' }],
  'not-reviewed': [{ d: 'M3 3h14v14H3z', dotted: true }],
  varied: [
    { d: 'M5.5 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8z', filled: true },
    { d: 'M14.5 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8z' },
  ],
  'partly-reviewed': [{ d: 'M9.5 3H3v14h6.5zM5 8h2.5M5 12h2.5' }, { d: 'M9.5 3H17v14H9.5', dotted: true }],
};

/** A law is a sheet of paper: in draft, blank, written, written over, ended, struck out. */
const LAW_STROKES: Record<LawStatusName, readonly Stroke[]> = {
  bill: [{ d: SHEET, dotted: true }],
  'not-yet-in-force': [{ d: SHEET }],
  'in-force': [{ d: SHEET, filled: true }],
  amended: [{ d: 'M4.5 2h7.5l3.5 3.5V9h-11z', filled: true }, { d: SHEET }, { d: 'M7 12h6M7 15h6' }],
  expired: [{ d: SHEET }, { d: 'M1 11.5h18', over: true }],
  repealed: [{ d: SHEET }, { d: 'M2 18.5 18 1.5', over: true }],
};

/** A deadline is an upright line; time runs from left to right; delivery is a dot. */
const TIMELINESS_STROKES: Record<TimelinessName, readonly Stroke[]> = {
  upcoming: [{ d: 'M1.5 10h12' }, { d: 'M16 3v14' }],
  overdue: [{ d: 'M4.5 3v14' }, { d: 'M4.5 10h11' }, { d: ARROW_HEAD, filled: true }],
  'deadline-passed': [{ d: 'M4.5 3v14' }, { d: 'M8 10h11', dotted: true }],
  met: [{ d: 'M8 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z', filled: true }, { d: 'M15.5 3v14' }],
  'met-late': [{ d: 'M4.5 3v14' }, { d: 'M12.5 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z', filled: true }],
  continuous: [
    { d: 'M3 10h14' },
    { d: 'M5.5 6.5 1 10l4.5 3.5z', filled: true },
    { d: ARROW_HEAD, filled: true },
  ],
  'no-date': [{ d: 'M1.5 10h17', dotted: true }],
};

export const STATUS_STROKES: Record<StatusName, readonly Stroke[]> = {
  ...LAW_STROKES,
  ...TIMELINESS_STROKES,
};

/** The share of the disc that is inked: the quarter and three quarters that readers know from ◔ and ◕. */
export const LEVEL_FILL: Record<LevelName, number> = {
  'level-0': 0,
  'level-1': 0.25,
  'level-2': 0.75,
  'level-3': 1,
};

/** A ring of radius 8 and the inked share of its disc, from noon clockwise. */
export function disc(share: number): readonly Stroke[] {
  const ring = { d: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z' };
  if (share <= 0) return [ring];
  if (share >= 1) return [{ ...ring, filled: true }];
  const angle = 2 * Math.PI * share;
  const x = (10 + 8 * Math.sin(angle)).toFixed(2);
  const y = (10 - 8 * Math.cos(angle)).toFixed(2);
  return [{ d: `M10 10V2A8 8 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}z`, flat: true }, ring];
}

/** The step of the one hue that goes with an inked share. */
export function hueOf(share: number): string {
  return `rating-${Math.round(share * 3)}`;
}

export function isLevel(mark: RatingName): mark is LevelName {
  return mark in LEVEL_FILL;
}

export function isStatus(mark: MarkName): mark is StatusName {
  return mark in STATUS_STROKES;
}
