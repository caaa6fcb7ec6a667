import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens: the file name of a record, the id of a part of it. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idText = () => z.string().regex(idPattern).max(80);

/** Whether a text may be an id. */
export const isId = (value: string): boolean => idPattern.test(value) && value.length <= 80;
