import type { PageHead } from '#views/head.ts';
import type { Site } from '#views/site.ts';

import { legible } from './face.ts';
import { height, width } from './sheet.ts';

/** The picture that a message shows for a page: where it is, what it says, and how it is drawn. */
export interface SharePicture {
  /** Its file below the base of the portal: `share/es/laws/law-1.png`. */
  readonly file: string;
  /** What it says, for who cannot see it. */
  readonly alt: string;
  /** The drawing, made when it is asked for. */
  readonly svg: () => string;
}

/** Texts as the face can write them; those that it cannot are left out. */
export const legibleOf = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text === undefined ? [] : legible(text) || []));

/** Sentences one after the other, each with a full stop. */
export const sentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`)).join(' ');

/** What the head of a page says of its picture; undefined where there is none or the portal draws none. */
export const imageOf = (site: Site, picture: SharePicture | undefined): PageHead['image'] =>
  picture === undefined || !site.hasSharePictures
    ? undefined
    : { href: `${site.origin ?? ''}${site.addresses.base}${picture.file}`, width, height, alt: picture.alt };

/** The same as a part of a head. */
export const imageHead = (site: Site, picture: SharePicture | undefined): Pick<PageHead, 'image'> => {
  const image = imageOf(site, picture);
  return image === undefined ? {} : { image };
};
