/** The first letter of a text. */
export function initial(text: string): string {
  return `${text.charAt(0)}…`;
}
