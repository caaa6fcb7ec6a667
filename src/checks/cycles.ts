const fromSmallest = (cycle: readonly string[]): readonly string[] => {
  const start = cycle.reduce((best, node, index) => (node < (cycle[best] as string) ? index : best), 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
};

/**
 * The cycles that walks along the edges close, each once and starting with its first node in order. Where cycles share
 * edges, at least one of them is given: none is left when all that were given are broken one after another.
 */
export const cyclesOf = (edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const found = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const root of edges.keys()) {
    // A stack of its own instead of recursion: a chain of norms may be thousands long.
    const path: { node: string; next: number }[] = [];
    const position = new Map<string, number>();
    const enter = (node: string): void => {
      position.set(node, path.length);
      path.push({ node, next: 0 });
    };
    if (!done.has(root)) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = edges.get(step.node)?.[step.next];
      step.next += 1;
      if (target === undefined) {
        path.pop();
        position.delete(step.node);
        done.add(step.node);
        continue;
      }
      const start = position.get(target);
      if (start !== undefined) {
        const cycle = fromSmallest(path.slice(start).map(({ node }) => node));
        found.set(cycle.join(' '), cycle);
      } else if (!done.has(target)) enter(target);
    }
  }
  return [...found.values()];
};
