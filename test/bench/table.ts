/** One row: times of the same thing, in any one unit, and the ratio to the first row that it should not exceed, or should reach. */
export type Measured = {
  readonly what: string;
  readonly samples: readonly number[];
  readonly goal?: number | undefined;
  readonly least?: number | undefined;
};

/**
 * Medians as multiples of the first row's, with the middle half of the samples beside them. Only ratios are printed:
 * a time says more about the machine than about us.
 */
export function ratios(title: string, rows: readonly Measured[]): string {
  const base = quantile(rows[0]?.samples ?? [], 0.5);
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, samples, goal, least }) => {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(samples, part) / base) as [
      number,
      number,
      number,
    ];
    const most = goal === undefined ? '' : `  goal ≤ ${goal}${middle <= goal ? '' : ', missed'}`;
    const verdict = least === undefined ? most : `  goal ≥ ${least}${middle >= least ? '' : ', missed'}`;
    return `  ${what.padEnd(width)}  ${figure(middle)}  (${figure(low).trim()} to ${figure(high).trim()})${verdict}`;
  });
  return [title, ...lines, ''].join('\n');
}

/** The value below which that part of the samples lies; NaN where there are none. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
}

const figure = (ratio: number) => ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0).padStart(6);
