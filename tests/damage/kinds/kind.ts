import type { SourceFile } from '#records/source-file.ts';

import type { Chance } from '../chance.ts';

/** A file that is to be damaged, with its text and the files around it. */
export interface Target extends SourceFile {
  readonly text: string;
  readonly lines: readonly string[];
  readonly others: readonly SourceFile[];
}

/** A way to damage a file. */
export interface Kind {
  readonly name: string;
  /** The files it is for. */
  readonly of: RegExp;
  /** Said by the kind itself: whatever it hits, the check must find an error in that file. */
  readonly mustBeFound?: true;
  /** The file after the damage; undefined where there is nothing of the kind to damage. The name may be another. */
  readonly make: (target: Target, chance: Chance) => string | Uint8Array | SourceFile | undefined;
}

export const anyFile = /./;
/** Files that are read as YAML, or begin with it. */
export const withYaml = /\.(?:md|yaml)$/;

/** A line `key: value` of YAML, taken apart. */
export interface KeyLine {
  readonly index: number;
  readonly indent: string;
  readonly key: string;
  readonly value: string;
}

/** The lines of a file that give a key its value; in a Markdown file only those of the front matter. */
export const keyLines = ({ file, lines }: Target): readonly KeyLine[] => {
  const end = file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
  return lines.slice(0, Math.max(end, 0)).flatMap((line, index) => {
    const [, indent, key, value] = /^( *(?:- )?)([A-Za-z][\w-]*): ?(.*)$/.exec(line) ?? [];
    return indent === undefined || key === undefined ? [] : [{ index, indent, key, value: value ?? '' }];
  });
};

/** The text with one line in place of another; undefined takes the line away. */
export const withLine = (lines: readonly string[], index: number, line: string | undefined): string =>
  lines.toSpliced(index, 1, ...(line === undefined ? [] : [line])).join('\n');
