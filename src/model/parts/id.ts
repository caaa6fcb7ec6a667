import { z } from 'zod';

import { slug } from './slug.ts';

/** Lower-case ASCII words joined by hyphens: the file name of a record, the id of a part of it. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idText = () => z.string().regex(idPattern).max(80);

/** Whether a text may be an id. */
export const isId = (value: string): boolean => idPattern.test(value) && value.length <= 80;

/** An id made of a text: lower case, without accents, hyphens between words. */
export const idFrom = (text: string): string => slug(text).slice(0, 80).replace(/-$/, '');

/** The id itself, or with the first number behind it (`-2`, `-3`) that is not taken. */
export const freeId = (id: string, isTaken: (id: string) => boolean): string => {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
};
