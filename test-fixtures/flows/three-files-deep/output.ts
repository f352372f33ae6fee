export function write(line: string): void {
  console.log(line);
}
