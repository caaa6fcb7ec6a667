import type { LocalText } from '#model/parts/text.ts';
import type { PrivateKind } from '#model/privacy.ts';

/** Something that looks like the data of a person; offsets are those of the folded text. */
export interface Finding {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** What the number is called, where its kind is known. */
  readonly label?: LocalText;
}

/** A text in the two forms in which it is looked through. */
export interface Page {
  /** Folded. */
  readonly text: string;
  /** The same with addresses of the web painted over: their digits and names are nobody's. */
  readonly prose: string;
}

/** Finds one kind of personal data in a page. */
export type Finder = (page: Page) => readonly Finding[];
