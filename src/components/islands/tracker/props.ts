import type { Words } from '#i18n/words.ts';
import type { FacetName, TrackerType } from '#views/trackers/facet-names.ts';

/** What the page hands the island of a tracker: small, and plain data. */
export interface TrackerProps {
  readonly type: TrackerType;
  readonly language: string;
  readonly locale: string;
  readonly title: string;
  readonly total: number;
  /** Address of the search index of the language. */
  readonly index: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly num?: boolean }[];
  readonly facets: readonly {
    readonly name: FacetName;
    readonly label: string;
    readonly values: readonly {
      readonly code: string;
      readonly label: string;
      readonly lang?: string;
      readonly count: number;
    }[];
  }[];
  readonly words: { readonly tracker: Words['tracker']; readonly count: Words['list']['count'] };
}
