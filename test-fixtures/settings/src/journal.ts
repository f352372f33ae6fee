const entries: string[] = [];

/** Keeps a line for the weekly report. */
export function note(line: string): void {
  entries.push(line);
}
