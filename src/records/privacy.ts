import { type Guard, guardOf, type GuardSettings, type Looked } from '#checks/privacy/guard.ts';
import { idle } from '#checks/privacy/messages.ts';
import type { Issue } from '#model/issue.ts';
import { Allowance, NumberKind } from '#model/privacy.ts';

import { readYaml } from './front-matter.ts';
import { textToLookIn } from './observations/encoding.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './position.ts';
import type { SourceFile } from './source-file.ts';

/** Where a portal says what is public. */
export const privacyFile = 'privacy.yaml';

/** The files that say what is public, how the portal is reached and what it is about. */
export const guardFiles = [privacyFile, 'portal.yaml', 'jurisdictions.yaml', 'glossary.yaml'] as const;

const below = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined;

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What bears on the guard in the values of the settings files, also where another part of them does not hold. */
export const guardSettings = (values: (file: string) => unknown): GuardSettings => {
  const portal = values('portal.yaml');
  const privacy = values(privacyFile);
  const helplines = listOf(below(portal, 'helplines'));
  const country = below(portal, 'country');
  return {
    country: typeof country === 'string' ? country.slice(0, 2) : undefined,
    allowed: listOf(below(privacy, 'allowed')).map((each) => {
      const { success, data } = Allowance.safeParse(each);
      // An entry that does not hold keeps its position and allows nothing.
      return success ? data : { kind: 'name' as const, value: '\u0000', why: '' };
    }),
    numbers: listOf(below(privacy, 'numbers')).flatMap((each) => NumberKind.safeParse(each).data ?? []),
    people: listOf(below(privacy, 'people')).filter((each) => typeof each === 'string'),
    places: listOf(values('jurisdictions.yaml')).flatMap((each) => textsOf(below(each, 'name'))),
    terms: [
      ...textsOf(below(portal, 'policy')),
      ...textsOf(below(portal, 'codes')),
      ...listOf(values('glossary.yaml')).flatMap((each) => textsOf(below(each, 'term'))),
    ],
    helplines: helplines.flatMap((each) => [
      ...textsOf(below(each, 'number')),
      ...textsOf(below(each, 'dial')),
    ]),
    contacts: [
      ...helplines.flatMap((each) => textsOf(below(each, 'note'))),
      ...['contact', 'contest', 'publisher', 'dataController'].flatMap((key) => textsOf(below(portal, key))),
    ],
  };
};

/** The guard that a portal's settings ask for, from their files as they are; those of other files are of no account. */
export const guardFrom = (settings: readonly SourceFile[]): Guard => {
  const values = (name: string): unknown => {
    const source = settings.find(({ file }) => file === name);
    return source && readYaml(name, textToLookIn(source.bytes)).yaml?.data;
  };
  return guardOf(guardSettings(values));
};

/** Adds lines and columns to issues in the order of their offsets, in one walk over the text. */
const located = (issues: Looked['issues'], text: string): Problem[] => {
  let [line, start, from] = [1, 0, 0];
  return issues.map((issue) => {
    const { offset } = issue.place;
    for (let end = text.indexOf('\n', from); end !== -1 && end < offset; end = text.indexOf('\n', from)) {
      line += 1;
      start = end + 1;
      from = start;
    }
    return { ...issue, line, column: offset - start + 1 };
  });
};

/** What a guard says of a file: of its text, and of its name. */
export interface Guarded {
  readonly problems: readonly Problem[];
  readonly used: ReadonlySet<number>;
}

/** Whether bytes are no text at all: nothing can be looked for in them. */
const isBinary = (bytes: Uint8Array): boolean => bytes.includes(0);

/** Looks through one file, whatever its role: what the portal leaves out is published with the repository all the same. */
export const lookThrough = (guard: Guard, { file, bytes }: SourceFile): Guarded => {
  const name = guard('', file.replaceAll(/[-/_]/g, ' '));
  const inName = name.issues.map((issue): Problem => ({
    ...issue,
    file,
    place: { in: 'file' },
    line: 1,
    column: 1,
  }));
  if (isBinary(bytes)) return { problems: inName, used: name.used };
  const text = textToLookIn(bytes);
  const inside = guard(file, text);
  return {
    problems: [...inName, ...located(inside.issues, text)],
    used: new Set([...name.used, ...inside.used]),
  };
};

let latest: { settings: string; guard: Guard; looked: WeakMap<ParsedFile, Guarded> } | undefined;

/** While writing, only what changed is looked at again: a file that was not read anew, by the same guard, says the same. */
const memoFor = (settings: GuardSettings): NonNullable<typeof latest> => {
  const key = JSON.stringify(settings);
  if (latest?.settings !== key) latest = { settings: key, guard: guardOf(settings), looked: new WeakMap() };
  return latest;
};

const idleIssue = (index: number): Issue => ({
  rule: 'privacy-idle',
  severity: 'error',
  file: privacyFile,
  place: { in: 'field', path: ['allowed', index] },
  ...idle,
});

/** Personal data in any file of the content, and allowances that allow nothing. `parsed` are the same files after reading. */
export const privacyProblems = (
  sources: readonly SourceFile[],
  parsed: readonly ParsedFile[],
): { readonly problems: readonly Problem[]; readonly issues: readonly Issue[] } => {
  const byName = new Map(parsed.map((each) => [each.file, each]));
  const settings = guardSettings((file) => byName.get(file)?.yaml?.data);
  const { guard, looked } = memoFor(settings);
  const all = sources.map((source) => {
    const read = byName.get(source.file);
    const known = (read && looked.get(read)) ?? lookThrough(guard, source);
    if (read) looked.set(read, known);
    return { file: source.file, ...known };
  });
  const used = new Set(all.filter(({ file }) => file !== privacyFile).flatMap((each) => [...each.used]));
  return {
    problems: all.flatMap(({ problems }) => problems),
    issues: (settings.allowed ?? []).flatMap(({ value }, index) =>
      used.has(index) || value === '\u0000' ? [] : [idleIssue(index)],
    ),
  };
};
