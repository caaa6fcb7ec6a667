import { plain, type Said } from '#views/said.ts';

/** Characters that no XML 1.0 document may hold, whichever way they are written. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as content or attribute of XML. What XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An element; an attribute that is absent is not written. `inside` is markup already. */
export const xmlElement = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside = '',
): string => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** An element with a text, in the language of that where it is not the document's. */
export const textElement = (
  name: string,
  said: Said,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string => {
  const lang = typeof said === 'string' ? {} : { 'xml:lang': said.lang };
  const text = escapeXml(plain(said));
  // An element that must be there is there, even without a word in it.
  return text === '' ? `<${name}></${name}>` : xmlElement(name, { ...attributes, ...lang }, text);
};
