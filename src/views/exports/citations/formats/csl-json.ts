import { jsonText } from '#views/exports/json-text.ts';

import type { CitationItem } from '#views/exports/citations/item.ts';

/** What is cited as a CSL-JSON file: a list of one. */
export const toCslJson = (item: CitationItem): string => `${jsonText([item])}\n`;
