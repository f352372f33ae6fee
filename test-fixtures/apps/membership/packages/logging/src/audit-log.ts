/** Keeps who did what, in the order in which it happened. */
export class AuditLog {
  readonly #lines: string[] = [];

  constructor(private readonly actor: string) {}

  record(action: string, subject: unknown): void {
    const line = `${this.actor} ${action} ${JSON.stringify(subject)}`;
    this.#lines.push(line);
    console.log(line);
  }

  get size(): number {
    return this.#lines.length;
  }
}
