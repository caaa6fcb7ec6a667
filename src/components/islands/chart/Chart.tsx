import { LiveChart } from './LiveChart.tsx';
import type { ChartProps } from './props.ts';
import { useCharted } from './charted.ts';

/** The chart of a statistic to choose from and walk through. It takes the place of the one that came with the page once the data are there. */
export default function Chart({ failed, page, ...addresses }: ChartProps) {
  const reached = useCharted(addresses);
  if (reached !== undefined && reached !== 'failed') return <LiveChart {...reached} page={page} />;
  // The bar of the controls has its room from the start, so that nothing moves when it comes.
  return (
    <div className="chart-choose">
      {reached === 'failed' && (
        <p role="alert" className="notice">
          {failed}
        </p>
      )}
    </div>
  );
}
