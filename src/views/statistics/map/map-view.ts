import type { ChartTable } from '#views/statistics/chart-table.ts';

/** Counts are circles, since a large region is not more; rates, shares and levels fill their region. */
export type MapKind = 'circles' | 'classes';

/** A step of the hue: 0 for zero, else 1 to 4 from light to dark. */
export type MapTone = 0 | 1 | 2 | 3 | 4;

/** What a shape is drawn with: land under circles, the tone of a class, a sign where no value is, nothing where nobody counts. */
export type MapGround = 'land' | `tone-${MapTone}` | 'none' | 'suppressed' | 'outside';

/** A class of values, or a level: its tone, and how much of its disc is inked, so that a photocopy tells them apart. */
export interface MapClass {
  readonly tone: MapTone;
  readonly share: number;
  readonly text: string;
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** What stands in a shape where it is not a circle: a disc of its class, or why no value is there. */
export type MapSign = `tone-${MapTone}` | 'none' | 'missing' | 'suppressed';

/** An area on the map. */
export interface MapArea {
  readonly code: string;
  /** What a reader hears of it: “Puno, 2024: 4 víctimas”. */
  readonly label: string;
  readonly href?: string;
  /** Number of its shape, from 1. */
  readonly shape: number;
  /** Whether other areas have the same shape, so that its circle or sign alone leads on. */
  readonly isShared: boolean;
  readonly circle?: MapPoint & { readonly r: number; readonly isUnsure: boolean };
  readonly sign?: MapPoint & { readonly kind: MapSign };
  readonly text?: MapPoint & { readonly value: string; readonly anchor: 'start' | 'middle' | 'end' };
  /** The circle that takes a finger, where the shape alone would be too small. */
  readonly touch?: MapPoint & { readonly r: number };
  /** The spot in its shape that a circle or sign at sea is tied to. */
  readonly tiedTo?: MapPoint;
}

/** A map of a statistic as plain data: the one on the page and the one to take away are drawn from it. */
export interface StatisticMap {
  readonly id: string;
  readonly kind: MapKind;
  /** What it shows, in a sentence made from the data. */
  readonly title: string;
  /** Measure, unit, register, period. */
  readonly subtitle: string;
  /** Unit and register, for its table. */
  readonly unit: string;
  /** Publisher, source, day of extraction; of rates also who counts the inhabitants. */
  readonly foot: readonly string[];
  /** Areas that share a shape, have none, or are no government. */
  readonly notes: readonly string[];
  /** Where the page of the statistic stands: for a picture that is taken away. */
  readonly address?: string;
  readonly period: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shapes: readonly { readonly d: string; readonly grounds: readonly MapGround[] }[];
  /** Largest value first, so that no circle hides a smaller one; those without a value last, by name. */
  readonly areas: readonly MapArea[];
  /** The classes of values, from the lowest; none of circles. */
  readonly classes: readonly MapClass[];
  /** Circles of round values, largest first, in the measure of the map. */
  readonly key: readonly { readonly r: number; readonly text: string }[];
  /** What the other signs mean, of those that are there. */
  readonly legend: readonly {
    readonly sign: 'circle' | 'zero' | 'unsure' | 'none' | 'missing' | 'suppressed' | 'bands';
    readonly text: string;
  }[];
  /** How the limits of the classes were found. */
  readonly rule?: string;
  /** The same facts, in the order of the areas. */
  readonly table: ChartTable;
  /** What is said where a cell of the table is empty. */
  readonly empty: string;
}
