import type { Issue, Message } from '#model/issue.ts';

/** How many rows with one fault are named one by one; the rest of them are counted in one issue. */
const namedRows = 20;

/** A fault of a file of observations: where, what, and how to mend it. */
export interface Fault {
  readonly rule: string;
  readonly line: number;
  readonly column?: string;
  readonly message: Message;
  readonly hint: Message;
}

/** The faults of one file, as they are found. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  /** How many there are so far. */
  readonly count: () => number;
  /** Those found so far, in the order of their lines. */
  readonly issues: () => readonly Issue[];
}

const restOf = (rest: number, last: number): Message => ({
  es: `${rest} filas más, hasta la línea ${last}, tienen un fallo como los anteriores.`,
  en: `${rest} more rows, down to line ${last}, have a fault like the ones above.`,
});

/**
 * Gathers the faults of one file. A fault that fills a whole column is named at its first rows and then counted: nobody reads
 * 200,000 lines, and none of them is passed over in silence.
 */
export const faultsOf = (file: string): Faults => {
  const kinds = new Map<string, { count: number; last: number; named: Fault[] }>();
  let count = 0;
  const issueOf = ({ rule, line, column, message, hint }: Fault): Issue => ({
    rule,
    severity: 'error',
    file,
    place: { in: 'cell', line, ...(column === undefined ? {} : { column }) },
    message,
    hint,
  });
  return {
    add: (fault) => {
      const key = `${fault.rule} ${fault.column ?? ''}`;
      const kind = kinds.get(key) ?? { count: 0, last: 0, named: [] };
      kinds.set(key, kind);
      count += 1;
      kind.count += 1;
      kind.last = fault.line;
      if (kind.named.length <= namedRows) kind.named.push(fault);
    },
    count: () => count,
    issues: () =>
      [...kinds.values()]
        .flatMap(({ count: all, last, named }) => {
          const rest = all - namedRows;
          return named.map((fault, index) =>
            index === namedRows && rest > 1 ? { ...fault, message: restOf(rest, last) } : fault,
          );
        })
        .sort((a, b) => a.line - b.line)
        .map(issueOf),
  };
};
