export function report(what: string, details: unknown): void {
  console.log(what, details);
}
