import type { Path } from './shape.ts';

/** A message to the person who writes records, in the two languages that editors read. */
export interface Message {
  readonly es: string;
  readonly en: string;
}

/** A place in a file: a field of its front matter, the key of that field, or a span of raw text. */
export type Place =
  | { readonly in: 'field'; readonly path: Path; readonly part?: 'key' | 'value' }
  | { readonly in: 'text'; readonly offset: number }
  | { readonly in: 'body'; readonly offset: number }
  | { readonly in: 'cell'; readonly line: number; readonly column?: string }
  | { readonly in: 'file' };

/** Something that must be mended (`error`) or that a careful keeper would look at (`warning`). */
export interface Issue {
  /** Stable name of the rule; never changes once published. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** File inside the content folder. */
  readonly file: string;
  readonly place: Place;
  /** What was found and what was expected. */
  readonly message: Message;
  /** How to mend it, with a value to paste where one is known. */
  readonly hint: Message;
}
