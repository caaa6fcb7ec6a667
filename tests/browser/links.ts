import { readFileSync } from 'node:fs';
import { addressesInCss, addressesInSrcset, elementsIn } from './document.ts';
import type { Element } from './document.ts';
import { publishedAt } from './pages.ts';
import { base, fileAt, filesEnding, onDisk } from './site.ts';

/** One address as it is written in one file of the portal. */
export interface Link {
  file: string;
  address: string;
}

export const htmlFiles = filesEnding('.html');

const elements = new Map(htmlFiles.map((file) => [file, elementsIn(file)]));

const single = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'cite'];
const sets = ['srcset', 'imagesrcset'];

function addressesOf({ tag, attributes, text }: Element): string[] {
  const found = single.flatMap((name) => attributes[name] ?? []);
  found.push(...sets.flatMap((name) => addressesInSrcset(attributes[name] ?? '')));
  found.push(...addressesInCss(attributes.style ?? ''));
  if (tag === 'style') found.push(...addressesInCss(text));
  const { content = '', property = '', 'http-equiv': equivalent = '' } = attributes;
  if (tag === 'meta' && /^og:(url|image)$/.test(property)) found.push(content);
  if (tag === 'meta' && equivalent.toLowerCase() === 'refresh')
    found.push(content.replace(/^[\d\s;,]*(url\s*=\s*)?/i, ''));
  return found;
}

/** Every address written in the pages and style sheets of the portal. */
export const links: readonly Link[] = [
  ...htmlFiles.flatMap((file) =>
    (elements.get(file) ?? []).flatMap(addressesOf).map((address) => ({ file, address })),
  ),
  ...filesEnding('.css').flatMap((file) =>
    addressesInCss(readFileSync(onDisk(file), 'utf8')).map((address) => ({ file, address })),
  ),
];

const targets = new Map(
  htmlFiles.map((file) => {
    const named = (elements.get(file) ?? []).flatMap(({ tag, attributes: { id, name } }) =>
      [id, tag === 'a' ? name : undefined].flatMap((each) => each ?? []),
    );
    return [file, new Set(named)];
  }),
);

const placeOf = (file: string) => `${publishedAt}${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** What is wrong with an address of the portal, or nothing. Addresses of other hosts are not looked at. */
export function faultOf({ file, address }: Link): string | undefined {
  const url = URL.parse(address, placeOf(file));
  if (!url) return 'is no address';
  if (url.protocol === 'javascript:') return 'runs a script';
  if (url.origin !== publishedAt) return undefined;
  if (!url.pathname.startsWith(`${base}/`)) {
    const isForeign = address.startsWith(publishedAt);
    return isForeign ? undefined : `lies outside the base path ${base}/`;
  }
  const target = fileAt(url.pathname);
  if (!target) return fileAt(`${url.pathname}/`) ? 'lacks the slash at its end' : 'leads to no file';
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '');
  if (fragment === '' || fragment === 'top') return undefined;
  const ids = targets.get(target);
  return !ids || ids.has(fragment) ? undefined : `leads to no id "${fragment}" in ${target}`;
}
