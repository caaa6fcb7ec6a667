import {
  disc,
  hueOf,
  isLevel,
  isStatus,
  LEVEL_FILL,
  type MarkName,
  RATING_STROKES,
  STATUS_STROKES,
} from '#components/marks/shapes.ts';

interface Props {
  mark: MarkName;
  label: string;
  lang?: string | undefined;
  fill?: number | undefined;
}

const strokesOf = (mark: MarkName, fill: number | undefined) => {
  if (isStatus(mark)) return { strokes: STATUS_STROKES[mark] };
  if (!isLevel(mark)) return { strokes: RATING_STROKES[mark] };
  const share = fill ?? LEVEL_FILL[mark];
  return { strokes: disc(share), hue: hueOf(share) };
};

/** The mark of a state with its words: the same drawing as `marks/Mark.astro`, for rows made in the browser. */
export const Mark = ({ mark, label, lang, fill }: Props) => {
  const { strokes, hue } = strokesOf(mark, fill);
  const drawing = (
    <span className="mark">
      <svg
        className={hue}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
      >
        {strokes.map(({ d, filled, flat, dotted, over }) => [
          over && <path key={`${d} clearing`} d={d} className="clearing" />,
          <path
            key={d}
            d={d}
            fill={filled || flat ? 'currentColor' : undefined}
            stroke={flat ? 'none' : undefined}
            strokeDasharray={dotted ? '1.5 2.4' : undefined}
          />,
        ])}
      </svg>
      <span lang={lang}>{label}</span>
    </span>
  );
  return mark === 'overdue' ? <span className="alert">{drawing}</span> : drawing;
};
