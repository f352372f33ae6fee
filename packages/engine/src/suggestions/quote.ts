const LONGEST = 60;

/** A piece of source text as titles quote it: on one line, and cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `'${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}'`;
}
