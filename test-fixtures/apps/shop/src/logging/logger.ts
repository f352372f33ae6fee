import pino from 'pino';

export class Logger {
  private readonly output = pino();
  private readonly area: string;

  constructor(area: string) {
    this.area = area;
  }

  info(message: string, details: object = {}): void {
    this.output.info({ area: this.area, ...details }, message);
  }

  error(message: string, cause: unknown): void {
    this.output.error({ area: this.area, cause }, message);
  }

  /** Tells how much there is, not what. */
  count(message: string, items: readonly unknown[]): void {
    this.output.info({ area: this.area, items: items.length }, message);
  }
}
