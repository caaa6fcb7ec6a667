import type { Thing, WithContext } from 'schema-dts';

import type { LocalText } from '#model/parts/text.ts';

import { plain, sayLocal } from '#views/said.ts';
import type { Site, View } from '#views/site.ts';

/** A statement in the words of schema.org as a JSON-LD document of its own. */
export const statement = <T extends Thing>(thing: T): WithContext<T> =>
  ({ '@context': 'https://schema.org', ...(thing as object) }) as WithContext<T>;

/** The entries of an object that are there, so that nothing is said of what the records do not have. */
export const said = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

/** A path of the portal as a whole address; undefined while the origin is not known. */
export const addressAt = ({ origin }: Pick<Site, 'origin'>, href: string): string | undefined =>
  origin === undefined ? undefined : `${origin}${href}`;

/** A text that stands in every language in one place, in the language of `view`. */
export const inView = (view: View, text: LocalText): string => plain(sayLocal(view, text));

/** A list of schema.org: a single value stands alone, and none at all is not said. */
export const listed = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length > 1 ? values : values[0];
