/** Cells in rows, the first column of which says what a row is about. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  /** Each as long as the head. */
  readonly rows: readonly (readonly string[])[];
}

/** The table with aligned columns, for a terminal. */
export function textTable({ title, head, rows }: Table): string {
  const widths = widthsOf([head, ...rows]);
  const rule = widths.map((width) => '─'.repeat(width));
  const lines = [head, rule, ...rows].map((row) => padded(row, widths).join('  ').trimEnd());
  return [title, '', ...lines].join('\n');
}

/** The table in Markdown, aligned in its source too. */
export function markdownTable({ title, head, rows }: Table): string {
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = widthsOf(escaped).map((width) => Math.max(width, 3));
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [first = [], ...others] = escaped.map((row) => padded(row, widths));
  return [`### ${title}`, '', ...[first, rule, ...others].map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const [head = []] = rows;
  return head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
}

/** The first column stands left, the numbers of all others stand right. */
function padded(row: readonly string[], widths: readonly number[]): readonly string[] {
  return widths.map((width, column) => {
    const cell = row[column] ?? '';
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
}
