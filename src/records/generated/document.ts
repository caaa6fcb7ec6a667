/** A Markdown file as Contentlayer gives it: front matter untouched, body compiled. */
export interface GeneratedDocument extends Record<string, unknown> {
  readonly _raw: { readonly sourceFilePath: string };
  readonly body?: { readonly raw: string; readonly html: string };
}
