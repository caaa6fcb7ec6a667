import type { Scorecard, ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { pictureColours } from '#views/drawing/picture-style.ts';
import { element } from '#views/drawing/svg.ts';
import { plain, sayLocal } from '#views/said.ts';
import { errataOf } from '#views/scores/parts/errata.ts';
import { subjectName } from '#views/scores/parts/subjects.ts';
import { scoreName, scoreView, type ScoreView, standingWords } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { legibleOf, sentences, type SharePicture } from './card.ts';
import { legible, type Setting, widthOf } from './face.ts';
import { fitted, linesOf } from './lines.ts';
import { margin, room, set, sheetAt, width } from './sheet.ts';
import { portalName } from './strip.ts';

type Sheet = ReturnType<typeof sheetAt>;

const note: Setting = { size: 25, weight: 400 };

/** The score as on the pages: the value, and the interval as a bar around it. */
const addValue = (
  sheet: Sheet,
  { text, interval }: { text: string; interval: ScoreView['interval'] },
): void => {
  const value: Setting = { size: 128, weight: 600 };
  const top = sheet.top();
  sheet.text({ setting: value, lines: [text] });
  if (interval === undefined) return;
  const left = margin + widthOf(text, value) + 48;
  const wide = width - margin - left;
  const at = (percent: number): number => left + (wide * percent) / 100;
  const y = top + 46;
  const rect = (x: number, from: number, w: number, h: number, fill: string, stroke?: string): string =>
    element('rect', { x, y: from, width: w, height: h, fill, stroke });
  const { low, high, at: middle } = interval;
  sheet.add(
    rect(left, y + 19, wide, 2, pictureColours.line) +
      rect(at(low), y + 8, at(high) - at(low), 24, pictureColours.faint, pictureColours.line) +
      rect(Math.min(at(middle), left + wide - 6) - 3, y, 9, 40, pictureColours.ink),
  );
  const lines = linesOf(legible(interval.text) ?? '', note, wide).slice(0, 2);
  for (const [index, line] of lines.entries())
    sheet.add(sheet.line(left, y + 76 + index * 30, line, note, 'quiet'));
};

/** In the place of a value that is withheld: that there is none, and what is missing. */
const addWithheld = (sheet: Sheet, { text, missing }: NonNullable<ScoreView['withheld']>): void => {
  const top = sheet.top();
  const inner = room - 48;
  sheet.space(16);
  sheet.text(set(legible(text) ?? '', { size: 46, weight: 600 }, 1, inner), 'ink', margin + 24);
  sheet.space(4);
  sheet.text(set(legible(missing) ?? '', note, 2, inner), 'ink', margin + 24);
  sheet.space(20);
  sheet.add(
    element('rect', {
      x: margin + 1,
      y: top + 1,
      width: room - 2,
      height: sheet.top() - top - 2,
      fill: 'none',
      stroke: pictureColours.line,
      'stroke-width': 2,
      'stroke-dasharray': '8 6',
    }),
  );
};

const titleWays = [
  { size: 58, weight: 600, most: 1 },
  { size: 46, weight: 600, most: 2 },
] as const;

/** What a scorecard is called, and of what kind it is. */
const namesOf = (view: View, { result }: EditionScores, card: Scorecard) => {
  const { sectionTitles, typeNames } = view.words;
  const kind = card.kind === 'whole' || card.kind === 'strength' ? undefined : typeNames[card.kind];
  const question = plain(sayLocal(view, view.site.archive.portal.question));
  return {
    head: [sectionTitles.scorecards, ...(kind === undefined ? [] : [kind])].join(' · '),
    title:
      card.kind === 'whole'
        ? `${question} ${plain(sayLocal(view, result.title))}`
        : plain(subjectName(view, card)),
  };
};

const folders = { jurisdiction: 'regions', institution: 'institutions', pillar: 'pillars' } as const;

const fileOf = (view: View, { result }: EditionScores, { kind, code }: Scorecard): string | undefined => {
  const start = `share/${view.language}/scorecards/${result.id}`;
  if (kind === 'whole') return `${start}.png`;
  return kind === 'strength' || code === undefined
    ? undefined
    : `${start}/${folders[kind]}/${code.toLowerCase()}.png`;
};

/**
 * The picture of a scorecard: its value or why there is none, with coverage, interval, distribution and the day of the edition, as on
 * its page. Undefined where it has no page of its own, or its name cannot be written.
 */
export const scorecardPicture = (
  view: View,
  edition: EditionScores,
  kind: ScorecardKind,
  code?: string,
): SharePicture | undefined => {
  const card = edition.scorecard(kind, code);
  const file = card && fileOf(view, edition, card);
  if (card === undefined || file === undefined) return undefined;
  const names = namesOf(view, edition, card);
  const [head, title] = [legible(names.head), legible(names.title)];
  if (!head || !title) return undefined;
  const score = scoreView(view, edition, card.score, scoreName(kind, code));
  const [value] = legibleOf([score.value?.text]);
  const [coverage = ''] = legibleOf([score.coverage]);
  const errata = errataOf(view, edition, { kind, ...(code === undefined ? {} : { code }) });
  const foot = legibleOf([
    ...errata.slice(-1).map(({ text }) => text),
    [score.points, ...standingWords(view, edition).map(plain)]
      .filter((part) => part !== undefined)
      .join(' · '),
  ]);
  const [portal, day] = [portalName(view), legible(score.asOf) ?? ''];
  return {
    file,
    alt: sentences(
      legibleOf([
        `${head}: ${title}`,
        value ?? score.withheld?.text,
        score.withheld?.missing,
        score.interval?.text,
        coverage,
        ...errata.slice(-1).map(({ text }) => text),
        `${portal}, ${day}`,
      ]),
    ),
    svg: () => {
      const sheet = sheetAt();
      sheet.foot({ setting: note, lines: foot.flatMap((line) => set(line, note, 1).lines) });
      sheet.text(set(head, { size: 28, weight: 400 }, 1), 'quiet');
      sheet.text(fitted(title, titleWays, room));
      sheet.space(20);
      if (value !== undefined) addValue(sheet, { text: value, interval: score.interval });
      else if (score.withheld) addWithheld(sheet, score.withheld);
      sheet.space(20);
      sheet.text(set(coverage, { size: 38, weight: 600 }, 1));
      sheet.space(6);
      // A count keeps to the words of its state.
      const states = legibleOf(score.distribution.map(({ text }) => text))
        .map((text) => text.replaceAll(' ', '\u00a0'))
        .join(' · ');
      sheet.text(set(states, note, Math.min(3, sheet.linesLeft(note.size, 8))), 'quiet');
      return sheet.svg(portal, day);
    },
  };
};

/** The picture of that scorecard in the newest edition: for pages that tell its score there. Undefined where there is none. */
export const newestPicture = (view: View, kind: ScorecardKind, code?: string): SharePicture | undefined => {
  const [newest] = view.site.editions;
  return newest && scorecardPicture(view, newest, kind, code);
};
