import type { WebSite } from 'schema-dts';

import { homeHref, sectionHref } from '#views/links.ts';
import type { View } from '#views/site.ts';

import { portalPublisher } from './parties.ts';
import { addressAt, inView, said, statement } from './statement.ts';

/** The portal by its name, as something that others are part of. */
export const portalNamed = (view: View): WebSite => ({
  '@type': 'WebSite',
  name: inView(view, view.site.archive.portal.name),
  ...said({ '@id': addressAt(view.site, homeHref(view)) }),
});

/** The portal in the words of schema.org: who publishes it, and how it is searched. */
export const webSiteOf = (view: View): WebSite => {
  const { portal } = view.site.archive;
  const search = addressAt(view.site, sectionHref(view, 'search'));
  return {
    ...(portalNamed(view) as Exclude<WebSite, string>),
    ...said({ url: addressAt(view.site, homeHref(view)) }),
    description: inView(view, portal.description),
    inLanguage: view.language,
    license: portal.licence.url,
    publisher: portalPublisher(view),
    ...(search === undefined
      ? {}
      : {
          potentialAction: {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
            // What schema.org calls an annotation of an action: its types do not know it.
            ...({ 'query-input': 'required name=search_term_string' } as object),
          },
        }),
  };
};

/** What the home page states: the portal, and who publishes it. */
export const portalStatements = (view: View): readonly object[] => [
  statement(webSiteOf(view)),
  statement(portalPublisher(view)),
];
