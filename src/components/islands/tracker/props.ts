import type { TrackerIsland } from '#views/trackers/page.ts';

/** What the page hands the island of a tracker: small, and plain data. */
export type TrackerProps = TrackerIsland;
