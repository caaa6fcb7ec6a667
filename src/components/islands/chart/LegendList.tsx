import type { LegendEntry } from '#views/drawing/legend.ts';

/** Signs of a chart with what they mean; nothing where there are none. */
export const LegendList = ({ entries }: { entries: readonly LegendEntry[] }) =>
  entries.length === 0 ? null : (
    <ul className="chart-legend">
      {entries.map(({ drawing, text }) => (
        <li key={text}>
          <svg
            className="plot"
            width="24"
            height="14"
            viewBox="0 0 24 14"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: drawing }}
          />
          {text}
        </li>
      ))}
    </ul>
  );
