import { readFileSync } from 'node:fs';
import { onDisk } from './site.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** The text of an element that has such an id and holds no other of its kind; of many pages, so without a tree. */
const textOf = (html: string, tag: string, id: string): string =>
  (html.match(new RegExp(`<${tag}[^>]* id="${id}"[^>]*>(.*?)</${tag}>`, 's'))?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#3[49]);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/** What a page writes out under "Cite this", and what it calls its subject in its own language. */
export function readReferences(file: string): {
  references: Record<string, string>;
  /** As its first statement in schema.org's words names it. */
  title: string;
  /** The version that is cited, in words. */
  note: string;
} {
  const html = readFileSync(onDisk(file), 'utf8');
  const [, statement = '{}'] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? [];
  return {
    references: { apa: textOf(html, 'cite', 'cite-apa'), chicago: textOf(html, 'cite', 'cite-chicago') },
    title: JSON.parse(statement).name ?? '',
    note: textOf(html, 'dd', 'cite-note'),
  };
}
