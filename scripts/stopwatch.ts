/** What a build cost: milliseconds of each part, those that processors worked for it in all, and the most memory it held. */
export interface Cost {
  readonly check: number;
  readonly pages: number;
  readonly pictures: number;
  readonly worked: number;
  readonly peakBytes: number;
}

/** Measures the parts of a build, each from the end of the one before. */
export const stopwatch = () => {
  const parts = { check: 0, pages: 0, pictures: 0 };
  let since = performance.now();
  return {
    lap: (part: keyof typeof parts): void => {
      const now = performance.now();
      parts[part] = Math.round(now - since);
      since = now;
    },
    report: (): Cost => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      // The system counts microseconds and kibibytes.
      const worked = Math.round((userCPUTime + systemCPUTime) / 1000);
      return { ...parts, worked, peakBytes: maxRSS * 1024 };
    },
  };
};
