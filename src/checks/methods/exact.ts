/** Negative when the exact number `a` (`-2`, `1/3`) is less than `b`, 0 when they are equal, positive otherwise. */
export const compareExact = (a: string, b: string): number => {
  const [[aAbove, aBelow], [bAbove, bBelow]] = [a, b].map((text) => {
    const [above = '', below = '1'] = text.split('/');
    return [BigInt(above), BigInt(below)] as const;
  }) as [readonly [bigint, bigint], readonly [bigint, bigint]];
  const [x, y] = [aAbove * bBelow, bAbove * aBelow];
  return x < y ? -1 : x > y ? 1 : 0;
};
