declare namespace App {
  interface Locals {
    /** The page being made: its file, the digest of what it is made of, and that of its text where it is taken from the site before. */
    made?: { readonly path: string; readonly view: string; readonly html?: string };
  }
}
