import type { EditionResult } from '#model/edition-result.ts';
import type { LocalText } from '#model/parts/text.ts';

import type { ScorecardRow } from './scorecard-rows.ts';
import { exact, given } from './scorecard-values.ts';

/** The method as rows: how it adds up, and what each level is worth, in points. Sections and groups stand with what they hold. */
export const methodRows = (
  method: EditionResult['method'],
  say: (text: LocalText) => string,
  edition: string,
): readonly ScorecardRow[] => {
  const id = `${edition}/method:${method.id}`;
  return [
    {
      row: 'method',
      id,
      title: say(method.title),
      combine: method.combine,
      disagreementRule: method.disagreement,
      validityMonths: method.validityMonths,
      ...exact('minimumCoverage', method.minimumCoverage),
      ...exact('floor', method.floor),
    },
    ...method.scales.flatMap(({ id: scale, levels }) =>
      levels.map(({ code, label, value }): ScorecardRow => ({
        row: 'level',
        id: `${id}/${scale}:${code}`,
        ...given({ scale }),
        state: code,
        title: say(label),
        ...exact('value', value),
      })),
    ),
  ];
};
