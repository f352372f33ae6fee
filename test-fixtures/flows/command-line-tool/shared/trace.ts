/** Whoever imports this may serve many. */
export function trace(text: string): void {
  console.log(text);
}
