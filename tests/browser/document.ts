import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { onDisk } from './site.ts';

/** An element of a page as a browser's parser sees it. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The text directly inside, without that of child elements. */
  text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

/** The elements of an HTML text in their order, those inside `template` and `noscript` among them. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    const children = 'childNodes' in node ? node.childNodes : [];
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const text = children.map((child) => ('value' in child ? child.value : '')).join('');
      elements.push({ tag: node.tagName, attributes, text });
    }
    for (const child of children) visit(child);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return elements;
}

/** The elements of a page of the portal, named by its file. */
export const elementsIn = (file: string) => elementsOf(readFileSync(onDisk(file), 'utf8'));

/** The addresses in a `srcset`. */
export const addressesInSrcset = (srcset: string) =>
  srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

/** The addresses that a style sheet asks for. */
export const addressesInCss = (css: string) =>
  [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)].flatMap(([, , address]) => address || []);
