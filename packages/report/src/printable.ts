/**
 * Text from scanned code as it may be printed on a terminal: characters that steer the terminal, or that turn the
 * direction of text, are replaced.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === '\t' ? character : '\uFFFD',
  );
}
