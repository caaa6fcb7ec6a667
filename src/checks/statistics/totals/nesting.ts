/** What contains what among the codes or areas that a file uses. */
export interface Nesting {
  /** The used codes right below one: those that have no other used code between them and it. */
  readonly partsOf: (code: string) => readonly string[];
  /** The used code that one is a part of; undefined where none is. */
  readonly wholeOf: (code: string) => string | undefined;
}

/**
 * The nesting of the codes in use, from the parent of each code of the whole list; levels that the file leaves out are passed over.
 * `arePart` says whether what was found below a code makes it up; without it, it always does.
 */
export const nestingOf = (
  used: ReadonlySet<string>,
  parentOf: (code: string) => string | undefined,
  arePart: (codes: readonly string[]) => boolean = () => true,
): Nesting => {
  const parts = new Map<string, string[]>();
  for (const code of used) {
    const passed = new Set([code]);
    let above = parentOf(code);
    while (above !== undefined && !used.has(above) && !passed.has(above)) {
      passed.add(above);
      above = parentOf(above);
    }
    if (above === undefined || passed.has(above)) continue;
    const beside = parts.get(above) ?? [];
    beside.push(code);
    parts.set(above, beside);
  }
  const made = new Map([...parts].filter(([, codes]) => arePart(codes)));
  const wholes = new Map([...made].flatMap(([whole, codes]) => codes.map((code) => [code, whole] as const)));
  return { partsOf: (code) => made.get(code) ?? [], wholeOf: (code) => wholes.get(code) };
};
