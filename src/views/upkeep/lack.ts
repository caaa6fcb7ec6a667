import { fill } from '#i18n/words.ts';

import type { Gap } from '#domain/upkeep/gap.ts';
import { listWords } from '#views/format/list.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** How many places are named; of more it is said how many there are. */
const named = 3;

/** A language as the reader calls it: "inglés". */
const languageName = ({ language }: View, named: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? named;

/** What a record lacks, in words; of a commitment that applies in several places, in how many or, with `place`, there. */
export const lackWords = (view: View, { lack }: Gap, place?: string): string => {
  const { lacks } = view.words.upkeep;
  switch (lack.kind) {
    case 'unchecked':
      return lacks.unchecked;
    case 'unarchived':
      return counted(view, lacks.unarchived, lack.of, { sources: numberWords(view, lack.sources.length) });
    case 'reviewed-once':
      return lack.verdicts === 0 ? lacks.noVerdicts : counted(view, lacks.verdicts, lack.verdicts);
    case 'untranslated':
      return listWords(
        view,
        lack.languages.map((language) => languageName(view, language)),
      );
    case 'unreviewed': {
      const areas = place === undefined ? lack.areas : lack.areas.filter((area) => area.place === place);
      const states = [...new Set(areas.map(({ state }) => view.words.scores.states[state].label))];
      const said = states.join(' / ');
      return lack.of === 1 || place !== undefined
        ? said
        : fill(lacks.unreviewedIn, {
            state: said,
            areas: numberWords(view, areas.length),
            of: numberWords(view, lack.of),
          });
    }
  }
};

/** Where a record lacks it: the names of the places, or how many there are. */
export const gapPlaces = (view: View, { places }: Pick<Gap, 'places'>): string =>
  places.length > named
    ? counted(view, view.words.upkeep.places, places.length)
    : listWords(
        view,
        places.map((code) => plain(placeWords(view, code))),
      );
