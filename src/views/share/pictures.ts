import { sectionRecords } from '#model/archive.ts';

import type { View, Views } from '#views/site.ts';

import type { SharePicture } from './card.ts';
import { recordPicture } from './record.ts';
import { scorecardPicture } from './scorecard.ts';

const ofLanguage = (view: View): readonly (SharePicture | undefined)[] => {
  const { archive, editions } = view.site;
  return [
    ...sectionRecords(archive).map((record) => recordPicture(view, record)),
    ...editions.flatMap((edition) =>
      edition.result.scorecards.map(({ kind, code }) => scorecardPicture(view, edition, kind, code)),
    ),
  ];
};

/** Every picture that the pages of the portal name, with its drawing; none where the portal draws none. */
export const sharePictures = (views: Views): readonly { readonly file: string; readonly svg: string }[] =>
  views[0].site.hasSharePictures
    ? views.flatMap((view) =>
        ofLanguage(view).flatMap((picture) =>
          picture === undefined ? [] : [{ file: picture.file, svg: picture.svg() }],
        ),
      )
    : [];
