/** What a build cost: milliseconds of each part, and the most memory that the process held. */
export interface Cost {
  readonly check: number;
  readonly generate: number;
  readonly pages: number;
  readonly peakBytes: number;
}

/** Measures the parts of a build, each from the end of the one before. */
export const stopwatch = () => {
  const parts = { check: 0, generate: 0, pages: 0 };
  let since = performance.now();
  return {
    lap: (part: keyof typeof parts): void => {
      const now = performance.now();
      parts[part] = Math.round(now - since);
      since = now;
    },
    // The system counts it in kibibytes.
    report: (): Cost => ({ ...parts, peakBytes: process.resourceUsage().maxRSS * 1024 }),
  };
};
