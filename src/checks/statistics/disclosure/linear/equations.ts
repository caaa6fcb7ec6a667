/** `sum of coefficient × unknown = constant`; every unknown is a whole number, not below zero. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: number, coefficient: number])[];
  readonly constant: number;
}

/** The whole numbers that an unknown can be; `most` is infinite where nothing bounds it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What is asked of an unknown: whether a range leaves enough open. Whatever holds of a range holds of a wider one. */
export type IsOpen = (range: Range) => boolean;

/** What equations leave of the unknowns that were asked about. */
export interface Solved {
  /** The unknowns whose range leaves too little open, with it. */
  readonly closed: ReadonlyMap<number, Range>;
  /** Unknowns of equations that no numbers satisfy: nothing follows of them. */
  readonly contradicted: ReadonlySet<number>;
  /** Unknowns that hang together in such numbers that nothing can be said of them. */
  readonly tooMany: ReadonlySet<number>;
}
