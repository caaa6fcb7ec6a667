import { type Path, walk } from '#model/shape.ts';
import { oncePerDocument } from '#checks/documents.ts';

/** A text that is no words but points to something: to a record, to a code of a list, to a source of its own record. */
export interface MarkedText {
  readonly value: string;
  readonly meta: Readonly<Parameters<Parameters<typeof walk>[2]>[0]['meta']>;
  readonly path: Path;
}

/** Every text of a document that points to something, in the order written. */
export const markedTexts = oncePerDocument(({ schema, value: document }): readonly MarkedText[] => {
  const texts: MarkedText[] = [];
  walk(schema, document, ({ value, meta, path }) => {
    if (typeof value !== 'string') return;
    if (meta.refers || meta.codes !== undefined || meta.sourceKey) texts.push({ value, meta, path });
  });
  return texts;
});
