/** The axis of values: where it starts and ends, and what is marked on it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

/** Steps that people count in. */
const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** Binary fractions miss tenths: a tick is brought back to the decimals of its step. */
const rounded = (value: number, step: number): number => {
  const places = Math.max(0, 1 - Math.floor(Math.log10(step)));
  return Number(value.toFixed(Math.min(places, 12)));
};

/**
 * An axis that starts at 0, whatever is drawn, and ends at or above the greatest value, with three to six marks in round steps;
 * below 0 where a value is. Whole numbers get whole marks. Of no values 0 to 1.
 */
export const scaleOf = (values: readonly number[], isWhole = values.every(Number.isInteger)): Scale => {
  let [least, most] = [0, 0];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  if (least === most) return { min: 0, max: 1, step: 1, ticks: [0, 1] };
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const fits = (each: number): boolean =>
    each >= rough * 0.999_999 && (!isWhole || (each >= 1 && Number.isInteger(each)));
  const step = [power, power * 10].flatMap((unit) => roundSteps.map((each) => each * unit)).find(fits) ?? 1;
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step, step));
  return { min: ticks[0] as number, max: ticks.at(-1) as number, step, ticks };
};
