import type { Choice } from '#views/editor/choices.ts';

/** How a value is asked for. `list` is the name of a list of the form. */
export type Ask =
  /** `pattern` is a regular expression and what is said where it does not fit; `most` the longest length in characters. */
  | {
      readonly kind: 'line' | 'text';
      readonly isDate?: true;
      readonly pattern?: readonly [pattern: string, message: string];
      readonly most?: number;
    }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'choice'; readonly list: string; readonly isYesNo?: true }
  /** Several of a list; one of `alone` stands without the others, and without a list around it. */
  | { readonly kind: 'choices'; readonly list: string; readonly alone?: readonly string[] }
  /** A key of the sources of the record, or several. */
  | { readonly kind: 'source' | 'sources' }
  /** Texts, one a line. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'group'; readonly fields: readonly AskedField[] }
  | { readonly kind: 'members'; readonly fields: readonly AskedField[] }
  /** A group, or a list of groups, of one of several kinds: `kind` says which. */
  | {
      readonly kind: 'kinds';
      readonly isList: boolean;
      readonly kinds: readonly {
        readonly name: string;
        readonly label: string;
        readonly fields: readonly AskedField[];
      }[];
    };

/** A field of a record as a reader is asked for it. */
export interface AskedField {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly ask: Ask;
}

/** Everything that the page asks in one language, by the folder of the type of record. */
export interface ProposeForm {
  readonly types: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly name: string;
        readonly title: string;
        readonly fields: readonly AskedField[];
      }
    >
  >;
  /** What there is to choose from, each list once; the records of a type under the name of its folder. */
  readonly lists: Readonly<Record<string, readonly Choice[]>>;
  /** The folders of the types of which a whole new record may be proposed. */
  readonly newTypes: readonly string[];
  /** What bears on the warning of personal data. */
  readonly guard: {
    readonly country: string;
    readonly places: readonly string[];
    readonly terms: readonly string[];
    readonly helplines: readonly string[];
  };
}

/** A record as the page reads it: its values as they were written, in the portal's original language, and in which version. */
export interface ProposeRecord {
  readonly type: string;
  readonly id: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly version: { readonly on: string; readonly commit: string } | null;
  readonly digest: string;
  readonly values: Values;
}

export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
