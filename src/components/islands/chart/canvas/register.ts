import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

import { layers } from './layers.ts';

// Only what is drawn with: the rest of Chart.js is not sent.
Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, layers);

export { Chart };
