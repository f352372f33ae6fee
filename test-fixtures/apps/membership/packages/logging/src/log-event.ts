/** What an event is about. */
export type Details = Readonly<Record<string, unknown>>;

/** Writes an event to the log of the process. */
export function logEvent(name: string, details: Details = {}): void {
  console.info(JSON.stringify({ name, ...details }));
}
