export function print(text: string): void {
  console.info(text);
}
