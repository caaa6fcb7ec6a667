import { type Frame, frameOf, sectionCrumb, sectionPath } from '#views/frame.ts';
import { commitmentTable } from '#views/lists/commitments.ts';
import { lawTable } from '#views/lists/laws.ts';
import { statisticTable } from '#views/lists/statistics.ts';
import type { Table } from '#views/lists/table.ts';

import { newestLine, type ScoreLine } from './scores/newest.ts';
import { plain, type Said, sayLocal } from './said.ts';
import { newestPicture } from './share/scorecard.ts';
import type { View } from './site.ts';

/** The page of a pillar of the policy. */
export interface PillarPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead?: Said;
  /** Its score in the newest edition. */
  readonly score?: ScoreLine;
  readonly tables: readonly { readonly id: string; readonly table: Table }[];
  readonly words: View['words'];
}

/** The view of a pillar: what is on record of it. Throws for a code that is no pillar. */
export const pillarPage = (view: View, code: string): PillarPage => {
  const { site, words } = view;
  const { archive } = site;
  const pillar = archive.code('pillars', code);
  if (!pillar) throw new Error(`There is no pillar "${code}".`);
  const title = sayLocal(view, pillar.label);
  const score = newestLine(view, 'pillar', code);
  const own = <T extends { pillars: readonly string[] }>(records: readonly T[]) =>
    records.filter(({ pillars }) => pillars.includes(code));
  return {
    frame: frameOf(view, {
      title,
      description: `${plain(title)}. ${words.sectionLeads.pillars}`,
      section: 'pillars',
      path: sectionPath(site, 'pillars', code),
      picture: newestPicture(view, 'pillar', code),
      crumbs: [sectionCrumb(view, 'pillars'), { text: title }],
      follow: ['pillars', code],
    }),
    title,
    ...(pillar.description === undefined ? {} : { lead: sayLocal(view, pillar.description) }),
    ...(score ? { score } : {}),
    tables: [
      {
        id: 'commitments',
        table: commitmentTable(view, own(archive.commitments.all), words.pillar.commitments),
      },
      { id: 'laws', table: lawTable(view, own(archive.laws.all), words.pillar.laws) },
      { id: 'statistics', table: statisticTable(view, own(archive.statistics.all), words.pillar.statistics) },
    ].filter(({ table }) => table.rows.length > 0),
    words,
  };
};
