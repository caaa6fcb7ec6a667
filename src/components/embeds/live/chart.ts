import { chartMarkup } from '#components/embeds/markup/chart.ts';
import type { FigureWords } from '#components/embeds/markup/figures.ts';
import { fill } from '#i18n/words.ts';
import { readChoice, writeChoice } from '#views/statistics/address.ts';
import { chartOf } from '#views/statistics/chart.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { drawnFigure } from '#views/statistics/drawn-figure.ts';
import type { SentReading } from '#views/statistics/figure.ts';

import { askedPlace, fetched, isAsked, retell } from './asked.ts';

/** Draws the chart that the address asks for in the place of the usual one, which stands until then, and if it cannot be had. */
const draw = async (place: HTMLElement, chart: HTMLElement): Promise<void> => {
  const { src = '', reading: words = '', failed = '', words: said = '' } = place.dataset;
  try {
    const [file, reading] = await Promise.all([fetched<StatisticFile>(src), fetched<SentReading>(words)]);
    const { choice, unknown } = readChoice(file, new URLSearchParams(location.search));
    const figure = drawnFigure(reading, chartOf(reading, file, choice));
    chart.innerHTML = chartMarkup(figure, JSON.parse(said) as FigureWords);
    retell(figure.title, writeChoice(file, choice));
    if (unknown.length > 0)
      place.textContent = fill(reading.words.chartControls.unknown, {
        list: unknown.map(({ name, value }) => `${name}=${value}`).join(', '),
      });
  } catch {
    place.textContent = failed;
  }
};

const place = askedPlace();
const chart = document.getElementById('chart');
if (place && chart && isAsked()) void draw(place, chart);
