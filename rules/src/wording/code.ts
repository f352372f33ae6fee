const longest = 60;

/** Source text on one line, at most 60 characters and then an ellipsis. */
export function codePhrase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
