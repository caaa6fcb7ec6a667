import type { Equation, IsOpen, Range, Solved } from './equations.ts';
import { tableauOf, TooLarge } from './simplex.ts';

interface Open {
  readonly terms: Map<number, number>;
  constant: number;
}

/** Equations that share no unknown have nothing to say of one another. */
const componentsOf = (equations: readonly Open[]): readonly (readonly Open[])[] => {
  const parent = equations.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    let each = index;
    while (parent[each] !== root) [parent[each], each] = [root, parent[each] as number];
    return root;
  };
  const first = new Map<number, number>();
  for (const [index, { terms }] of equations.entries())
    for (const unknown of terms.keys()) {
      const other = first.get(unknown);
      if (other === undefined) first.set(unknown, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  const components = new Map<number, Open[]>();
  for (const [index, equation] of equations.entries()) {
    const root = rootOf(index);
    const component = components.get(root);
    if (component) component.push(equation);
    else components.set(root, [equation]);
  }
  return [...components.values()];
};

/**
 * Puts in what follows from single equations, again and again: an equation with one unknown gives it, one that comes to zero with all
 * its unknowns on one side makes them all zero. An equation that cannot hold is left out: published figures that contradict each
 * other give nothing back. Gives the equations that are left.
 */
const reduce = (equations: readonly Equation[], determined: Map<number, number>): Open[] => {
  const open = equations.map(({ terms, constant }): Open => ({ terms: new Map(terms), constant }));
  const having = new Map<number, Open[]>();
  for (const equation of open)
    for (const unknown of equation.terms.keys()) {
      const known = having.get(unknown);
      if (known) known.push(equation);
      else having.set(unknown, [equation]);
    }
  const waiting = [...open];
  const settle = (unknown: number, value: number): void => {
    determined.set(unknown, value);
    for (const equation of having.get(unknown) ?? []) {
      const coefficient = equation.terms.get(unknown);
      if (coefficient === undefined) continue;
      equation.constant -= coefficient * value;
      equation.terms.delete(unknown);
      waiting.push(equation);
    }
  };
  for (let equation = waiting.pop(); equation; equation = waiting.pop()) {
    const { terms } = equation;
    if (terms.size === 0) continue;
    const [[unknown, coefficient] = [0, 1]] = terms;
    const isOneSided = [...terms.values()].every((each) => each > 0 === coefficient > 0);
    const value = equation.constant / coefficient;
    if (isOneSided && value < 0) terms.clear();
    else if (isOneSided && value === 0) for (const each of [...terms.keys()]) settle(each, 0);
    else if (terms.size === 1 && Number.isSafeInteger(value)) settle(unknown, value);
  }
  return open.filter(({ terms }) => terms.size > 0);
};

/** How many unknowns that hang together are looked at: more would take minutes. */
const mostUnknowns = 1000;

type Outcome = 'contradicted' | 'too-many' | ReadonlyMap<number, Range>;

/** The ranges of those unknowns asked about, in equations that hang together, that leave too little open. */
const look = (equations: readonly Open[], asked: ReadonlyMap<number, IsOpen>): Outcome => {
  const unknowns = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  if (unknowns.length > mostUnknowns) return 'too-many';
  const places = new Map(unknowns.map((unknown, index) => [unknown, index]));
  const place = (unknown: number): number => places.get(unknown) as number;
  const tableau = tableauOf(
    equations.map(({ terms, constant }) => ({
      terms: [...terms].map(([unknown, coefficient]) => [place(unknown), coefficient] as const),
      constant,
    })),
    unknowns.length,
  );
  if (!tableau.isPossible) return 'contradicted';
  const isOpen = (unknown: number, range: Range): boolean => asked.get(unknown)?.(range) ?? true;
  const shut = (): number[] => unknowns.filter((unknown) => !isOpen(unknown, tableau.seenOf(place(unknown))));
  // Most ranges show when all move at once; the few that are left are looked at one by one.
  for (const direction of [-1, 1] as const) tableau.move(shut().map(place), direction);
  const ranges = shut().map((unknown) => [unknown, tableau.rangeOf(place(unknown))] as const);
  return new Map(ranges.filter(([unknown, range]) => !isOpen(unknown, range)));
};

/**
 * The unknowns of which all the equations together leave too little open. An unknown that is not asked about is only a means. What the
 * equations say over fractions is taken: no unknown is called closed that is not, and only in tables of three dimensions and more may
 * one that whole numbers alone would close be missed.
 */
export const solve = (equations: readonly Equation[], asked: ReadonlyMap<number, IsOpen>): Solved => {
  const settled = new Map<number, number>();
  const closed = new Map<number, Range>();
  const contradicted = new Set<number>();
  const tooMany = new Set<number>();
  for (const component of componentsOf(reduce(equations, settled))) {
    const own = component.flatMap(({ terms }) => [...terms.keys()]).filter((unknown) => asked.has(unknown));
    if (own.length === 0) continue;
    let outcome: Outcome;
    try {
      outcome = look(component, asked);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      outcome = 'too-many';
    }
    if (outcome === 'contradicted') for (const unknown of own) contradicted.add(unknown);
    else if (outcome === 'too-many') for (const unknown of own) tooMany.add(unknown);
    else for (const [unknown, range] of outcome) closed.set(unknown, range);
  }
  for (const [unknown, value] of settled) {
    const range = { least: value, most: value };
    if (asked.get(unknown)?.(range) === false) closed.set(unknown, range);
  }
  return { closed, contradicted, tooMany };
};
