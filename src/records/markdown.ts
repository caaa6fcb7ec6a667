import { markdownToHtml, markdownToMdast } from 'satteri';

import { placeholderIn } from '#model/placeholder.ts';

/** HTML of a Markdown file without its front matter, by Astro's own engine. The text has passed the checks: it holds no HTML of its own. */
export const toHtml = (file: string): string =>
  markdownToHtml(file, { features: { gfm: true, frontmatter: true } }).html.trim();

interface Node {
  type: string;
  url?: string;
  value?: string;
  depth?: number;
  children?: Node[];
  position?: { start: { offset?: number } };
}

/** A link or image address, a piece of raw HTML, or what is still to be filled in, in a Markdown text. `offset` counts from its start. */
export interface BodyPart {
  readonly kind: 'link' | 'image' | 'html' | 'heading' | 'placeholder';
  readonly value: string;
  readonly depth?: number;
  readonly offset: number;
}

/** A run of letters or figures, with what joins them: "DS 001-2016-IN" is two words, "0.25" one. */
const word = /[\p{L}\p{N}]\S*/gu;

/**
 * What a Markdown text holds: its links, images, headings and raw HTML in order, and how many words a reader reads (those of
 * addresses are not among them).
 */
export const readBody = (markdown: string): { parts: readonly BodyPart[]; words: number } => {
  const parts: BodyPart[] = [];
  let words = 0;
  const visit = (node: Node): void => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'link' || node.type === 'definition')
      parts.push({ kind: 'link', value: node.url ?? '', offset });
    if (node.type === 'image') parts.push({ kind: 'image', value: node.url ?? '', offset });
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value?.match(word)?.length ?? 0;
    const toFillIn = node.type === 'text' ? placeholderIn(node.value ?? '') : undefined;
    if (toFillIn !== undefined) parts.push({ kind: 'placeholder', value: toFillIn, offset });
    if (node.type === 'html') parts.push({ kind: 'html', value: node.value ?? '', offset });
    if (node.type === 'heading') parts.push({ kind: 'heading', value: '', depth: node.depth ?? 1, offset });
    node.children?.forEach(visit);
  };
  visit(markdownToMdast(markdown, { features: { gfm: true, frontmatter: false } }) as unknown as Node);
  return { parts, words };
};
