import type { Issue } from '#model/issue.ts';
import { childOf, metaOf, type Path, walk } from '#model/shape.ts';
import { counterpart, identityOf } from '#model/translation.ts';
import type { Schema } from '#checks/documents.ts';

import { extra, missing, repeated, type TranslationFile, unknownItem } from './translation-issues.ts';

/** Two values at the same place of a record and of its translation. `name` is the place in words a writer knows. */
interface Pair {
  readonly schema: Schema;
  readonly original: unknown;
  readonly translated: unknown;
  readonly path: Path;
  readonly name: string;
}

type Fields = Readonly<Record<string, unknown>>;

const textsIn = (schema: Schema, value: unknown): number => {
  let count = 0;
  walk(schema, value, ({ meta, value: each }) => {
    if (meta.translatable && typeof each === 'string') count += 1;
  });
  return count;
};

const compareLists = (at: TranslationFile, pair: Pair): Issue[] => {
  const { schema, path, name } = pair;
  const [original, translated] = [pair.original as readonly unknown[], pair.translated as readonly unknown[]];
  const strangers = translated.flatMap((item, index) =>
    counterpart(original, item) === undefined
      ? [unknownItem(at, original, item, [...path, index], name)]
      : [],
  );
  const twice = translated.flatMap((item, index) =>
    counterpart(translated, item) === item || counterpart(original, item) === undefined
      ? []
      : [repeated(at, [...path, index], name)],
  );
  const known = original.flatMap((item, index) => {
    const child = childOf(schema, index, original);
    if (!child) return [];
    const theirs = counterpart(translated, item);
    const itemName = `${name}.${identityOf(item)?.[1] ?? index}`;
    return theirs === undefined
      ? missing(at, path, itemName, textsIn(child, item))
      : compare(at, {
          schema: child,
          original: item,
          translated: theirs,
          path: [...path, translated.indexOf(theirs)],
          name: itemName,
        });
  });
  return [...strangers, ...twice, ...known];
};

const joins = (key: string, value: unknown): boolean => identityOf({ [key]: value }) !== undefined;

/** Every difference between a part of a record and its translation: what has no original (errors), what is missing (warnings). */
export const compare = (at: TranslationFile, pair: Pair): Issue[] => {
  const { schema, original, translated, path, name } = pair;
  if (translated === undefined) return missing(at, path, name, textsIn(schema, original));
  if (original === undefined) return [extra(at, path, name)];
  if (metaOf(schema).translatable || typeof original !== 'object' || original === null) return [];
  if (Array.isArray(original)) return Array.isArray(translated) ? compareLists(at, pair) : [];
  const [ours, theirs] = [original as Fields, translated as Fields];
  const below = (key: string): Pair | undefined => {
    const child = childOf(schema, key, original);
    return (
      child && {
        schema: child,
        original: ours[key],
        translated: theirs[key],
        path: [...path, key],
        name: name === '' ? key : `${name}.${key}`,
      }
    );
  };
  const extras = Object.keys(theirs).filter((key) => ours[key] === undefined && !joins(key, theirs[key]));
  return [
    ...extras.map((key) => extra(at, [...path, key], name === '' ? key : `${name}.${key}`)),
    ...Object.keys(ours).flatMap((key) => {
      const pairBelow = below(key);
      return pairBelow ? compare(at, pairBelow) : [];
    }),
  ];
};
