import type { ProposeIsland } from '#views/propose/page.ts';
import type { Wording } from '#views/propose/worded.ts';

/** What every part of the form needs: what is asked for, of which record, in which words. */
export interface Context extends Wording {
  readonly words: ProposeIsland['words'];
  readonly original: ProposeIsland['original'];
}
