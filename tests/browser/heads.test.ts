import { expect, test } from 'vitest';
import { elementsIn } from './document.ts';
import { pages } from './pages.ts';

const heads = new Map(
  pages.map(({ address, file, language }) => {
    const elements = elementsIn(file);
    const links = elements.filter(({ tag }) => tag === 'link').map(({ attributes }) => attributes);
    const alternates = links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
    const head = {
      language,
      lang: elements.find(({ tag }) => tag === 'html')?.attributes.lang,
      canonical: links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href),
      alternates: new Map(alternates.map(({ hreflang, href }) => [hreflang, href])),
    };
    return [address, head];
  }),
);

const faultsOf = (check: (head: NonNullable<ReturnType<typeof heads.get>>, address?: string) => string[]) =>
  [...heads].flatMap(([address, head]) => check(head, address).map((fault) => `${address} ${fault}`));

test('every page names itself as its canonical address', () => {
  const faults = faultsOf(({ canonical }, address) =>
    canonical.length === 1 && canonical[0] === address ? [] : [`says ${canonical.join(', ') || 'none'}`],
  );
  expect(faults).toEqual([]);
});

test('every page says its language, the one in its address', () => {
  expect(faultsOf(({ lang, language }) => (lang === language ? [] : [`says "${lang}"`]))).toEqual([]);
});

test('every page names itself among its translations, and each of them names it back', () => {
  const faults = faultsOf(({ language, alternates }, address) => {
    if (alternates.get(language) !== address)
      return [`names ${alternates.get(language)} for its own "${language}"`];
    return [...alternates].flatMap(([other, href]) => {
      if (other === 'x-default') return heads.has(href) ? [] : [`names ${href}, which is not in the sitemap`];
      const back = heads.get(href)?.alternates.get(language);
      return back === address ? [] : [`names ${href} as its "${other}", which names ${back} back`];
    });
  });
  expect(faults).toEqual([]);
});
