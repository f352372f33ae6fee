import { ConsoleLogger, Injectable } from '@nestjs/common';

/** Lines of JSON in production, colours at home. */
@Injectable()
export class ClinicLogger extends ConsoleLogger {
  constructor() {
    super('clinic', { json: process.env['NODE_ENV'] === 'production' });
  }

  event(name: string, fields: Record<string, unknown> = {}): void {
    this.log(JSON.stringify({ event: name, ...fields }));
  }
}
