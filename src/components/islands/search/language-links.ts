import { useEffect } from 'react';

/** Lets the links to the other languages lead to what is shown: the parts of an address are the same in all of them. */
export const useLanguageLinks = (query: string): void => {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = query;
  }, [query]);
};
