import pino from 'pino';

export class AppLogger {
  private readonly sink = pino();
  private readonly scope: string;

  constructor(scope: string) {
    this.scope = scope;
  }

  info(message: string, details?: object): void {
    this.sink.info({ scope: this.scope, details }, message);
  }

  size(message: string, details: readonly object[]): void {
    this.sink.info({ scope: this.scope, count: details.length }, message);
  }
}
