export function print(rows: readonly unknown[]): void {
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}

export function warn(text: string): void {
  console.error(`! ${text}`);
}
