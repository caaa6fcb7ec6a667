import { createRoot } from 'react-dom/client';

import type { ProposeIsland } from '#views/propose/page.ts';

import { Propose } from './Propose.tsx';

/** Puts the form into its place on the page. `day` is the day of whoever reads it, `YYYY-MM-DD`: the page alone knows the clock. */
export const startPropose = (place: HTMLElement, day: string): void => {
  const island = JSON.parse(place.dataset['island'] ?? '') as ProposeIsland;
  createRoot(place).render(<Propose {...island} day={day} />);
};
