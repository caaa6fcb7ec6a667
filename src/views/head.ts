/** What the head of a page tells machines besides title, description and languages. */
export interface PageHead {
  /** Tags that citation managers read: Highwire (`citation_title`) and Dublin Core (`DC.title`), in their order; a name may come again. */
  readonly meta?: readonly { readonly name: string; readonly content: string }[];
  /** Statements in schema.org's words, each a whole JSON-LD document. */
  readonly jsonLd?: readonly object[];
  /** The feeds and calendars that tell what is new on this page. */
  readonly feeds?: readonly { readonly href: string; readonly title: string; readonly type: string }[];
  /** The same facts for machines: JSON, CSV, citation files. */
  readonly files?: readonly { readonly href: string; readonly title: string; readonly type: string }[];
  /** The picture that a message shows in place of a bare link: an absolute address. */
  readonly image?: {
    readonly href: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
}

/** JSON inside a `script`: nothing in it can end the element. */
export const scriptJson = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
