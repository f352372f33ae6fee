/** Part of a whole, counted. */
export interface Proportion {
  readonly part: number;
  readonly whole: number;
}

/** Bounds of a share, between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const z = 1.959964;

/** The share, between 0 and 1; undefined where there is nothing to have a share in. */
export function shareOf({ part, whole }: Proportion): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Wilson's interval, which holds the true share in 95 of 100 samples, small ones and shares near 0 and 1 included. */
export function wilsonIntervalOf({ part, whole }: Proportion): Interval | undefined {
  if (whole === 0) return undefined;
  const share = part / whole;
  const scale = 1 + z ** 2 / whole;
  const middle = (share + z ** 2 / (2 * whole)) / scale;
  const reach = (z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))) / scale;
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** The share with its interval: `87.5 % (69.0–95.7)`. */
export function percentText(proportion: Proportion): string {
  const share = shareOf(proportion);
  const interval = wilsonIntervalOf(proportion);
  if (share === undefined || interval === undefined) return '–';
  return `${percent(share)} % (${percent(interval.low)}–${percent(interval.high)})`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
