import { rowsMarkup } from '#components/embeds/markup/rows.ts';
import type { ListData } from '#views/embeds/list-data.ts';
import { narrowed } from '#views/embeds/narrowed.ts';

import { askedPlace, fetched, isAsked, retell } from './asked.ts';

const say = (id: string, text: string): void => {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
};

/** Narrows the list to what the address asks for. The list as it opens stands until then, and that it could not be narrowed is said. */
const narrow = async (place: HTMLElement, rows: HTMLElement): Promise<void> => {
  const { src = '', failed = '' } = place.dataset;
  try {
    const found = narrowed(await fetched<ListData>(src), location.search);
    if (!found) return;
    say('title', found.title);
    say('count', found.count);
    if (found.order !== undefined) say('order', found.order);
    rows.innerHTML = rowsMarkup(found.items);
    say('cut', found.cut);
    place.textContent = found.setAside;
    retell(found.title, found.query);
  } catch {
    place.textContent = failed;
  }
};

const place = askedPlace();
const rows = document.getElementById('rows');
if (place && rows && isAsked()) void narrow(place, rows);
