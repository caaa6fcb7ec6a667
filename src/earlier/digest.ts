import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/** The SHA-256 digest of bytes, as text of 43 characters. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** What thousands of pages have in common, by the names it has in views: most of what a page is made of, and the same object in each. */
const inCommon = new Set(['words', 'terms']);

const known = new WeakMap<object, string>();

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const knownDigest = (part: object): string => {
  const digest = known.get(part) ?? sha256(serialize(part));
  known.set(part, digest);
  return digest;
};

/** A view with the digest of what it has in common with others in its place; that stands in the view, its frame, or one level below. */
const shortened = (view: unknown, levels = 3): unknown =>
  levels > 0 && isPlain(view)
    ? Object.fromEntries(
        Object.entries(view).map(([name, part]) => [
          name,
          inCommon.has(name) && isPlain(part) ? knownDigest(part) : shortened(part, levels - 1),
        ]),
      )
    : view;

/**
 * A digest of all that a view is made of: the same for the same data, another for any other. It throws where there is a function in it,
 * since no digest can tell one from another. What a view is made of does not change while a portal is built.
 */
export const digestOf = (view: unknown): string => sha256(serialize(shortened(view)));
