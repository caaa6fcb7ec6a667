import type { SourceFile } from '#records/source-file.ts';

import { chanceOf } from './chance.ts';
import { byteKinds } from './kinds/bytes.ts';
import { keyKinds } from './kinds/keys.ts';
import type { Kind, Target } from './kinds/kind.ts';
import { lineKinds } from './kinds/lines.ts';
import { nameKinds } from './kinds/names.ts';
import { tableKinds } from './kinds/tables.ts';
import { trickKinds } from './kinds/tricks.ts';
import { valueKinds } from './kinds/values.ts';

/** One damage: which file was hit, how, and what it is now. */
export interface Damage {
  readonly seed: number;
  readonly kind: Kind;
  readonly before: SourceFile;
  readonly after: SourceFile;
}

/** Families of damages, each as likely as the others. */
export const families: readonly (readonly Kind[])[] = [
  byteKinds,
  byteKinds,
  lineKinds,
  lineKinds,
  keyKinds,
  keyKinds,
  valueKinds,
  valueKinds,
  trickKinds,
  tableKinds,
  nameKinds,
];

const isSame = (one: SourceFile, other: SourceFile): boolean =>
  one.file === other.file && Buffer.compare(one.bytes, other.bytes) === 0;

const asFile = (file: string, made: string | Uint8Array | SourceFile): SourceFile =>
  typeof made === 'string'
    ? { file, bytes: new TextEncoder().encode(made) }
    : made instanceof Uint8Array
      ? { file, bytes: made }
      : made;

/** The damage that a seed does to the files of a portal: always the same to the same files. */
export const damageOf = (sources: readonly SourceFile[], seed: number): Damage => {
  const chance = chanceOf(seed);
  for (;;) {
    const kind = chance.pick(chance.pick(families));
    const fitting = sources.filter(
      ({ file, bytes }) => kind.of.test(file) && bytes.length > 0 && file !== 'LICENSE',
    );
    // Few files hold the settings, and much hangs on them: what a file is for is chosen first.
    const folders = Map.groupBy(fitting, ({ file }) =>
      /\.(?:md|csv)$/.test(file) ? file.split('/')[0] : 'settings',
    );
    if (folders.size === 0) continue;
    const before = chance.pick(chance.pick([...folders.values()]));
    const text = new TextDecoder().decode(before.bytes);
    const target: Target = { ...before, text, lines: text.split('\n'), others: sources };
    const made = kind.make(target, chance);
    const after = made === undefined ? undefined : asFile(before.file, made);
    if (after && !isSame(before, after)) return { seed, kind, before, after };
  }
};
