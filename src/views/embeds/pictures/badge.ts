import { columnAt, sheetOf } from '#views/drawing/column.ts';
import { pictureColours } from '#views/drawing/picture-style.ts';
import { element, escaped } from '#views/drawing/svg.ts';
import type { BadgeTarget } from '#views/embeds/addresses.ts';
import { scoreShown } from '#views/embeds/score.ts';
import { plain, sayLocal } from '#views/said.ts';
import { scoreName, scoreView } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

const { ink, quiet, line, paper } = pictureColours;

const style = [
  `text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;fill:${ink}}`,
  `.title{font-family:Georgia,'Times New Roman',serif;font-weight:600}`,
  `.note{fill:${quiet}}.paper{fill:${paper}}.rim{fill:none;stroke:${line}}`,
].join('');

const width = 340;
const margin = 14;
/** Faces differ in width: what is written keeps away from the right edge. */
const inner = width - 2 * margin - 24;

/**
 * A score as a small picture of its own (SVG) for pages that take no frame: the value or the words in its place, with the interval,
 * the coverage, the edition and its day, and the portal that says so. It is drawn on light paper and needs no other file.
 */
export const badgePicture = (view: View, target: BadgeTarget): string => {
  const { edition, card, title } = scoreShown(view, target);
  const score = scoreView(view, edition, card.score, scoreName(card.kind, card.code));
  const portal = plain(sayLocal(view, view.site.archive.portal.name));
  const name = plain(title);
  const value = score.value?.text ?? score.withheld?.text ?? '';
  const beside = [
    ...(score.points === undefined ? [] : [score.points]),
    `${score.coverage}.`,
    ...(score.interval === undefined ? [] : [score.interval.text]),
    score.asOf,
  ];
  const page = columnAt(margin, margin - 4, inner);
  page.text(portal, 12, 'note');
  page.space(2);
  page.text(name, 16, 'title');
  page.space(2);
  page.text(value, score.value === undefined ? 18 : 30, 'title');
  page.space(4);
  for (const line of beside) page.text(line, 13, 'note');
  const height = Math.ceil(page.at() + margin);
  return sheetOf(
    { width, height, language: view.language, title: `${name}: ${value}`, style },
    [
      element('desc', {}, escaped([...beside, portal].join(' '))),
      element('rect', {
        x: 0.5,
        y: 0.5,
        width: String(width - 1),
        height: String(height - 1),
        class: 'rim',
      }),
      ...page.parts,
    ].join(''),
  );
};
