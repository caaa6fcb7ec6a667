import type { Site, View } from '#views/site.ts';

/** `make`, done once for each language of a portal: many pages and files ask for the same. */
export const oncePerLanguage = <T>(make: (view: View) => T): ((view: View) => T) => {
  const known = new WeakMap<Site, Map<string, { readonly made: T }>>();
  return (view) => {
    const languages = known.get(view.site) ?? new Map<string, { readonly made: T }>();
    known.set(view.site, languages);
    const { made } = languages.get(view.language) ?? { made: make(view) };
    languages.set(view.language, { made });
    return made;
  };
};
