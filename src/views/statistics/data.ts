import type { Observation } from '#model/observation.ts';
import type { Source } from '#model/parts/source.ts';
import type { LocalText } from '#model/parts/text.ts';
import type { Statistic } from '#model/statistic.ts';

/** An observation as a file of the portal has it: without its place in the content. */
export type PublishedObservation = Omit<Observation, 'line'>;

/** A code with the words for it in every language. */
export interface NamedCode {
  readonly code: string;
  readonly label: LocalText;
  readonly singular?: LocalText;
}

/**
 * A statistic as `/api/v1/statistics/<id>.json` has it: everything that its charts, tables and files are made from, on the
 * server and in the browser alike. Texts stand in every language.
 */
export interface StatisticFile {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: LocalText;
  readonly gist: LocalText;
  readonly measure: LocalText;
  readonly definition: LocalText;
  readonly publisher: { readonly id: string; readonly name: LocalText; readonly shortName: LocalText };
  readonly register: NamedCode;
  readonly unit: NamedCode & { readonly style?: string };
  readonly areaKind: NamedCode;
  readonly frequency: Statistic['frequency'];
  readonly cumulative?: boolean;
  /** Where values are levels and no numbers: the levels from first to last. */
  readonly levels?: readonly NamedCode[];
  readonly columns: readonly {
    readonly name: string;
    readonly title: LocalText;
    readonly partial?: boolean;
    /** Those that the file uses, in the order of their list; the total among them where it is used. */
    readonly codes: readonly NamedCode[];
  }[];
  /** The areas that the file uses: the country first, the others in the order of their names. */
  readonly areas: readonly NamedCode[];
  /** The area that stands for all: the country, or the only one. Absent where there is none. */
  readonly whole?: string;
  readonly licence: { readonly name: LocalText; readonly url?: string };
  readonly retrievedOn: string;
  readonly caveats: readonly { readonly id: string; readonly text: LocalText }[];
  /** Oldest first. */
  readonly breaks: readonly {
    readonly on: string;
    readonly until?: string | undefined;
    readonly kind: 'break' | 'event';
    readonly why: LocalText;
    readonly source?: string | undefined;
  }[];
  readonly sources: readonly Source[];
  /** What the state promised of this very measure; absent where no commitment names the statistic. */
  readonly targets?: readonly {
    readonly commitment: string;
    readonly title: LocalText;
    readonly comparator: 'at-least' | 'at-most' | 'exactly' | 'more-than' | 'less-than';
    readonly value: number;
    /** When it was promised, and by when it is due. */
    readonly from?: string;
    readonly by?: string;
    readonly jurisdiction: string;
    /** The code of every dimension. */
    readonly dimensions: Readonly<Record<string, string>>;
  }[];
  /** Address of its page, by language. */
  readonly pages: Readonly<Record<string, string>>;
  readonly observations: readonly PublishedObservation[];
  /** Inhabitants by area and year, where the statistic names a series of them. */
  readonly population?: {
    readonly statistic: string;
    readonly title: LocalText;
    readonly observations: readonly PublishedObservation[];
  };
}
