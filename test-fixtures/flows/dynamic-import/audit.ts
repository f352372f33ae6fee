export function record(line: string): void {
  console.log(line);
}

export default function count(line: string): void {
  console.log(line.length);
}
