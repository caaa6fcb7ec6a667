import { LiveChart } from './LiveChart.tsx';
import type { ChartProps } from './props.ts';
import { useStatistic } from './statistic.ts';

/** The chart of a statistic to choose from and walk through. It takes the place of the one that came with the page once the data are there. */
export default function Chart({ src, reading, page }: ChartProps) {
  const { file, failed } = useStatistic(src);
  if (file) return <LiveChart file={file} reading={reading} page={page} />;
  // The bar of the controls has its room from the start, so that nothing moves when it comes.
  return (
    <div className="chart-choose">
      {failed && (
        <p role="alert" className="notice">
          {reading.words.chartControls.failed}
        </p>
      )}
    </div>
  );
}
