// Medians and ratios of what was measured, and tables of them in Markdown.

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value that a share of all does not exceed. */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

/** The median of a figure; undefined where a run does not have it. */
export function medianOf(results, key) {
  const values = results.map((result) => result[key]);
  return values.length === 0 || values.includes(undefined) ? undefined : median(values);
}

/**
 * How many times the one takes what the other takes: the median over the runs, of which each compares what was measured
 * one after the other.
 */
export function ratioOf(results, others, key) {
  const ratios = results.flatMap((result) => {
    const other = others.find(({ run }) => run === result.run);
    return result[key] === undefined || other?.[key] === undefined ? [] : result[key] / other[key];
  });
  return ratios.length === 0 ? undefined : median(ratios);
}

export function figure(value, digits) {
  return value === undefined ? '–' : value.toFixed(digits).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',');
}

/** A table whose first column is text and whose others are figures. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
