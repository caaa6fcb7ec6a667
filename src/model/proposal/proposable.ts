import type { z } from 'zod';

import { type FieldKind, fieldKindOf } from '#model/field-kind.ts';
import { idPattern } from '#model/parts/id.ts';
import { metaOf } from '#model/shape.ts';

const isName = (kind: FieldKind): boolean => kind.kind === 'text' && kind.pattern === idPattern.source;

/**
 * Whether a reader may be asked for the field, or for what stands in it: neither for what the keepers of the records say of their own work,
 * nor for ids, which others point to.
 */
export const isProposable = (schema: z.ZodType): boolean => {
  if (metaOf(schema).keepers) return false;
  const kind = fieldKindOf(schema);
  return !isName(kind) && !(kind.kind === 'list' && isName(fieldKindOf(kind.item)));
};

/** Whether a field holds one value, or a list of plain ones, and no fields of its own: what a change can be of. */
export const isPlain = (schema: z.ZodType): boolean => {
  const kind = fieldKindOf(schema);
  switch (kind.kind) {
    case 'group':
    case 'named-texts':
      return false;
    case 'list':
      return isPlain(kind.item);
    case 'either':
      return kind.options.every(isPlain);
    default:
      return true;
  }
};
