import type { ChartTable } from '#views/statistics/chart-table.ts';

import type { ChartProps } from './props.ts';

interface Props {
  /** Id of its name. */
  id: string;
  caption: string;
  /** Unit, register and place. */
  unit: string;
  table: ChartTable;
  missing: ChartProps['page']['missing'];
}

/** What the chart shows as a table, in the markup of the one that came with the page (`DataTable.astro`). */
export const Table = ({ id, caption, unit, table, missing }: Props) => (
  <figure className="data">
    {/* A wide table scrolls here; focus lets the keys move it. */}
    <section className="scroll" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id}>
          <span className="head">
            {caption}
            <span className="meta">{unit}</span>
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map((column, at) => (
              <th key={at} scope="col" className="num">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ head, cells }, row) => (
            <tr key={row}>
              <th scope="row">{head}</th>
              {cells.map(({ text, note }, at) => (
                <td key={at} className="num">
                  {text ?? <abbr title={missing.meaning}>{missing.text}</abbr>}
                  {note !== undefined && <span className="note">{note}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </figure>
);
