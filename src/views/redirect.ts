import type { View } from './site.ts';

/** A page that only leads on to another address. */
export interface RedirectPage {
  readonly language: string;
  readonly title: string;
  readonly link: string;
  readonly href: string;
  readonly canonical: string;
}

/** The view of an address that has moved to `href`. */
export const redirectPage = (view: View, href: string): RedirectPage => ({
  language: view.language,
  title: view.words.site.redirect,
  link: view.words.site.redirectLink,
  href,
  canonical: `${view.site.origin ?? ''}${href}`,
});
